import Chinese
import Papers
import Phrases
import Wordings

extension FeedbackLetter {
  /// The head of the column for replies, by which they are read back.
  package static let replyHead = Wording("单位回复", en: "Reply")

  /// The heads of the table of points.
  private static func heads(_ phrases: Phrasebook) -> [String] {
    [
      phrases.says("序号", en: "No."), phrases.says("问题", en: "Point"),
      phrases.says("修改意见", en: "Fix"), replyHead.text(phrases.language),
    ]
  }

  /// The widths of its columns in millimetres; together that of the page within its margins.
  private static let widths = [15, 62, 44, 35]

  /// The letter as an official paper, with the points in tables in which the agency replies.
  package var document: [UInt8] {
    let phrases = Phrasebook(language)
    var blocks: [DOCXDocument.Block] = [FeedbackLetter.paragraph(title, .title)]
    let last = self.blocks.lastIndex { if case .points = $0 { true } else { false } }
    for (index, block) in self.blocks.enumerated() {
      blocks += FeedbackLetter.blocks(of: block, phrases)
      guard index == last else { continue }
      blocks.append(
        FeedbackLetter.paragraph(
          phrases.says(
            "说明：请在“单位回复”栏逐条填写修改或核实情况，将本单的电子版退回；序号下的编号用于登记，请勿改动。",
            en: """
              Please reply to each point in the last column and send this file back; the ids below the \
              numbers are needed to file the replies.
              """), .note))
    }
    return DOCXDocument(title, blocks).bytes
  }

  private static func paragraph(_ text: String, _ style: DOCXStyle) -> DOCXDocument.Block {
    .paragraph(DOCXParagraph(DisplayWidth.visible(text), style))
  }

  private static func blocks(
    of block: LetterBlock, _ phrases: Phrasebook
  ) -> [DOCXDocument.Block] {
    switch block {
    case .addressee(let text): [paragraph(text, .flush)]
    case .heading(let text): [paragraph(text, .heading)]
    case .paragraph(let lines):
      lines.map { line in paragraph(String(line.drop { $0 == " " }), .body) }
    case .signature(let lines):
      [paragraph("", .signature)] + lines.map { paragraph($0, .signature) }
    case .points(let points):
      [.table(DOCXTable(heads(phrases), widths: widths, rows: points.map(row)))]
    }
  }

  private static func row(of point: LetterPoint) -> [DOCXTable.Cell] {
    func cell(_ lines: [String]) -> DOCXTable.Cell {
      lines.map { DOCXParagraph(DisplayWidth.visible($0), .cell) }
    }
    let number = point.number.prefix { $0.isNumber }
    let advice = point.details.filter(\.isAdvice)
    return [
      [DOCXParagraph(String(number), .cellCentered), DOCXParagraph(point.id, .cellNote)],
      cell([point.problem] + point.details.filter { !$0.isAdvice }.map(\.line)),
      cell(advice.enumerated().map { $0.offset == 0 ? $0.element.text : $0.element.line }), [],
    ]
  }
}
