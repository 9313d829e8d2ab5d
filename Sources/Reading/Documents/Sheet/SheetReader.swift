import Sheets
import Wordings

/// Reads the text that a spreadsheet saves: fields parted by commas, by semicolons as where commas are
/// decimal, or by tabs ("Unicode text"). The whole of it is one grid; titles and prose stand in cells.
enum SheetReader {
  /// The document in `text`, which is UTF-8 and a sheet's.
  static func document(_ text: [UInt8]) throws(Refusal) -> Document {
    guard let (delimiter, shape) = shape(of: text) else { return TextReader.document(text) }
    guard shape.records <= TableFormer.rowLimit else { throw .tooManyRows }
    guard shape.widest <= TableFormer.columnLimit else { throw .tooManyColumns }
    let sheet = CommaSeparated(
      text: String(decoding: text, as: UTF8.self), delimiter: Unicode.Scalar(delimiter))
    let rows = sheet.rows.map { row in
      row.fields.enumerated().map { column, field in
        GridCell(text: SheetReader.text(field), column: column, line: row.line)
      }
    }
    guard rows.count <= TableFormer.rowLimit else { throw .tooManyRows }
    return Document(blocks: [.grid(Grid(rows: rows, line: 1, hasColumns: true, isSheet: true))])
  }

  /// Whether `text`, which is UTF-8, is a sheet's. Reports in which a few rows have commas or tabs are
  /// none.
  static func isSheet(_ text: [UInt8]) -> Bool { shape(of: text) != nil }

  /// What had to be guessed in `document`, which was read of `text`: where semicolons part the fields
  /// commas may be decimal.
  static func notes(on document: Document, of text: [UInt8]) -> [Wording] {
    guard shape(of: text)?.delimiter == UInt8(ascii: ";") else { return [] }
    for case .grid(let grid) in document.blocks {
      for cell in grid.rows.joined() where isParted(cell.text) {
        return [
          Wording(
            "各列以分号分开，“\(cell.text)”里的逗号按千分位读取，如果是小数点请核对",
            en: """
              semicolons part the fields: the comma in “\(cell.text)” is taken for a thousands sign
              """)
        ]
      }
    }
    return []
  }

  /// Whether `text` is digits with one comma before the last three.
  private static func isParted(_ text: String) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].utf8.count == 3 && !parts[0].isEmpty
      && parts.joined().utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// What parts the fields of `text`, and how they look; nil where it is no sheet's.
  private static func shape(of text: [UInt8]) -> (delimiter: UInt8, shape: FieldShape)? {
    for sign in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")] {
      guard text.contains(sign) else { continue }
      let shape = FieldShape(text, delimiter: sign)
      if shape.isEven || shape.isMostlyRows { return (sign, shape) }
    }
    return nil
  }

  /// What stands in `field`: its lines trimmed, without the `'` that keeps a spreadsheet from taking a
  /// text for something else.
  private static func text(_ field: String) -> String {
    let bytes = Array(field.utf8)
    let bare = bytes.count > 1 && bytes[0] == UInt8(ascii: "'") ? bytes[1...] : bytes[...]
    let lines = bare.split { $0 == 0x0A || $0 == 0x0D }.map {
      String(decoding: TextLine.trimmed($0), as: UTF8.self)
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
