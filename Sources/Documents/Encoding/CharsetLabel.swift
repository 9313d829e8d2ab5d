/// The encoding that a page names itself.
enum CharsetLabel {
  /// The encoding named in the first bytes of a page, by `<meta charset>`, `<meta … content>` or the
  /// XML declaration, in iconv's name; nil where none is named or it is not known.
  static func find(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { ($0 >= 0x41 && $0 <= 0x5A) ? $0 + 0x20 : $0 }
    var start = 0
    while let index = position(of: "charset", in: head, from: start)
      ?? (start == 0 ? declaration(head) : nil)
    {
      if let name = value(in: head, from: index), let encoding = encoding(name) { return encoding }
      start = index
    }
    return nil
  }

  /// The index behind `encoding` in an XML declaration at the beginning.
  private static func declaration(_ head: [UInt8]) -> Int? {
    guard head.starts(with: Array("<?xml".utf8)) else { return nil }
    return position(of: "encoding", in: head, from: 0)
  }

  /// The index behind the next `word`.
  private static func position(of word: String, in head: [UInt8], from start: Int) -> Int? {
    let word = Array(word.utf8)
    var index = start
    while index + word.count <= head.count {
      if head[index..<index + word.count].elementsEqual(word) { return index + word.count }
      index += 1
    }
    return nil
  }

  /// The value behind an equals sign at `start`, quoted or not.
  private static func value(in head: [UInt8], from start: Int) -> String? {
    var rest = head[start...].drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
    let name = rest.prefix {
      $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x3E && $0 != 0x2F
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  /// The labels of the Encoding Standard that such pages have.
  private static func encoding(_ label: String) -> String? {
    switch label {
    case "gb2312", "gbk", "gb18030", "gb_2312", "gb_2312-80", "x-gbk", "chinese", "csgb2312",
      "iso-ir-58", "csiso58gb231280", "cp936", "hz-gb-2312":
      "GB18030"
    case "big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5": "BIG5-HKSCS"
    case "utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be": "UTF-8"
    default: nil
    }
  }
}
