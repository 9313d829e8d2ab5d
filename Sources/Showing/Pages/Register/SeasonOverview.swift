import Records
import Wordings

/// The state of a season on one day, in numbers: what those who decide read first.
struct SeasonOverview {
  /// What is known of an agency's report on the season's year.
  enum State: CaseIterable {
    /// Its report, which the list asks for, was not submitted.
    case notSubmitted
    case unreadable, mustFix, verify, suggest, nothingFound, notChecked
    /// Only reports on other years were read, of an agency that no list asks for one.
    case otherYear
  }

  let year: Int?
  let day: CalendarDate?
  let dossiers: [AgencyDossier]
  private let book: PageBook
  private let states: [State]

  init(_ book: PageBook) {
    self.book = book
    let years = book.dossiers.flatMap(\.years).filter { !$0.files.isEmpty }.compactMap(\.year)
    let year = book.settings.year ?? years.max()
    self.year = year
    day = CalendarDate(book.settings.day)
    dossiers = book.dossiers
    states = dossiers.map { SeasonOverview.state(of: $0, in: year) }
  }

  /// The state of the agency at `index` of `dossiers`.
  func state(at index: Int) -> State { states[index] }

  private static func state(of dossier: AgencyDossier, in year: Int?) -> State {
    guard let known = dossier[year], !known.files.isEmpty else {
      guard dossier.failures.isEmpty else { return .unreadable }
      return dossier.unit == nil ? .otherYear : .notSubmitted
    }
    let actions = known.standing.map(\.action)
    if actions.contains(.mustFix) { return .mustFix }
    if actions.contains(.verify) { return .verify }
    if actions.contains(.suggest) { return .suggest }
    return known.files.allSatisfy(\.isChecked) ? .nothingFound : .notChecked
  }

  /// What the office knows of its season; nil outside a season.
  var progress: SeasonProgress? { book.settings.progress }

  /// The facts of the report of `dossier` on the season's year, the first of several.
  func facts(of dossier: AgencyDossier) -> ReportFacts? { dossier[year]?.files.first?.facts }

  /// Whether the numbers of several agencies can stand one beside the other.
  var isComparable: Bool { dossiers.count { facts(of: $0) != nil } > 1 }

  /// Whether reports were compared with the pages on which they were published.
  var hasPages: Bool {
    dossiers.contains { dossier in
      dossier[year].map { known in
        known.files.contains(where: \.hasPage)
          || known.standing.contains { $0.aspect == .publication }
      } ?? false
    }
  }

  /// The number of agencies that owe a report; nil where no list tells.
  var owing: Int? { book.settings.agencies?.agencies.count }

  /// The number of agencies in `state`; where there is a list, of those in it.
  func count(_ state: State) -> Int {
    dossiers.indices.count { states[$0] == state && (owing == nil || dossiers[$0].unit != nil) }
  }

  /// The number of agencies with a report that are not in the list.
  var unlisted: Int {
    owing == nil ? 0 : dossiers.count { $0.unit == nil && !($0[year]?.files.isEmpty ?? true) }
  }

  /// The number of agencies with a report that was read.
  var read: Int {
    [.mustFix, .verify, .suggest, .nothingFound, .notChecked].reduce(0) { $0 + count($1) }
  }

  /// The number of files that could not be read, of whatever agency.
  var unreadableFiles: Int {
    book.strays.count + dossiers.reduce(0) { $0 + $1.failures.count }
  }

  /// The names of the agencies in `state`.
  func names(in state: State) -> [String] {
    dossiers.indices.filter { states[$0] == state }.map { dossiers[$0].name }
  }

  /// The names of the agencies with a finding for which `isWanted` returns true.
  func names(where isWanted: (FindingFacts) -> Bool) -> [String] {
    dossiers.filter { $0[year]?.standing.contains(where: isWanted) ?? false }.map(\.name)
  }

  /// The commonest kinds of problem, named by `name`: how many agencies have it, and how often.
  func commonest(
    _ count: Int, named name: (FindingFacts) -> String
  ) -> [(name: String, agencies: Int, places: Int)] {
    var kinds: [String: (agencies: Set<Int>, places: Int)] = [:]
    for (index, dossier) in dossiers.enumerated() {
      for finding in dossier[year]?.standing ?? [] {
        guard finding.action == .mustFix || finding.action == .verify, finding.aspect != nil
        else { continue }
        kinds[name(finding), default: ([], 0)].agencies.insert(index)
        kinds[name(finding), default: ([], 0)].places += 1
      }
    }
    return kinds.map { ($0.key, $0.value.agencies.count, $0.value.places) }
      .sorted { ($1.1, $1.2, $0.0) < ($0.1, $0.2, $1.0) }.prefix(count).map { $0 }
  }
}
