import Forms
import Records
import Wordings

extension Rule {
  static let c206: Rule = Rule(
    code: "C206", name: "unit-in-cell", severity: .info,
    summary: Wording(
      "单元格里除数字外还写了单位或说明，建议只填数字。",
      en: "A unit or a note is written into the cell."),
    basis: [],
    fix: Wording("只保留数字，说明写在正文里。", en: "Keep the number alone; notes belong into the text."),
    passing: [Example(), writing("０"), writing("1,113")],
    failing: [
      writing("0个").found(.fail, at: Cell(.broughtForward, .legalService), "“0个”"),
      writing("22（其中修订16件）")
        .found(.fail, at: Cell(.broughtForward, .legalService), "“22（其中修订16件）”"),
    ],
    evaluation: .report { context in
      guard context.lines != nil else { return nil }
      return context.report.raw.compactMap { raw in
        guard context.report.cells.number(raw.cell) != nil, hasWords(raw.text), !raw.isInYuan else {
          return nil
        }
        var finding = c206.finding(
          .fail, in: context, section: raw.cell.section, label: context.label(raw.cell),
          "\(raw.cell.label)写作“\(raw.text)”，单元格内只填数字。",
          en:
            "\(raw.cell.label(in: .english)): “\(raw.text)”; a cell holds a number and nothing else."
        )
        finding.cell = raw.cell
        return finding
      }
    })

  /// A report in which a cell of number 0 reads `text`.
  private static func writing(_ text: String) -> Example {
    Example { $0.raw = [RawText(cell: Cell(.broughtForward, .legalService), text: text)] }
  }

  /// Whether a letter or a bracket stands in `text`; signs and their words (增, 减) do not count.
  private static func hasWords(_ text: String) -> Bool {
    text.contains { ($0.isLetter && !"增加减少".contains($0)) || "（(".contains($0) }
  }
}
