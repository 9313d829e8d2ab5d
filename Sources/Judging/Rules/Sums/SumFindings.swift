import Forms
import JSON
import Records
import Wordings

extension Rule {
  /// What `rule`, one of the forms' own sums, finds in `context`: the one piece of code that judges
  /// them. `parts` says what adds up and `whole` what it adds up to, each before its number; `place`
  /// names the line of a cell.
  static func sumFindings(
    _ rule: Rule, in context: CheckContext,
    place: (Cell, Language) -> String, parts: Wording,
    whole: Wording
  ) -> [Finding]? {
    guard case .sum(let kind) = rule.concern, let lines = context.lines?.lines(of: kind),
      let first = lines.first,
      context.hasTable(first.cell.table)
    else { return nil }
    let cells = context.report.cells
    var findings: [Finding] = []
    for line in lines {
      if let sum = cells.plainSum(of: line.parts), sum == cells.plainSum(of: line.whole) {
        continue
      }
      let judgement = SumJudgement(
        parts: line.parts.map { cells[$0] }, whole: line.whole.map { cells[$0] })
      guard judgement.result != .passes else { continue }
      let language = context.settings.language
      let message = message(
        of: judgement, place: place(line.cell, language), parts: parts, whole: whole, language)
      findings.append(rule.finding(of: judgement, line, in: context, message))
    }
    return findings
  }

  private func finding(
    of judgement: SumJudgement, _ line: SumLine, in context: CheckContext, _ message: String
  ) -> Finding {
    let report = context.report
    var finding = finding(
      judgement.verdict, in: context, section: line.cell.section, label: context.label(line.cell),
      message)
    finding.cell = line.cell
    finding.expected = judgement.parts
    finding.actual = judgement.whole
    if let parts = judgement.parts, let whole = judgement.whole { finding.gap = whole - parts }
    finding.operands = (line.parts + line.whole).map {
      Finding.Operand(cell: $0, year: report.year, value: report.cells.number($0))
    }
    return finding
  }

  private static func message(
    of judgement: SumJudgement, place: String, parts: Wording, whole: Wording, _ language: Language
  ) -> String {
    let colon = language.says("：", en: ": ")
    let blank = language.says("未填", en: "nothing")
    let (left, right) = (judgement.parts?.description, judgement.whole?.description)
    let both =
      "\(place)\(colon)\(parts.text(language)) \(left ?? blank)"
      + language.says("，", en: ", ") + "\(whole.text(language)) \(right ?? blank)"
    let count = judgement.unstated
    switch judgement.result {
    case .passes, .fails: return both + gap(of: judgement, language)
    case .holdsIfZero:
      return language.says(
        "\(both)，但有 \(count) 格空白，按 0 计才相符，请补填。",
        en:
          "\(both), but only if blanks (\(English.count(count, "cell"))) are 0; please fill them in."
      )
    case .open:
      guard count > 0 else {
        return language.says(
          "\(place)：数字位数过多，无法核对合计。", en: "\(place): too many digits for the sum to be checked.")
      }
      return language.says(
        "\(place)：有 \(count) 格空白或未读到，无法核对合计。",
        en:
          "\(place): \(English.count(count, "cell")) blank or not read, so the sum cannot be checked."
      )
    }
  }

  /// By how much the two sides differ, the end of a message.
  private static func gap(of judgement: SumJudgement, _ language: Language) -> String {
    let gap = judgement.whole.flatMap { whole in judgement.parts.flatMap { whole - $0 } }
    let size = gap?.magnitude?.description ?? language.says("很大", en: "very much")
    guard judgement.unstated > 0 else {
      return language.says("，差 \(size)。", en: ": off by \(size).")
    }
    let count = judgement.unstated
    return language.says(
      "，差 \(size)（另有 \(count) 格未填，补上也不会相符）。",
      en:
        ": off by \(size) (\(English.count(count, "more cell")) blank, which cannot make up for it)."
    )
  }
}

extension SumJudgement {
  /// The verdict of a finding about it.
  fileprivate var verdict: Finding.Verdict {
    switch result {
    case .passes, .fails: .fail
    case .holdsIfZero: .review
    case .open: .notAssessable
    }
  }
}
