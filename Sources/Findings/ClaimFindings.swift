import Claims
import Forms
import Records

/// The findings of the rules that hold what the prose states against the tables.
extension Rule {
  /// What this rule finds about the claims of `subject` that are its own; nil where there are none.
  func findings(
    about subject: Subject, _ isOwn: (Claim) -> Bool
  ) -> [Finding]? {
    guard subject.edition != nil else { return nil }
    let claims = subject.reading.claims.filter(isOwn)
    guard !claims.isEmpty else { return nil }
    return claims.compactMap { finding(about: $0, in: subject) }
  }

  /// The finding about one claim; nil where it passes.
  private func finding(about claim: Claim, in subject: Subject) -> Finding? {
    guard let verdict = claim.findingVerdict, let counts = claim.counts else { return nil }
    let cells = subject.report.cells
    var finding = finding(
      verdict, in: subject, section: claim.section, label: counts.cells.first?.label,
      quote: claim.quote, message(of: claim, cells))
    finding.cell = counts.cells.first
    finding.actual = claim.compared
    if claim.trials.count == 1, let value = claim.trials[0].value {
      finding.expected = value
      finding.gap = claim.compared - value
    }
    var seen: Set<Cell> = []
    finding.operands = claim.trials.flatMap(\.formula.cells).filter { seen.insert($0).inserted }
      .map { Finding.Operand(cell: $0, year: subject.report.year, value: cells.number($0)) }
    return finding
  }

  private func message(of claim: Claim, _ cells: CellTable) -> String {
    let stated = (claim.isExact ? "" : "约 ") + "\(claim.number)\(claim.unit)"
    let head = claim.isImplied ? "正文“\(claim.words)”，应为 \(claim.number)" : "正文写 \(stated)"
    let tried = claim.trials.map { trial in
      let label = trial.formula.label(with: cells)
      let isSum = trial.formula.isSum
      return isSum ? label + (trial.value.map { " = \($0)" } ?? "") : label
    }
    let formulas = tried.joined(separator: "；")
    switch claim.verdict {
    case .fail:
      let gap = claim.trials.first?.value.flatMap { claim.compared - $0 }?.magnitude
      return "\(head)，表中\(formulas)" + (gap.map { "，差 \($0)。" } ?? "，不计空白已经超过。")
    case .notAssessable: return "\(head)，表中\(formulas)，有空白或未读到，无法核对。"
    default:
      let scope = claim.scope.map { "，所说范围是“\($0)”" } ?? ""
      return "\(head)\(scope)，试过\(formulas)，都不能确认相等，请核对。"
    }
  }
}

extension Claim {
  /// How a finding about it reads; nil where there is none to make.
  fileprivate var findingVerdict: Finding.Verdict? {
    switch verdict {
    case .pass: nil
    case .fail: .fail
    case .review: .review
    case .notAssessable: .notAssessable
    }
  }

  /// Whether the prose counts what the tables say there is none of.
  var isAgainstNone: Bool {
    (kind == .received || kind == .dispute) && !number.isZero && verdict != .pass
      && trials.allSatisfy { $0.value?.isZero ?? false }
  }
}
