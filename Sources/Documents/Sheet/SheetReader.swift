import Spreadsheets

/// Reads the text that a spreadsheet saves: fields parted by commas, by semicolons as where commas are
/// decimal, or by tabs ("Unicode text"). The whole of it is one grid; titles and prose stand in cells.
enum SheetReader {
  /// The document in `text`, which is UTF-8 and a sheet's.
  static func document(_ text: [UInt8]) throws(DocumentError) -> Document {
    let delimiter = delimiter(of: text) ?? UInt8(ascii: ",")
    let sheet: CommaSeparated
    do throws(CommaSeparated.Problem) {
      sheet = try CommaSeparated(
        text: String(decoding: text, as: UTF8.self), delimiter: Unicode.Scalar(delimiter))
    } catch {
      return TextReader.document(text)
    }
    guard sheet.rows.count <= TableFormer.rowLimit else { throw .tooManyRows }
    var rows: [[GridCell]] = []
    for row in sheet.rows {
      guard row.fields.count <= TableFormer.columnLimit else { throw .tooManyColumns }
      rows.append(
        row.fields.enumerated().map { column, field in
          GridCell(text: SheetReader.text(field), column: column, line: row.line)
        })
    }
    return Document(blocks: [.grid(Grid(rows: rows, line: 1, hasColumns: true, isSheet: true))])
  }

  /// What parts the fields of `text`, which is UTF-8; nil where it is no sheet's. Reports in which a few
  /// rows have commas or tabs are none.
  static func delimiter(of text: [UInt8]) -> UInt8? {
    [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")].first { sign in
      guard text.contains(sign), let shape = FieldShape(text, delimiter: sign) else { return false }
      return shape.isEven || shape.isMostlyRows
    }
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
