import Wordings

/// A sheet of a workbook as the text that a spreadsheet saves, for lists that people keep in workbooks.
package enum WorkbookText {
  /// The first shown sheet with text in the workbook `bytes`, as comma-separated text in UTF-8; nil if `bytes` are
  /// not a workbook (.xlsx). Each row is on the line of its number. Hidden rows and columns are included: a filter
  /// that was left on hides rows that still belong to the list. Text that is set apart, such as struck out, is not.
  /// Throws if the workbook is damaged or exceeds a limit.
  package static func commaSeparated(_ bytes: [UInt8]) throws(Refusal) -> [UInt8]? {
    let document = OpenedDocument(bytes)
    guard document.format == .xlsx, case .zip(let archive) = document.content else { return nil }
    var text: [UInt8]?
    try WorkbookReader.eachSheet(of: .archived(ArchivedParts(archive)), asTyped: true) {
      entry, reader, _ in
      guard text == nil, !entry.isHidden, !reader.sheet.contents.isEmpty else { return }
      text = commaSeparated(reader.sheet)
    }
    return text ?? []
  }

  private static func commaSeparated(_ sheet: Worksheet) -> [UInt8] {
    var text: [UInt8] = []
    var position = CellReference(row: 0, column: 0)
    for content in sheet.contents.sorted(by: { $0.position.key < $1.position.key }) {
      let (row, column) = (content.position.row, content.position.column)
      if row > position.row { position.column = 0 }
      text += [UInt8](repeating: UInt8(ascii: "\n"), count: max(0, row - position.row))
      text += [UInt8](repeating: UInt8(ascii: ","), count: max(0, column - position.column))
      position = content.position
      text += quoted(shown(content, of: sheet))
    }
    return text
  }

  /// The text of a cell without what is set apart.
  private static func shown(_ content: Worksheet.Content, of sheet: Worksheet) -> [UInt8] {
    var text: [UInt8] = []
    var next = content.text.lowerBound
    for part in content.setApart {
      text += sheet.pool[next..<part.range.lowerBound]
      next = part.range.upperBound
    }
    return text + sheet.pool[next..<content.text.upperBound]
  }

  /// `field` in quotes, on one line.
  private static func quoted(_ field: [UInt8]) -> [UInt8] {
    var text = [UInt8(ascii: "\"")]
    for byte in field {
      if byte == UInt8(ascii: "\"") { text.append(byte) }
      text.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte)
    }
    return text + [UInt8(ascii: "\"")]
  }
}
