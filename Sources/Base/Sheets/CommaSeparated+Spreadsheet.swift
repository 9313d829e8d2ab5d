import Chinese
import Wordings

extension CommaSeparated {
  /// Parses `bytes` as spreadsheets save them: UTF-8, UTF-16 or GB 18030; fields separated by commas,
  /// semicolons or tabs, whichever the first line has most of. Rows without text are included.
  package init(savedBySpreadsheet bytes: [UInt8]) throws(LineProblem) {
    guard let text = CommaSeparated.utf16(bytes) ?? CommaSeparated.text(of: bytes) else {
      throw LineProblem(nil, "不是 UTF-8、UTF-16 或 GB18030 编码", en: "not UTF-8, UTF-16 or GB 18030")
    }
    let head = text.unicodeScalars.prefix { $0 != "\n" }
    let delimiters: [(Unicode.Scalar, Int)] = [",", ";", "\t"].map { delimiter in
      (delimiter, head.count { $0 == delimiter })
    }
    let most = delimiters.map(\.1).max() ?? 0
    self.init(text: text, delimiter: delimiters.first { $0.1 == most }?.0 ?? ",")
  }

  /// The text of UTF-16 with a byte order mark; nil for other bytes.
  private static func utf16(_ bytes: [UInt8]) -> String? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]), bytes.count % 2 == 0 else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self)
  }
}
