/// Detects links to files with text, such as `.pdf` or `.docx`, by the ending of the address.
enum AttachmentTarget {
  private static let endings = [
    ".pdf", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".ofd", ".odt", ".zip", ".rar",
  ]

  /// `value`, the target of a link, as text if its path or its query ends with the ending of such a
  /// file; nil otherwise.
  static func address(_ value: [UInt8]?) -> String? {
    guard let value else { return nil }
    let address = value.prefix { $0 != UInt8(ascii: "#") }
    let path = address.prefix { $0 != UInt8(ascii: "?") }
    guard endsLikeFile(path) || endsLikeFile(address) else { return nil }
    return String(decoding: value, as: UTF8.self)
  }

  private static func endsLikeFile(_ address: ArraySlice<UInt8>) -> Bool {
    let trimmed = address.reversed().drop { ByteScan.isWhiteSpace($0) }
    let ending = trimmed.prefix(5).reversed().map { ByteScan.lowered($0) }
    return endings.contains { ending.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}
