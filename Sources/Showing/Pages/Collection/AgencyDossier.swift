import Records

/// What the records of a run say about one agency.
struct AgencyDossier: Sendable {
  /// A report, with what was found in it.
  struct File: Sendable {
    let facts: ReportFacts
    /// Where the record of the report is kept.
    let place: Int
    /// Nil where the records do not tell whether it was checked.
    var summary: Summary?
    var findings: [Finding] = []
    /// The numbers that its prose states.
    var claims: [ClaimRecord] = []
  }

  /// What is known of one year.
  struct Year: Sendable {
    /// Nil for reports whose year is unknown.
    let year: Int?
    var files: [File] = []
    /// Findings that belong to none of the files: reports that are owed, pages, sums.
    var findings: [Finding] = []
    var changes: [Change] = []

    /// All findings, without those that only repeat their causes and those that an office has explained.
    var standing: [Finding] {
      let all = files.flatMap(\.findings) + findings
      let ids = Set(all.map(\.id))
      return all.filter { finding in
        finding.waived == nil && finding.verdict != .notAssessable
          && !(finding.cause.map(ids.contains) ?? false)
      }
    }
  }

  let name: String
  /// The id in the office's list; nil for an agency that is not in it.
  let unit: String?
  /// The earliest year first, unknown ones last.
  var years: [Year] = []
  var failures: [Failure] = []

  init(_ name: String, unit: String?) {
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
