import Chinese

/// Finds the page in a web archive (MHTML, RFC 2557), which browsers and word processors save.
enum WebArchive {
  /// The page of an archive, without its transfer encoding.
  struct Page: Equatable {
    let bytes: [UInt8]
    /// Whether the page is HTML, otherwise plain text.
    let isHTML: Bool
    /// The character encoding that the part declares; nil if it declares none.
    let charset: String?
  }

  /// The maximum depth of nested parts.
  private static let nestingLimit = 4

  /// Whether `head`, the beginning of a document, is the header of a multipart message or of an
  /// encoded HTML page.
  static func begins(_ head: ArraySlice<UInt8>) -> Bool {
    let start = head.drop { $0 <= 0x20 || ByteOrderMark.utf8.contains($0) }
    guard start.prefix(64).prefix(while: { $0 != UInt8(ascii: ":") }).count < 40,
      let part = MIMEPart(start), part.headers.count > 1
    else { return false }
    return part.mediaType.hasPrefix("multipart/")
      || part.mediaType == "text/html" && part.transferEncoding != ""
  }

  /// The page in `bytes`: the first part of type text/html, otherwise the first of text/plain. Nil
  /// if there is none.
  static func page(in bytes: ArraySlice<UInt8>) -> Page? {
    let start = bytes.drop { $0 <= 0x20 || ByteOrderMark.utf8.contains($0) }
    guard let message = MIMEPart(start) else { return nil }
    let parts = leafParts(message, depth: 0)
    let part =
      parts.first { $0.mediaType == "text/html" } ?? parts.first { $0.mediaType == "text/plain" }
    return part.map {
      Page(bytes: $0.content, isHTML: $0.mediaType == "text/html", charset: $0.parameter("charset"))
    }
  }

  private static func leafParts(_ part: MIMEPart, depth: Int) -> [MIMEPart] {
    guard part.mediaType.hasPrefix("multipart/") else { return [part] }
    guard depth < nestingLimit, let boundary = part.parameter("boundary"), !boundary.isEmpty else {
      return []
    }
    return part.parts(boundary: boundary).flatMap { leafParts($0, depth: depth + 1) }
  }
}
