import Claims
import Forms
import JSON
import Records
import Wordings

/// The findings of a rule that compares claims in the prose with the tables.
struct ClaimFindings {
  private let rule: Rule
  private let context: CheckContext

  /// The findings of `rule` about the claims of the report for which `isOwn` returns true; nil where
  /// there are no such claims.
  static func of(
    _ rule: Rule, in context: CheckContext, _ isOwn: (Claim) -> Bool
  ) -> [Finding]? {
    guard context.edition != nil || context.hasTable(.statistics) else { return nil }
    let claims = context.reading.claims.filter(isOwn)
    guard !claims.isEmpty else { return nil }
    let findings = ClaimFindings(rule: rule, context: context)
    return claims.compactMap { findings.finding(about: $0) }
  }

  /// The finding about `claim`; nil where it passes.
  private func finding(about claim: Claim) -> Finding? {
    guard let verdict = claim.findingVerdict, let counts = claim.counts else { return nil }
    let cells = context.report.cells
    var finding = rule.finding(
      verdict, in: context, section: claim.section, label: counts.cells.first.map(context.label),
      quote: claim.quote, claim.message(with: cells, in: context.settings.language))
    finding.cell = counts.cells.first
    finding.actual = claim.compared
    if claim.hasOneValue, let value = claim.trials[0].value {
      finding.expected = value
      finding.gap = claim.compared - value
    }
    var seen: Set<Cell> = []
    finding.operands = claim.trials.flatMap(\.formula.cells).filter { seen.insert($0).inserted }
      .map { Finding.Operand(cell: $0, year: context.report.year, value: cells.number($0)) }
    return finding
  }
}

extension Claim {
  /// The message of a finding about the claim: what the prose states, what the tables have, how far
  /// apart they are, and what to do.
  fileprivate func message(with cells: CellTable, in language: Language) -> String {
    language == .chinese ? chinese : english(with: cells)
  }

  private var chinese: String {
    let head =
      isImplied
      ? "正文称“\(words)”"
      : "正文表述为\(isExact ? "" : "约")\(number)\(unit)"
        + (compared == number ? "" : "（\(compared)万元）")
    let scope = scope.map { "，所述范围为“\($0)”" } ?? ""
    switch verdict {
    case .fail where !hasOneValue:
      return "\(head)，与\(compared(valued: true))均不一致，请核实并更正。"
    case .fail:
      guard let trial = trials.first, let value = trial.value else {
        return "\(head)，表中各项不计空白已经超过，请核实并更正。"
      }
      let stated = "\(head)，\(trial.formula.chinese())填报\(value)\(trial.formula.unit)"
      guard !isImplied, let gap = (compared - value)?.magnitude else {
        return "\(stated)，二者不一致，请核实并更正。"
      }
      return "\(stated)，相差\(gap)\(trial.formula.unit)，请核实并更正。"
    case .notAssessable where self.scope != nil:
      return "\(head)\(scope)，表中没有这一范围的数，无法核对。"
    case .notAssessable:
      return "\(head)，\(compared(valued: false))有空白或未读取，无法核对。"
    default:
      let places = compared(valued: true)
      let both = trials.count > 1 ? "均不一致" : "不一致"
      return "\(head)\(scope)，与\(places)\(both)，请核实统计口径。"
    }
  }

  /// Whether all formulas that the words may mean have one value.
  fileprivate var hasOneValue: Bool {
    trials.allSatisfy { $0.value == trials[0].value } && (trials.count == 1 || verdict == .fail)
  }

  /// The formulas that the number was compared with, in Chinese.
  private func compared(valued: Bool) -> String {
    trials.map { trial in
      let name = trial.formula.chinese(isBrief: trials.count > 1)
      guard valued else { return name }
      let value = trial.value.map { "\($0)\(trial.formula.unit)" } ?? "有空白或未读取"
      return "\(name)（\(value)）"
    }.joined(separator: "、")
  }

  private func english(with cells: CellTable) -> String {
    let stated = "\(number)\(unit)"
    let head =
      isImplied ? "The text says “\(words)”" : "The text says \(isExact ? "" : "about ")“\(stated)”"
    let scope = scope.map { ", for “\($0)”" } ?? ""
    let tried = trials.prefix(verdict == .fail && hasOneValue ? 1 : trials.count).map { trial in
      let label = trial.formula.label(with: cells, in: .english)
      return trial.formula.isSum ? label + (trial.value.map { " = \($0)" } ?? "") : label
    }
    let formulas = tried.joined(separator: "; ")
    switch verdict {
    case .fail:
      let gap = hasOneValue ? trials.first?.value.flatMap { compared - $0 }?.magnitude : nil
      guard gap != nil || hasOneValue else {
        return "\(head), which differs from \(formulas); check and correct."
      }
      return "\(head), the tables have \(formulas)"
        + (gap.map { ": off by \($0)" } ?? ", which exceeds it even with blanks as 0")
        + "; check and correct."
    case .notAssessable where self.scope != nil:
      return "\(head)\(scope); the tables have no number for that part, so it cannot be checked."
    case .notAssessable:
      return "\(head), the tables have \(formulas): blank or not read, so it cannot be checked."
    default:
      return "\(head)\(scope), which differs from \(formulas); check what is counted."
    }
  }

  /// The verdict of a finding about the claim; nil where it passes.
  fileprivate var findingVerdict: Finding.Verdict? {
    switch verdict {
    case .pass: nil
    case .fail: .fail
    case .review: .review
    case .notAssessable: .notAssessable
    }
  }

  /// Whether the prose states a number where the tables have none.
  var isAgainstNone: Bool {
    (kind == .received || kind == .dispute) && !number.isZero && verdict != .pass
      && trials.allSatisfy { $0.value?.isZero ?? false }
  }
}
