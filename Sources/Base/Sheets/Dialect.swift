/// The format of a written sheet.
package struct Dialect: Hashable, Sendable {
  /// The field delimiter.
  package let delimiter: UInt8
  /// Whether rows end with CRLF instead of LF.
  package var endsInCRLF = false
  package var hasByteOrderMark = false
  /// Whether texts that a spreadsheet would convert get a leading `'`.
  package var isGuarded = false
  /// The text for a null; an equal text in a field is quoted. Not a number.
  package private(set) var null: [UInt8] = []
  /// Whether the bytes are GB 18030, without a byte order mark; else UTF-8.
  package var isGB18030 = false

  /// The dialect with fields separated by `delimiter`: an ASCII character that is neither part of a number nor
  /// a quote nor a line break; nil for others.
  package init?(delimiter: Character) {
    guard let byte = delimiter.asciiValue, byte == 0x09 || (0x20...0x7E).contains(byte),
      !delimiter.isLetter, !delimiter.isNumber, !"\"+-.'".contains(delimiter)
    else { return nil }
    self.delimiter = byte
  }

  /// The same with the name of the delimiter: the character itself, or `tab`.
  package init?(delimiter name: String) {
    guard let character = name == "tab" ? "\t" : name.first, name == "tab" || name.count == 1
    else { return nil }
    self.init(delimiter: character)
  }

  private init() { delimiter = UInt8(ascii: ",") }

  /// Sets the text for a null; returns false where it is a number or would need quotes.
  package mutating func setNull(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let isBad = bytes.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == delimiter }
    guard !isBad, !SpreadsheetGuard.isNumber(bytes) else { return false }
    null = bytes
    return true
  }

  /// RFC 4180 with Unix line ends.
  package static let plain = Dialect()

  /// The same for a file that a spreadsheet opens directly: with a byte order mark, CRLF and guarded texts.
  package var forExcel: Dialect {
    var dialect = self
    dialect.endsInCRLF = true
    dialect.hasByteOrderMark = true
    dialect.isGuarded = true
    return dialect
  }
}
