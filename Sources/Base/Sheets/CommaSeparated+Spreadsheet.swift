import Chinese
import Encodings
import Wordings

extension CommaSeparated {
  /// The same with rows without text, and quotes that do not enclose a whole field as ordinary characters.
  package init(savedBySpreadsheet bytes: [UInt8]) throws(LineProblem) {
    let text = try CommaSeparated.text(savedBySpreadsheet: bytes)
    self.init(text: text, delimiter: CommaSeparated.delimiter(of: text))
  }

  /// The text of a file as spreadsheets save it: UTF-8, UTF-16 or GB 18030.
  static func text(savedBySpreadsheet bytes: [UInt8]) throws(LineProblem) -> String {
    let text =
      utf16(bytes) ?? String(validating: ByteOrderMark.dropped(from: bytes), as: UTF8.self)
      ?? Transcoding.exactText(bytes[...], in: .gb18030)
    guard let text else {
      throw LineProblem(nil, "不是 UTF-8、UTF-16 或 GB18030 编码", en: "not UTF-8, UTF-16 or GB 18030")
    }
    return text
  }

  /// A comma, semicolon or tab, whichever the first line with one of them has most of.
  static func delimiter(of text: String) -> Unicode.Scalar {
    let lines = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
    let head =
      lines.first { line in line.contains { ",;\t".unicodeScalars.contains($0) } }
      ?? text.unicodeScalars.prefix(0)
    let delimiters: [(Unicode.Scalar, Int)] = [",", ";", "\t"].map { delimiter in
      (delimiter, head.count { $0 == delimiter })
    }
    let most = delimiters.map(\.1).max() ?? 0
    return delimiters.first { $0.1 == most }?.0 ?? ","
  }

  /// The text of UTF-16 with a byte order mark; nil for other bytes.
  private static func utf16(_ bytes: [UInt8]) -> String? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    return Transcoding.exactText(
      bytes[2...], in: isLittle ? .utf16LittleEndian : .utf16BigEndian)
  }
}
