/// Tells addresses of files that hold text of their own from addresses of pages.
enum AttachmentTarget {
  private static let endings = [
    ".pdf", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".ofd", ".odt", ".zip", ".rar",
  ]

  /// The address, as written, when its path or its query ends like such a file's name.
  static func address(_ value: [UInt8]?) -> String? {
    guard let value else { return nil }
    let address = value.prefix { $0 != 0x23 }
    let path = address.prefix { $0 != 0x3F }
    guard endsLikeFile(path) || endsLikeFile(address) else { return nil }
    return String(decoding: value, as: UTF8.self)
  }

  private static func endsLikeFile(_ address: ArraySlice<UInt8>) -> Bool {
    let trimmed = address.reversed().drop { ByteScan.isWhiteSpace($0) }
    let ending = trimmed.prefix(5).reversed().map { ByteScan.lowered($0) }
    return endings.contains { ending.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}
