import Forms
import Records
import Rules

/// What the register and the overview need of a finding, which is not kept itself.
struct FindingFacts: Sendable {
  /// Where its record is kept.
  let place: Int
  let id: String
  let rule: String
  /// The hash of its message: findings of several files may have the same id.
  let message: Int
  let cause: String?
  let isWaived: Bool
  /// What the agency is asked to do.
  let action: Finding.Action
  let verdict: Finding.Verdict
  let concern: Concern
  let aspect: Aspect?
  /// The family of its rule.
  let family: Family?
  /// The table of its cell.
  let table: Table?

  /// `concern` is that of its rule.
  init(_ finding: Finding, _ concern: Concern, at place: Int) {
    self.place = place
    id = finding.id
    rule = finding.rule
    message = finding.message.hashValue
    cause = finding.cause
    isWaived = finding.waived != nil
    var judged = finding
    judged.concern = concern
    action = judged.request
    verdict = finding.verdict
    self.concern = concern
    aspect = Aspect(finding, concern)
    family = Family(of: finding.rule)
    table = finding.cell?.table
  }
}
