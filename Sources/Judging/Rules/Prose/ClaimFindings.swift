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
    if claim.trials.count == 1 || claim.verdict == .fail, let value = claim.trials[0].value {
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
  /// The message of a finding about the claim.
  fileprivate func message(with cells: CellTable, in language: Language) -> String {
    // A failing claim deviates from each formula by the same amount, so the first one is enough.
    let tried = trials.prefix(verdict == .fail ? 1 : trials.count).map { trial in
      let label = trial.formula.label(with: cells, in: language)
      let isSum = trial.formula.isSum
      return isSum ? label + (trial.value.map { " = \($0)" } ?? "") : label
    }
    let formulas = tried.joined(separator: language.says("；", en: "; "))
    let head = head(in: language)
    switch verdict {
    case .fail:
      let gap = trials.first?.value.flatMap { compared - $0 }?.magnitude
      return language.says(
        "\(head)，表中\(formulas)" + (gap.map { "，差 \($0)。" } ?? "，不计空白已经超过。"),
        en: "\(head), the tables have \(formulas)"
          + (gap.map { ": off by \($0)." } ?? ", which exceeds it even with blanks as 0."))
    case .notAssessable:
      return language.says(
        "\(head)，表中\(formulas)，有空白或未读到，无法核对。",
        en: "\(head), the tables have \(formulas): blank or not read, so it cannot be checked.")
    default:
      return language.says(
        "\(head)\(scope.map { "，所说范围是“\($0)”" } ?? "")，不能确认与表中的数（\(formulas)）一致，请核实统计口径。",
        en:
          "\(head)\(scope.map { ", for “\($0)”" } ?? ""); compared with \(formulas), none of which is"
          + " certainly equal; please check.")
    }
  }

  /// The beginning of a message: the statement in the prose.
  private func head(in language: Language) -> String {
    if isImplied {
      let printed = printedClause.map { "“\($0)”" } ?? ""
      return language.says(
        "正文\(printed)表示\(words)（\(number)）",
        en: "The text \(printed.isEmpty ? "" : printed + " ")says “\(words)” (\(number))")
    }
    let stated = "\(number)\(unit)"
    return isExact
      ? language.says("正文写 \(stated)", en: "The text says “\(stated)”")
      : language.says("正文写 约 \(stated)", en: "The text says about “\(stated)”")
  }

  /// The clause of the quote that implies the number: the one with most characters of `words`, two at least,
  /// and better without a count.
  private var printedClause: String? {
    let signs = words.unicodeScalars.filter { $0 != "没" && $0 != "有" }
    let clauses = quote.unicodeScalars.split { $0.isMark([.comma, .semicolon, .fullStop]) }
    let shares = clauses.map { clause in
      let hasCount = clause.contains { "件起份".unicodeScalars.contains($0) }
      return (clause: clause, signs: signs.count(where: clause.contains), hasCount: hasCount)
    }
    let best = shares.filter { $0.signs > 1 }.max {
      ($0.signs, $1.hasCount ? 1 : 0) < ($1.signs, $0.hasCount ? 1 : 0)
    }
    return best.map { String(String.UnicodeScalarView($0.clause)) }
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
