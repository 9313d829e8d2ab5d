import Agencies
import Records
import Rules

/// The records of a run, in any order, until all are read.
package struct PageBook: Sendable {
  let settings: PageSettings
  /// What records are about; most reports have several records.
  private var subjects: [RecordSubject] = []
  private var indexes: [RecordSubject: Int] = [:]
  private var reports: [(subject: Int, file: AgencyDossier.File)] = []
  private var findings: [(subject: Int, other: Int?, facts: FindingFacts)] = []
  private var checks: [(subject: Int, facts: CheckFacts)] = []
  private var claims: [(subject: Int, place: Int)] = []
  private var changes:
    [(to: Int?, from: Int?, agency: String?, relation: ChangeRelation, place: Int)] = []
  /// The pages that were compared with reports.
  private var pages: Set<RecordSubject.Document> = []
  private var failures: [Failure] = []
  private var knownFailures: Set<Failure> = []
  private let concerns: [String: Concern]

  package init(_ settings: PageSettings) {
    self.settings = settings
    concerns = Dictionary(Rule.all.map { ($0.code, $0.concern) }) { first, _ in first }
  }

  /// Adds a record, which is kept at `place`; not one that is the same byte by byte as an earlier one.
  package mutating func add(_ record: AnyRecord, at place: Int) {
    switch record {
    case .report(let report):
      let subject = index(
        of: RecordSubject(report.agency, report.year, report.source, unit: report.unit))
      let file = AgencyDossier.File(
        document: subjects[subject].document, facts: ReportFacts(report), place: place)
      reports.append((subject, file))
    case .finding(let finding): add(finding, at: place)
    case .change(let change): add(change, at: place)
    case .failure(let failure): add(failure)
    case .summary(let summary):
      let subject = index(of: RecordSubject(summary.agency, summary.year, summary.source))
      checks.append((subject, CheckFacts(summary, concerns)))
      if let page = summary.page { pages.insert(RecordSubject.Document(page.source)) }
    case .claim(let claim):
      claims.append((index(of: RecordSubject(claim.agency, claim.year, claim.source)), place))
    case .imprint, .other: break
    }
  }

  /// Adds a failure once: it goes through all of several pipes from one input.
  package mutating func add(_ failure: Failure) {
    if knownFailures.insert(failure).inserted { failures.append(failure) }
  }

  private mutating func add(_ finding: Finding, at place: Int) {
    let concern = concerns[finding.rule] ?? .other
    // A page is compared with a report, and shown with it.
    var other: Finding.Other?
    if case .publication = concern { other = finding.other }
    findings.append(
      (
        index(of: RecordSubject(finding.agency, finding.year, finding.source, unit: finding.unit)),
        other.map { index(of: RecordSubject($0.agency, $0.year, $0.source)) },
        FindingFacts(finding, concern, at: place)
      ))
  }

  private mutating func add(_ change: Change, at place: Int) {
    guard change.status != .unchanged, change.kind != .finding else { return }
    func index(of side: Change.Side) -> Int? {
      side.source.map { self.index(of: RecordSubject(change.agency, side.year, $0)) }
    }
    changes.append(
      (
        index(of: change.to), index(of: change.from), change.agency, ChangeRelation(of: change),
        place
      ))
  }

  private mutating func index(of subject: RecordSubject) -> Int {
    if let index = indexes[subject] { return index }
    indexes[subject] = subjects.count
    subjects.append(subject)
    return subjects.count - 1
  }

  /// The records by agency and year, whatever their order was.
  func filed() -> RecordFiles {
    var files = RecordFiles(settings)
    for (subject, file) in reports { files.add(file, subjects[subject]) }
    for failure in failures { files.add(failure) }
    for (subject, facts) in checks { files.add(facts, subjects[subject]) }
    for (subject, other, facts) in findings {
      files.add(facts, subjects[subject], comparedWith: other.map { subjects[$0] })
    }
    for (subject, place) in claims { files.add(claimAt: place, subjects[subject]) }
    for change in changes {
      let (to, from) = (change.to.map { subjects[$0] }, change.from.map { subjects[$0] })
      let isOfPage = change.relation == .versions && to.map { pages.contains($0.document) } ?? false
      files.add(
        changeAt: change.place, of: change.agency, to, from,
        isOfPage ? .publication : change.relation)
    }
    files.finish()
    return files
  }
}
