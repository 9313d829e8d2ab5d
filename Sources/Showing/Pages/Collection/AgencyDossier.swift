import Records

/// What the records of a run say about one agency.
struct AgencyDossier: Sendable {
  /// A report, with what was found in it.
  struct File: Sendable {
    let document: RecordSubject.Document
    let facts: ReportFacts
    /// Where its record is kept.
    let place: Int
    /// What summaries say about its check; nil without one.
    var check: CheckFacts?
    var findings: [FindingFacts] = []
    /// Where the records of the numbers that its prose states are kept.
    var claims: [Int] = []
  }

  /// What is known of one year.
  struct Year: Sendable {
    /// Nil for reports whose year is unknown.
    let year: Int?
    var files: [File] = []
    /// Findings that belong to none of the files: reports that are owed, pages, sums.
    var findings: [FindingFacts] = []
    /// Where the records of the changes are kept.
    var changes: [Int] = []

    /// All findings about something that was judged, without those that only repeat their causes, and those about the
    /// office's list, which say nothing of the report.
    var judged: [FindingFacts] {
      let all = files.flatMap(\.findings) + findings
      let ids = Set(all.map(\.id))
      return all.filter { finding in
        finding.verdict != .notAssessable && finding.concern != .listing
          && !(finding.cause.map(ids.contains) ?? false)
      }
    }
  }

  /// What distinguishes it from all others of the run.
  let key: String
  let name: String
  /// The id in the office's list; nil for an agency that is not in it.
  let unit: String?
  /// The earliest year first, unknown ones last.
  var years: [Year] = []
  var failures: [Failure] = []
  /// The id of its part of a page, and the beginning of all ids within; empty on a page about it only.
  var anchor = ""

  init(_ key: String, _ name: String, unit: String?) {
    self.key = key
    self.name = name
    self.unit = unit
  }

  subscript(year: Int?) -> Year? { years.first { $0.year == year } }

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
    guard let year = years.firstIndex(where: { $0.year == subject.year }),
      let file = years[year].files.firstIndex(where: { $0.document == subject.document })
    else { return }
    change(&years[year].files[file])
  }

  /// Adds a finding once. Runs with and without waivers find the same, which is explained then.
  static func add(_ finding: FindingFacts, to findings: inout [FindingFacts]) {
    let known = findings.firstIndex { $0.id == finding.id && $0.message == finding.message }
    guard let known else { return findings.append(finding) }
    if finding.isWaived { findings[known] = finding }
  }
}
