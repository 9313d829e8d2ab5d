import Forms
import Records
import Wordings

extension Rule {
  static let c206: Rule = Rule(
    code: "C206", name: "unit-in-cell", severity: .info,
    summary: Wording(
      "单元格里除数字外还写了单位或说明，建议只填数字。",
      en: "A cell holds a unit or a note besides the number."),
    basis: [],
    fix: Wording("只保留数字，说明写在正文里。", en: "Keep only the number; move notes to the text."),
    passing: [Example(), .raw("０"), .raw("1,113")],
    failing: [
      .raw("0个").found(.fail, at: Cell(.broughtForward, .legalService), "“0个”"),
      .raw("22（其中修订16件）")
        .found(.fail, at: Cell(.broughtForward, .legalService), "“22（其中修订16件）”"),
    ],
    evaluation: .report { context in
      guard context.lines != nil else { return nil }
      return context.report.raw.compactMap { raw in
        guard context.report.cells.number(raw.cell) != nil, raw.hasWords, !raw.isInYuan else {
          return nil
        }
        var finding = c206.finding(
          .fail, in: context, section: raw.cell.section, label: context.label(raw.cell),
          "\(raw.cell.label)填写为“\(raw.text)”，单元格内只填数字。",
          en:
            "\(raw.cell.label(in: .english)): “\(raw.text)”; a cell must hold only a number."
        )
        finding.cell = raw.cell
        return finding
      }
    })
}

extension Example {
  /// The usual report with `text` printed in a cell.
  fileprivate static func raw(_ text: String) -> Example {
    Example { $0.raw = [RawText(cell: Cell(.broughtForward, .legalService), text: text)] }
  }
}

extension RawText {
  /// Whether the text has a letter or a bracket; signs and their words (增, 减) do not count.
  fileprivate var hasWords: Bool {
    text.contains { ($0.isLetter && !"增加减少".contains($0)) || "（(".contains($0) }
  }
}
