import Forms
import Records

/// What the register and the overview need of a finding, which is not kept itself.
struct FindingFacts: Sendable {
  /// Where its record is kept.
  let place: Int
  let id: String
  let cause: String?
  let isWaived: Bool
  let action: Finding.Action
  let verdict: Finding.Verdict
  let concern: Concern
  let aspect: Aspect?
  /// The table of its cell.
  let table: Table?

  init(_ finding: Finding, at place: Int) {
    self.place = place
    id = finding.id
    cause = finding.cause
    isWaived = finding.waived != nil
    action = finding.action
    verdict = finding.verdict
    concern = finding.concern
    aspect = Aspect(finding)
    table = finding.cell?.table
  }
}
