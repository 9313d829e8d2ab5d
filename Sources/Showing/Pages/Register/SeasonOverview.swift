import Records
import Wordings

/// The state of a season on one day, in numbers: what those who decide read first.
struct SeasonOverview {
  /// What is known of an agency's report on the season's year.
  enum State: Int, CaseIterable {
    /// Its report, which the list asks for, was not submitted.
    case notSubmitted
    case unreadable, mustFix, verify, suggest, notChecked
    /// Nothing was found by the rules that were applied, which are not all.
    case partlyChecked
    /// All points are explained.
    case explained
    case nothingFound
    /// No report of any agency is in the records, so that they do not tell whether it was submitted.
    case unknown
    /// Only reports on other years were read, of an agency that no list asks for one.
    case otherYear
  }

  let year: Int?
  let day: CalendarDate?
  private let files: RecordFiles
  /// The ids of the listed agencies with a report.
  private let submitted: Set<String>
  private var states = [Int](repeating: 0, count: State.allCases.count)
  private var names: [State: NameList] = [:]
  private var matters: [SeasonMatter: NameList] = [:]
  private var problems: [String: (agencies: Int, places: Int)] = [:]
  /// The number of agencies with a report that was read.
  private(set) var read = 0
  /// The agencies with a report that are not in the list.
  private(set) var unlisted = NameList()
  /// The agencies with a report that does not say its year, and none that says that it is on the season's.
  private(set) var withoutYear = NameList()
  /// The agencies with a report of a year after the season's.
  private(set) var later = NameList()
  /// The number of agencies of whose reports only findings are there.
  private(set) var withoutReport = 0
  /// The number of points that are explained.
  private(set) var explained = 0
  /// The number of files that could not be read besides those of listed agencies which sent nothing else.
  private(set) var otherUnreadableFiles: Int
  /// The number of agencies whose report was published as it is; nil where no page was compared.
  private(set) var publishedEqual: Int?
  /// The number of agencies of whose report a page was found.
  private var withPage = 0

  init(_ files: RecordFiles) {
    self.files = files
    year = files.year
    day = CalendarDate(files.settings.day)
    submitted = files.submitted
    otherUnreadableFiles = files.strayFailures.count
  }

  /// Adds what is known of an agency and returns what the register says of it.
  mutating func add(_ dossier: AgencyDossier) -> RegisterContext {
    let known = dossier.known(of: year)
    let judged = known?.judged ?? []
    let state = state(of: dossier, known, judged)
    let isListed = owing == nil || dossier.unit != nil
    if isListed { states[state.rawValue] += 1 }
    names[state, default: NameList()].add(dossier.name)
    if let file = known?.files.first {
      if year != nil, known?.year == nil { withoutYear.add(dossier.name) }
      if isListed { read += 1 } else { unlisted.add(dossier.name) }
      if let isEqual = file.check?.isPageEqual {
        publishedEqual = (publishedEqual ?? 0) + (isEqual ? 1 : 0)
      }
      if file.check?.isPageEqual != nil || judged.contains(where: \.showsPage) { withPage += 1 }
    } else if judged.contains(where: \.isOfReport) {
      withoutReport += 1
    }
    explained += judged.count(where: \.isWaived)
    if owing == nil || state != .unreadable { otherUnreadableFiles += dossier.failures.count }
    addProblems(judged)
    for matter in SeasonMatter.allCases
    where judged.contains(where: { !$0.isWaived && matter.includes($0) }) {
      matters[matter, default: NameList()].add(dossier.name)
    }
    let years = dossier.years.lazy.filter { !$0.files.isEmpty }.compactMap(\.year)
    if let year, let last = years.max(), last > year {
      later.add(dossier.name + files.settings.phrases.bracketed(String(last)))
    }
    let isUnlisted = !isListed && known?.files.first != nil
    return context(of: dossier, known, judged, state, isUnlisted: isUnlisted)
  }

