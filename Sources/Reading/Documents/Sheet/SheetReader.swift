import Sheets
import Wordings

/// Reads text that a spreadsheet exports, with commas, semicolons (where the comma is the decimal
/// separator), tabs ("Unicode text"), bars or carets between fields. The whole text is one grid, whose cells
/// contain titles and prose too.
enum SheetReader {
  /// Reads `text`, which is UTF-8. Throws `too-large` beyond the limits of a table.
  static func document(_ text: [UInt8]) throws(Refusal) -> Document {
    guard let (delimiter, statistics) = format(of: text) else { return TextReader.document(text) }
    guard statistics.records <= TableFormer.rowLimit else { throw .tooManyRows }
    guard statistics.widest <= TableFormer.columnLimit else { throw .tooManyColumns }
    let sheet = CommaSeparated(
      text: String(decoding: text, as: UTF8.self), delimiter: Unicode.Scalar(delimiter))
    let rows = sheet.rows.dropFirst(statedDelimiter(text) == nil ? 0 : 1).map { row in
      row.fields.enumerated().map { column, field in
        GridCell(text: SheetReader.text(field), column: column, line: row.line)
      }
    }
    guard rows.count <= TableFormer.rowLimit else { throw .tooManyRows }
    return Document(blocks: [.grid(Grid(rows: rows, line: 1, hasColumns: true, isSheet: true))])
  }

  /// Whether `text`, which is UTF-8, was exported by a spreadsheet. A report with a few rows with
  /// commas or tabs was not.
  static func isSheet(_ text: [UInt8]) -> Bool { format(of: text) != nil }

  /// The guess about `document`, read from `text`: a comma may be a decimal separator if semicolons
  /// separate the fields.
  static func notes(on document: Document, of text: [UInt8]) -> [DocumentNote] {
    guard format(of: text)?.delimiter == UInt8(ascii: ";") else { return [] }
    for case .grid(let grid) in document.blocks {
      for cell in grid.rows.joined() where hasThousandsComma(cell.text) {
        let message = Wording(
          "各列以分号分开，“\(cell.text)”里的逗号按千分位读取，如果是小数点请核对",
          en: """
            semicolons separate the fields; the comma in “\(cell.text)” was read as a thousands \
            separator, check whether it is a decimal separator
            """)
        return [DocumentNote(code: .numberDamaged, message: message)]
      }
    }
    return []
  }

  /// Whether `text` is digits with a comma before the last three.
  private static func hasThousandsComma(_ text: String) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].utf8.count == 3 && !parts[0].isEmpty
      && parts.joined().utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The delimiter of `text` and the statistics of its fields; nil if it is not a sheet.
  private static func format(of text: [UInt8]) -> (delimiter: UInt8, statistics: FieldStatistics)? {
    if let delimiter = statedDelimiter(text) {
      return (delimiter, FieldStatistics(text, delimiter: delimiter))
    }
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")] {
      guard text.contains(delimiter) else { continue }
      let statistics = FieldStatistics(text, delimiter: delimiter)
      let isSheet = statistics.isEven || statistics.isMostlyRows || statistics.isExported
      if isSheet || delimiter == UInt8(ascii: ";") && statistics.hasRows {
        return (delimiter, statistics)
      }
    }
    // Texts with tables have bars too, but not in every line, and not at the end of titles.
    for delimiter in [UInt8(ascii: "|"), UInt8(ascii: "^")] where text.contains(delimiter) {
      let statistics = FieldStatistics(text, delimiter: delimiter)
      if statistics.isEven, text.first != delimiter { return (delimiter, statistics) }
    }
    return nil
  }

  /// The delimiter that the first line states for spreadsheets (`sep=;`); nil if it does not.
  private static func statedDelimiter(_ text: [UInt8]) -> UInt8? {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5, ByteScan.matches("sep=", in: text.span, at: 0, to: 4),
      [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].contains(line[4])
    else { return nil }
    return line[4]
  }

  /// The text of `field`: its lines trimmed, without the `'` or the formula `="…"` by which people mark a cell
  /// as text.
  private static func text(_ field: String) -> String {
    let bytes = Array(field.utf8)
    var bare = bytes[...]
    if bytes.count > 1, bytes[0] == UInt8(ascii: "'") {
      bare = bytes[1...]
    } else if bytes.count > 3, field.hasPrefix("=\""), field.hasSuffix("\"") {
      bare = bytes.dropFirst(2).dropLast()
      if bare.contains(UInt8(ascii: "\"")) { bare = bytes[...] }
    }
    let lines = bare.split { $0 == 0x0A || $0 == 0x0D }.map {
      String(decoding: TextLine.trimmed($0), as: UTF8.self)
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
