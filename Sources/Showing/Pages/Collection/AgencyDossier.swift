import Records

/// What the records of a run say about one agency.
struct AgencyDossier: Sendable {
  /// A report, with what was found in it.
  struct File: Sendable {
    let facts: ReportFacts
    /// Where its record is kept.
    let place: Int
    /// Whether the records tell that it was checked.
    var isChecked = false
    /// Whether the records tell that a published page was compared with it.
    var hasPage = false
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

    /// All findings, without those that only repeat their causes and those that an office has explained.
    var standing: [FindingFacts] {
      let all = files.flatMap(\.findings) + findings
      let ids = Set(all.map(\.id))
      return all.filter { finding in
        !finding.isWaived && finding.verdict != .notAssessable
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

  init(_ key: String, _ name: String, unit: String?) {
    self.key = key
    self.name = name
    self.unit = unit
  }

  subscript(year: Int?) -> Year? { years.first { $0.year == year } }

  /// Changes what is known of `year`.
  mutating func update(_ year: Int?, _ change: (inout Year) -> Void) {
    if let index = years.firstIndex(where: { $0.year == year }) { return change(&years[index]) }
    let place = years.firstIndex { ($0.year ?? .max) > (year ?? .max) } ?? years.endIndex
    years.insert(Year(year: year), at: place)
    change(&years[place])
  }
}