  private mutating func addProblems(_ judged: [FindingFacts]) {
    let counts = Dictionary(
      judged.filter(\.isProblem).map { (files.settings.phrases.problem($0), 1) },
      uniquingKeysWith: +)
    for (name, places) in counts {
      problems[name, default: (0, 0)].agencies += 1
      problems[name, default: (0, 0)].places += places
    }
  }

  /// The state of the report `known`. Points of published pages are counted apart, as in the office's register.
  private func state(
    of dossier: AgencyDossier, _ known: AgencyDossier.Year?, _ judged: [FindingFacts]
  ) -> State {
    let known = known.flatMap { $0.files.isEmpty ? nil : $0 }
    guard known != nil || judged.contains(where: \.isOfReport) else {
      func owes(_ owing: Concern.Owing) -> Bool { judged.contains { $0.concern == .owing(owing) } }
      if dossier.hasUnreadable(in: year) || owes(.onlyUnreadable) { return .unreadable }
      guard dossier.unit != nil else { return .otherYear }
      return files.reports > 0 || owes(.notSubmitted) ? .notSubmitted : .unknown
    }
    let actions = judged.lazy.filter { !$0.isWaived && $0.isOfReport }.map(\.action)
    if actions.contains(.mustFix) { return .mustFix }
    if actions.contains(.verify) { return .verify }
    if actions.contains(.suggest) { return .suggest }
    guard let known else { return .notChecked }
    guard known.files.allSatisfy({ $0.check != nil }) else { return .notChecked }
    guard known.files.allSatisfy(\.isJudged) else { return .partlyChecked }
    return judged.contains { $0.isWaived && $0.isOfReport } ? .explained : .nothingFound
  }

  private func context(
    of dossier: AgencyDossier, _ known: AgencyDossier.Year?, _ judged: [FindingFacts],
    _ state: State, isUnlisted: Bool
  ) -> RegisterContext {
    let members = dossier.unit.flatMap { files.settings.agencies?.members(of: $0) } ?? []
    let others = RegisterContext.Others(
      hasOthers: hasSeveral, areCompared: files.isOneRun, hasMembers: !members.isEmpty,
      hasAllMembers: members.allSatisfy { submitted.contains($0.id) })
    return RegisterContext(
      dossier, known, judged: judged, state, isUnlisted: isUnlisted, others)
  }

  /// Whether several agencies have a report, so that their numbers can stand one beside the other.
  var hasSeveral: Bool { files.reports > 1 }

  /// Whether reports were compared with the pages on which they were published.
  var hasPages: Bool { files.hasPages }

  /// The number of agencies whose report was published, as the office typed it, else as pages were found; nil where
  /// neither is known.
  var published: Int? { progress?.published ?? (hasPages ? withPage : nil) }

  /// What the office knows of its season; nil outside a season.
  var progress: SeasonProgress? { files.settings.progress }

  /// The number of agencies that owe a report; nil where no list tells.
  var owing: Int? { files.settings.agencies?.agencies.count }

  /// The number of agencies in `state`; where there is a list, of those in it.
  func count(_ state: State) -> Int { states[state.rawValue] }

  /// Whether any report was judged.
  var hasJudged: Bool {
    let without: Set<State> = [.notSubmitted, .unreadable, .notChecked, .unknown, .otherYear]
    return names.keys.contains { !without.contains($0) }
  }

  func names(in state: State) -> NameList { names[state] ?? NameList() }

  /// The names of the agencies with a finding, not explained, about which `matter` is.
  func names(of matter: SeasonMatter) -> NameList { matters[matter] ?? NameList() }

  /// The commonest kinds of problem: how many agencies have it, and how often.
  func commonest(_ count: Int) -> [(name: String, agencies: Int, places: Int)] {
    problems.map { ($0.key, $0.value.agencies, $0.value.places) }
      .sorted { ($1.1, $1.2, $0.0) < ($0.1, $0.2, $1.0) }.prefix(count).map { $0 }
  }
}
