import Forms
import JSON
import Records
import Wordings

/// The findings of a rule about a sum of the form.
struct SumFindings {
  private let rule: Rule
  private let context: CheckContext
  /// The words before the sum of the parts in a message.
  private let parts: Wording
  /// The words before the stated sum in a message.
  private let whole: Wording

  /// The findings of `rule` about its sum; nil where the report has no such table. `location` names the
  /// line of a cell.
  static func of(
    _ rule: Rule, in context: CheckContext, location: (Cell, Language) -> String, parts: Wording,
    whole: Wording
  ) -> [Finding]? {
    guard case .sum(let kind) = rule.concern, let lines = context.lines?.lines(of: kind),
      let first = lines.first,
      context.hasTable(first.cell.table)
    else { return nil }
    let cells = context.report.cells
    let sum = SumFindings(rule: rule, context: context, parts: parts, whole: whole)
    lazy var words = context.wordCells
    /// A cell with words is not blank, but has no number that was read.
    func value(_ cell: Cell) -> CellValue {
      cells[cell] == .blank && words.contains(cell) ? .absent : cells[cell]
    }
    var findings: [Finding] = []
    for line in lines {
      if let parts = cells.plainSum(of: line.parts), parts == cells.plainSum(of: line.whole) {
        continue
      }
      let judgement = SumJudgement(
        parts: line.parts.map(value), whole: line.whole.map(value))
      guard judgement.result != .passes else { continue }
      let location = location(line.cell, context.settings.language)
      findings.append(sum.finding(of: judgement, line, at: location))
    }
    return findings
  }

  private func finding(
    of judgement: SumJudgement, _ line: SumLine, at location: String
  ) -> Finding {
    let report = context.report
    var finding = rule.finding(
      judgement.verdict, in: context, section: line.cell.section, label: context.label(line.cell),
      message(of: judgement, at: location))
    finding.cell = line.cell
    finding.expected = judgement.parts
    finding.actual = judgement.whole
    if let parts = judgement.parts, let whole = judgement.whole { finding.gap = whole - parts }
    finding.operands = (line.parts + line.whole).map {
      Finding.Operand(cell: $0, year: report.year, value: report.cells.number($0))
    }
    return finding
  }

  private func message(of judgement: SumJudgement, at location: String) -> String {
    let language = context.settings.language
    let colon = language.says("：", en: ": ")
    let blank = language.says("未填", en: "nothing")
    // Tables three and four, which have these sums, count only 件.
    func side(_ words: Wording, _ sum: Number?) -> String {
      let sum = sum.map { language.says("\($0)件", en: "\($0)") } ?? blank
      return words.text(language) + language.says("", en: " ") + sum
    }
    let both =
      "\(location)\(colon)\(side(parts, judgement.parts))" + language.says("，", en: ", ")
      + side(whole, judgement.whole)
    let count = judgement.unstated
    switch judgement.result {
    case .passes, .fails: return both + judgement.gap(in: language)
    case .holdsIfZero:
      return language.says(
        "\(both)，但有\(count)格空白，按0计才相符，请补填。",
        en:
          "\(both), equal only if blanks (\(English.count(count, "cell"))) are 0; please fill them in."
      )
    case .open:
      guard count > 0 else {
        return language.says(
          "\(location)：数字位数过多，无法核对合计。", en: "\(location): too many digits to check the sum.")
      }
      return language.says(
        "\(location)：有\(count)格空白或未读到，无法核对合计。",
        en:
          "\(location): \(English.count(count, "cell")) blank or not read, so the sum cannot be checked."
      )
    }
  }
}

extension SumJudgement {
  /// The end of a message: the difference of the two sides.
  fileprivate func gap(in language: Language) -> String {
    let gap = whole.flatMap { whole in parts.flatMap { whole - $0 } }
    let size =
      gap?.magnitude.map { language.says("\($0)件", en: "\($0)") }
      ?? language.says("很大", en: "very much")
    guard unstated > 0 else {
      return language.says("，相差\(size)。", en: ": off by \(size).")
    }
    return language.says(
      "，相差\(size)（另有\(unstated)格空白或未读到，补填后仍不相符）。",
      en: """
        : off by \(size) (\(English.count(unstated, "more cell")) blank or not read, which cannot explain it).
        """
    )
  }

  /// The verdict of a finding about the sum.
  fileprivate var verdict: Finding.Verdict {
    switch result {
    case .passes, .fails: .fail
    case .holdsIfZero: .review
    case .open: .notAssessable
    }
  }
}
