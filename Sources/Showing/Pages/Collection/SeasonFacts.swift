import Records
import Rules

/// What only all records of a run tell, and each row of the register depends on.
struct SeasonFacts: Sendable {
  /// The agencies with a report, by its year.
  private(set) var reported: [Int?: AgencySet] = [:]
  /// The years of which a page was compared with a report, or something found on one.
  private(set) var yearsOfPages: Set<Int?> = []
  /// The first reports of runs that compared reports, and sums of reports, by what distinguishes them.
  private var first: Set<Int> = []
  private var sums: Set<Int> = []

  mutating func note(_ record: AnyRecord, _ concerns: [String: Concern]) {
    switch record {
    case .finding(let finding):
      if case .publication? = concerns[finding.rule], finding.verdict != .notAssessable {
        yearsOfPages.insert(finding.year)
      }
    case .summary(let summary):
      if summary.page != nil { yearsOfPages.insert(summary.year) }
      if summary.ordinal == 1 {
        first.insert(
          OwnerTable.reportKey(RecordSubject(summary.agency, summary.year, summary.source)))
      }
    case .report, .claim, .change, .failure, .imprint, .other: break
    }
  }

  /// Notes the report `subject` of the agency at an index.
  mutating func note(_ subject: RecordSubject, of agency: Int) {
    reported[subject.year, default: AgencySet()].insert(agency)
  }

  mutating func note(sum subject: RecordSubject) { sums.insert(OwnerTable.reportKey(subject)) }

  var hasReports: Bool { !reported.isEmpty || !sums.isEmpty }

  /// Whether all reports that were checked were checked in one run, which compared them. `hasReport` returns whether
  /// there is a record of the report with a key.
  func isOneRun(_ hasReport: (Int) -> Bool) -> Bool {
    first.count { hasReport($0) && !sums.contains($0) } == 1
  }
}
