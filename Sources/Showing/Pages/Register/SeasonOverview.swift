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
  let dossiers: [AgencyDossier]
  private let files: RecordFiles
  private let states: [State]
  /// What was found in the report of each agency and judged.
  private let judged: [[FindingFacts]]
  /// The ids of the listed agencies with a report.
  private let submitted: Set<String>
  /// Whether several agencies have a report, so that their numbers can stand one beside the other.
  let hasSeveral: Bool

  init(_ files: RecordFiles) {
    self.files = files
    let day = CalendarDate(files.settings.day)
    let year = files.settings.year ?? SeasonYear.of(files.dossiers, on: day)
    self.year = year
    self.day = day
    dossiers = files.dossiers
    judged = dossiers.map { $0[year]?.judged ?? [] }
    let withReport = dossiers.filter { !($0[year]?.files.isEmpty ?? true) }
    submitted = Set(withReport.compactMap(\.unit))
    hasSeveral = withReport.count > 1
    states = zip(dossiers, judged).map {
      SeasonOverview.state(of: $0, in: year, $1, hasReports: !withReport.isEmpty)
    }
  }

  /// The state of the agency at `index` of `dossiers`.
  func state(at index: Int) -> State { states[index] }

  private static func state(
    of dossier: AgencyDossier, in year: Int?, _ judged: [FindingFacts], hasReports: Bool
  ) -> State {
    let known = dossier[year].flatMap { $0.files.isEmpty ? nil : $0 }
    guard known != nil || judged.contains(where: \.isOfReport) else {
      func owes(_ owing: Concern.Owing) -> Bool { judged.contains { $0.concern == .owing(owing) } }
      if dossier.hasUnreadable(in: year) || owes(.onlyUnreadable) { return .unreadable }
      guard dossier.unit != nil else { return .otherYear }
      return hasReports || owes(.notSubmitted) ? .notSubmitted : .unknown
    }
    let actions = judged.lazy.filter { !$0.isWaived }.map(\.request)
    if actions.contains(.mustFix) { return .mustFix }
    if actions.contains(.verify) { return .verify }
    if actions.contains(.suggest) { return .suggest }
    guard let known else { return .notChecked }
    guard known.files.allSatisfy({ $0.check != nil }) else { return .notChecked }
    guard known.files.allSatisfy(\.isJudged) else { return .partlyChecked }
    return judged.contains(where: \.isWaived) ? .explained : .nothingFound
  }

  /// What the marks of the agency at `index` in the register depend on.
  func context(at index: Int) -> RegisterContext {
    let dossier = dossiers[index]
    let members = dossier.unit.flatMap { files.settings.agencies?.members(of: $0) } ?? []
    let others = RegisterContext.Others(
      hasOthers: hasSeveral, areCompared: files.isOneRun, hasMembers: !members.isEmpty,
      hasAllMembers: members.allSatisfy { submitted.contains($0.id) })
    return RegisterContext(dossier, dossier[year], judged: judged[index], others)
  }

  /// What the office knows of its season; nil outside a season.
  var progress: SeasonProgress? { files.settings.progress }

  /// The report of `dossier` on the season's year, the first of several.
  func file(of dossier: AgencyDossier) -> AgencyDossier.File? { dossier[year]?.files.first }

  /// The number of agencies that owe a report; nil where no list tells.
  var owing: Int? { files.settings.agencies?.agencies.count }

  /// The number of agencies in `state`; where there is a list, of those in it.
  func count(_ state: State) -> Int {
    dossiers.indices.count { states[$0] == state && (owing == nil || dossiers[$0].unit != nil) }
  }

  /// The names of the agencies with a report that are not in the list.
  var unlisted: [String] {
    dossiers.indices.filter(isUnlisted).map { dossiers[$0].name }
  }

  /// The number of agencies with a report that was read.
  var read: Int {
    dossiers.count { file(of: $0) != nil && (owing == nil || $0.unit != nil) }
  }

  /// The number of files that could not be read, of whatever agency.
  var unreadableFiles: Int {
    files.strays.count + dossiers.reduce(0) { $0 + $1.failures.count }
  }

  /// The number of agencies whose report was published as it is; nil where no page was compared.
  var publishedEqual: Int? {
    let pages = dossiers.compactMap { file(of: $0)?.check?.isPageEqual }
    return pages.isEmpty ? nil : pages.count { $0 }
  }

  /// Whether reports were compared with the pages on which they were published.
  var hasPages: Bool {
    publishedEqual != nil || judged.contains { $0.contains { $0.aspect == .publication } }
  }

  /// The number of agencies of whose reports only findings are there.
  var withoutReport: Int {
    dossiers.indices.count { index in
      file(of: dossiers[index]) == nil && judged[index].contains(where: \.isOfReport)
    }
  }

  /// Whether any report was judged.
  var hasJudged: Bool {
    let without: Set<State> = [.notSubmitted, .unreadable, .notChecked, .unknown, .otherYear]
    return states.contains { !without.contains($0) }
  }

  /// Whether the agency at `index` of `dossiers` has a report and is not in the list.
  func isUnlisted(at index: Int) -> Bool {
    owing != nil && dossiers[index].unit == nil && file(of: dossiers[index]) != nil
  }

  /// The number of points that are explained.
  var explained: Int { judged.reduce(0) { $0 + $1.count(where: \.isWaived) } }

  /// The names of the agencies in `state`.
  func names(in state: State) -> [String] {
    dossiers.indices.filter { states[$0] == state }.map { dossiers[$0].name }
  }

  /// The names of the agencies with a finding, not explained, for which `isWanted` returns true.
  func names(where isWanted: (FindingFacts) -> Bool) -> [String] {
    dossiers.indices.filter { judged[$0].contains { !$0.isWaived && isWanted($0) } }
      .map { dossiers[$0].name }
  }

  /// The names of the agencies with a report of a year after the season's.
  var later: [String] {
    guard let year else { return [] }
    return dossiers.compactMap { dossier in
      dossier.years.last { $0.year ?? 0 > year && !$0.files.isEmpty }?.year
        .map { dossier.name + files.settings.phrases.bracketed(String($0)) }
    }
  }

  /// The commonest kinds of problem, named by `name`: how many agencies have it, and how often.
  func commonest(
    _ count: Int, named name: (FindingFacts) -> String
  ) -> [(name: String, agencies: Int, places: Int)] {
    var kinds: [String: (agencies: Set<Int>, places: Int)] = [:]
    for (index, findings) in judged.enumerated() {
      for finding in findings where finding.isProblem {
        kinds[name(finding), default: ([], 0)].agencies.insert(index)
        kinds[name(finding), default: ([], 0)].places += 1
      }
    }
    return kinds.map { ($0.key, $0.value.agencies.count, $0.value.places) }
      .sorted { ($1.1, $1.2, $0.0) < ($0.1, $0.2, $1.0) }.prefix(count).map { $0 }
  }
}
