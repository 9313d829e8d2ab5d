import Claims
import Forms
import JSON
import Records
import Wordings

/// The findings of the rules that hold what the prose states against the tables.
extension Rule {
  /// What this rule finds about the claims of `context` that are its own; nil where there are none.
  func findings(
    about context: CheckContext, _ isOwn: (Claim) -> Bool
  ) -> [Finding]? {
    guard context.edition != nil else { return nil }
    let claims = context.reading.claims.filter(isOwn)
    guard !claims.isEmpty else { return nil }
    return claims.compactMap { finding(about: $0, in: context) }
  }

  /// The finding about one claim; nil where it passes.
  private func finding(about claim: Claim, in context: CheckContext) -> Finding? {
    guard let verdict = claim.findingVerdict, let counts = claim.counts else { return nil }
    let cells = context.report.cells
    var finding = finding(
      verdict, in: context, section: claim.section, label: counts.cells.first.map(context.label),
      quote: claim.quote, message(of: claim, cells, context.settings.language))
    finding.cell = counts.cells.first
    finding.actual = claim.compared
    if claim.trials.count == 1 || claim.verdict == .fail, let value = claim.trials[0].value {
      finding.expected = value
      finding.gap = claim.compared - value
    }
    var seen: Set<Cell> = []
    finding.operands = claim.trials.flatMap(\.formula.cells).filter { seen.insert($0).inserted }
      .map { Finding.Operand(cell: $0, year: context.report.year, value: cells.number($0)) }
    return finding
  }

  private func message(of claim: Claim, _ cells: CellTable, _ language: Language) -> String {
    // What fails is off by as much whichever formula is meant: the first one says it.
    let tried = claim.trials.prefix(claim.verdict == .fail ? 1 : claim.trials.count).map { trial in
      let label = trial.formula.label(with: cells, in: language)
      let isSum = trial.formula.isSum
      return isSum ? label + (trial.value.map { " = \($0)" } ?? "") : label
    }
    let formulas = tried.joined(separator: language.says("；", en: "; "))
    let head = head(of: claim, language)
    switch claim.verdict {
    case .fail:
      let gap = claim.trials.first?.value.flatMap { claim.compared - $0 }?.magnitude
      return language.says(
        "\(head)，表中\(formulas)" + (gap.map { "，差 \($0)。" } ?? "，不计空白已经超过。"),
        en: "\(head), the tables have \(formulas)"
          + (gap.map { ": off by \($0)." } ?? ", which is more even without the blanks."))
    case .notAssessable:
      return language.says(
        "\(head)，表中\(formulas)，有空白或未读到，无法核对。",
        en: "\(head), the tables have \(formulas): blank or not read, so it cannot be checked.")
    default:
      return language.says(
        "\(head)\(claim.scope.map { "，所说范围是“\($0)”" } ?? "")，试过\(formulas)，都不能确认相等，请核对。",
        en:
          "\(head)\(claim.scope.map { ", of “\($0)”" } ?? ""); tried \(formulas), none of which is sure to be"
          + " equal; please check.")
    }
  }

  /// What the prose says, the beginning of a message.
  private func head(of claim: Claim, _ language: Language) -> String {
    if claim.isImplied {
      return language.says(
        "正文“\(claim.words)”，应为 \(claim.number)",
        en: "The text says “\(claim.words)”, which makes \(claim.number)")
    }
    let stated = "\(claim.number)\(claim.unit)"
    return claim.isExact
      ? language.says("正文写 \(stated)", en: "The text says “\(stated)”")
      : language.says("正文写 约 \(stated)", en: "The text says some “\(stated)”")
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
