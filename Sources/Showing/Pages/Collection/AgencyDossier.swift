import Checking
import Records

/// What the records of a run say about one agency.
struct AgencyDossier: Sendable {
  /// A report, with what was found in it.
  struct File: Sendable {
    let document: RecordSubject.Document
    let facts: ReportFacts
    /// The place of its record among those of the agency.
    let place: Int
    /// What summaries say about its check; nil without one.
    var check: CheckFacts?
    var findings: [FindingFacts] = []
    /// The places of the records of the numbers that its prose states.
    var claims: [Int] = []
    /// The places of the records of what is otherwise in another version of it, and of what is on the page on which
    /// it was published.
    var changes: [ChangeRelation: [Int]] = [:]
  }

  /// What is known of one year.
  struct Year: Sendable {
    /// Nil for reports whose year is unknown.
    let year: Int?
    var files: [File] = []
    /// Sums of several reports, which are no report of the agency's own.
    var sums: [File] = []
    /// Findings that belong to none of the files: reports that are owed, pages, sums.
    var findings: [FindingFacts] = []
    /// The places of the records of the changes that belong to none of the files.
    var changes: [ChangeRelation: [Int]] = [:]
    /// The anchor of the agency.
    fileprivate var anchor = ""

    /// What distinguishes the ids of the file at `index` from those of the first one, and from those of other agencies
    /// where the report does not say whose it is.
    func suffix(ofFile index: Int) -> String {
      let suffix = AgencyDossier.suffix(ofFile: index)
      return files[index].facts.namesAgency || anchor.isEmpty ? suffix : suffix + "-" + anchor
    }

    /// Changes what is known of the report in `document`, and returns whether it is there.
    @discardableResult
    mutating func update(
      _ document: RecordSubject.Document, _ change: (inout File) -> Void
    ) -> Bool {
      if let file = files.firstIndex(where: { $0.document == document }) {
        change(&files[file])
      } else if let sum = sums.firstIndex(where: { $0.document == document }) {
        change(&sums[sum])
      } else {
        return false
      }
      return true
    }

    /// The points that the findings make: one that several files have is one, with the most urgent action of what
    /// follows from it. Without what could not be judged, and what is about the office's list.
    var judged: [FindingFacts] {
      var known: Set<FindingFacts.Matter> = []
      var judged: [FindingFacts] = []
      for group in files.indices.map({ findings(ofFile: $0) }) + [findings] {
        let points = Year.points(group)
        judged += points.filter { !known.contains($0.matter) }
        known.formUnion(points.map(\.matter))
      }
      return judged
    }

    /// What was found in the file at `index`; the ids are those of the page.
    private func findings(ofFile index: Int) -> [FindingFacts] {
      let suffix = suffix(ofFile: index)
      return files[index].findings.map { $0.with(suffix: suffix) }
    }

    private static func points(_ findings: [FindingFacts]) -> [FindingFacts] {
      let judged = findings.filter { $0.verdict != .notAssessable && $0.concern != .listing }
      return judged.points.map { point in
        var facts = point.root
        facts.action = point.action
        return facts
      }
    }
  }

  /// What distinguishes ids of the file at `index` from those of the first one of the same year.
  static func suffix(ofFile index: Int) -> String { index == 0 ? "" : "-\(index + 1)" }

  let name: String
  /// The id in the office's list; nil for an agency that is not in it.
  let unit: String?
  /// The earliest year first, unknown ones last.
  var years: [Year] = []
  var failures: [Failure] = []
  /// The id of its part of a page, and the beginning of all ids within; empty on a page about it only.
  var anchor = "" { didSet { for index in years.indices { years[index].anchor = anchor } } }

  init(_ owner: OwnerTable.Owner) { (name, unit) = (owner.name, owner.unit) }

  /// Whether nothing is known of the agency.
  var isEmpty: Bool { years.isEmpty && failures.isEmpty }

  subscript(year: Int?) -> Year? { years.first { $0.year == year } }

  /// What is known of the report on `year`. Where no report says that it is on that year, one that does not say its
  /// year may be it: what was submitted is never said to be missing.
  func known(of year: Int?) -> Year? {
    let named = self[year]
    guard named?.files.isEmpty ?? true, var unnamed = self[nil], !unnamed.files.isEmpty else {
      return named
    }
    unnamed.findings += named?.findings ?? []
    return unnamed
  }

  /// Whether a file could not be read that may be the report of `year`: its path does not name earlier years only.
  func hasUnreadable(in year: Int?) -> Bool {
    failures.contains { ($0.newestYear ?? .max) >= year ?? 0 }
  }

  /// Changes what is known of `year`.
  mutating func update(_ year: Int?, _ change: (inout Year) -> Void) {
    if let index = years.firstIndex(where: { $0.year == year }) { return change(&years[index]) }
    let place = years.firstIndex { ($0.year ?? .max) > (year ?? .max) } ?? years.endIndex
    years.insert(Year(year: year), at: place)
    change(&years[place])
  }

  /// Changes what is known of the report `subject`, if it is there.
  mutating func update(fileOf subject: RecordSubject, _ change: (inout File) -> Void) {
    guard let year = years.firstIndex(where: { $0.year == subject.year }) else { return }
    years[year].update(subject.document, change)
  }

  /// Adds a finding once. Runs with and without waivers find the same, which is explained then.
  static func add(_ finding: FindingFacts, to findings: inout [FindingFacts]) {
    let known = findings.firstIndex { $0.id == finding.id && $0.message == finding.message }
    guard let known else { return findings.append(finding) }
    if finding.isWaived { findings[known] = finding }
  }
}
