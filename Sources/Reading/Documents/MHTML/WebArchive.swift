import Chinese

/// A web archive (MHTML, RFC 2557), as browsers and word processors save a page with its pictures: the
/// page in it.
enum WebArchive {
  /// The page of an archive, out of its transfer encoding.
  struct Page: Equatable {
    let bytes: [UInt8]
    /// Whether it is HTML, else plain text.
    let isHTML: Bool
    /// What its envelope calls its character encoding; nil where it says nothing.
    let charset: String?
  }

  /// How deep parts may stand in each other.
  private static let nestingLimit = 4

  /// Whether `head`, the beginning of a document, is the head of a message with parts or a page.
  static func begins(_ head: ArraySlice<UInt8>) -> Bool {
    let start = head.drop { $0 <= 0x20 || ByteOrderMark.utf8.contains($0) }
    guard start.prefix(64).prefix(while: { $0 != 0x3A }).count < 40,
      let part = MessagePart(start), part.headers.count > 1
    else { return false }
    return part.type.hasPrefix("multipart/") || part.type == "text/html" && part.transfer != ""
  }

  /// The page in `bytes`: the first part of type text/html, else the first of text/plain. Nil where
  /// there is none.
  static func page(in bytes: ArraySlice<UInt8>) -> Page? {
    let start = bytes.drop { $0 <= 0x20 || ByteOrderMark.utf8.contains($0) }
    guard let message = MessagePart(start) else { return nil }
    let parts = leaves(message, depth: 0)
    let part = parts.first { $0.type == "text/html" } ?? parts.first { $0.type == "text/plain" }
    return part.map {
      Page(bytes: $0.content, isHTML: $0.type == "text/html", charset: $0.parameter("charset"))
    }
  }

  private static func leaves(_ part: MessagePart, depth: Int) -> [MessagePart] {
    guard part.type.hasPrefix("multipart/") else { return [part] }
    guard depth < nestingLimit, let boundary = part.parameter("boundary"), !boundary.isEmpty else {
      return []
    }
    return part.parts(boundary: boundary).flatMap { leaves($0, depth: depth + 1) }
  }
}
