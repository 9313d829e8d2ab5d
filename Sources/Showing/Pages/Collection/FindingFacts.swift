import Checking
import Forms
import Records
import Rules

/// What the register and the overview need of a finding, which is not kept itself.
struct FindingFacts: PointPart, Sendable {
  /// The place of its record among those of the agency.
  let place: Int
  var id: String
  let rule: String
  /// The hash of its message: findings of several files may have the same id.
  let message: Int
  var cause: String?
  let isWaived: Bool
  /// Where it stands for a point, the action of that.
  var action: Finding.Action
  let verdict: Finding.Verdict
  let concern: Concern
  let aspect: Aspect?
  /// The family of its rule.
  let family: Family?
  /// The table of its cell.
  let table: Table?
  /// Whether it is about a page on which the report was found.
  let showsPage: Bool

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
    action = judged.action
    verdict = finding.verdict
    self.concern = concern
    aspect = Aspect(finding, concern)
    family = Family(of: finding.rule)
    table = finding.cell?.table
    switch concern {
    case .publication(.absence), .publication(.unmatched): showsPage = false
    default: showsPage = concern.isOfPublication && !judged.saysNothingRead
    }
  }
}

extension FindingFacts {
  /// Whether it says something of a report, and not of a page or of its absence.
  var isOfReport: Bool { aspect != nil && !concern.isOfPublication }

  /// What it has in common with the same finding about another file of the report.
  var matter: Matter { Matter(message: message, rule: rule, isWaived: isWaived) }

  struct Matter: Hashable {
    let message: Int
    let rule: String
    let isWaived: Bool
  }

  /// Whether it is about a report, open, and must be changed or verified.
  var isProblem: Bool { !isWaived && action <= .verify && aspect != nil }
}
