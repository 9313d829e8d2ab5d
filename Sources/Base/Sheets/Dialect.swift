/// How a sheet is written down.
package struct Dialect: Hashable, Sendable {
  /// What stands between two fields.
  package let delimiter: UInt8
  /// Whether rows end in CR LF; else in LF.
  package var endsInCRLF = false
  package var hasByteOrderMark = false
  /// Whether texts that a spreadsheet would take for something else get a leading `'`.
  package var isGuarded = false
  /// What stands for a null: a text with it alone is quoted. Not a number.
  package private(set) var null: [UInt8] = []
  /// Whether the bytes are GB 18030, without a byte order mark; else UTF-8.
  package var isGB18030 = false

  /// Fields separated by `delimiter`: one ASCII character that cannot be part of a number, and is no
  /// quote and no line break. nil for others.
  package init?(delimiter: Character) {
    guard let byte = delimiter.asciiValue, byte == 0x09 || (0x20...0x7E).contains(byte),
      !delimiter.isLetter, !delimiter.isNumber, !"\"+-.'".contains(delimiter)
    else { return nil }
    self.delimiter = byte
  }

  /// The same by name: the character itself, or `tab`.
  package init?(delimiter name: String) {
    guard let character = name == "tab" ? "\t" : name.first, name == "tab" || name.count == 1
    else { return nil }
    self.init(delimiter: character)
  }

  private init() { delimiter = UInt8(ascii: ",") }

  /// Makes `text` stand for a null; false where it could be taken for a number, or would need quotes.
  package mutating func setNull(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let isBad = bytes.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == delimiter }
    guard !isBad, !SpreadsheetGuard.isNumber(bytes) else { return false }
    null = bytes
    return true
  }

  /// RFC 4180 with the line ends of Unix.
  package static let plain = Dialect()

  /// The same for a spreadsheet that a double click opens: BOM, CRLF, guarded texts.
  package var forExcel: Dialect {
    var dialect = self
    dialect.endsInCRLF = true
    dialect.hasByteOrderMark = true
    dialect.isGuarded = true
    return dialect
  }
}
