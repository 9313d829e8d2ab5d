import Chinese

/// The start tag of the first element of an XML text, to detect what the text is. The text need not
/// be well-formed.
struct RootElement {
  /// The name without a prefix.
  let name: String
  /// The whole tag, with its declarations of namespaces.
  let tag: ArraySlice<UInt8>

  /// The maximum number of bytes up to the end of the tag.
  private static let limit = 1 << 14

  /// The first element of `bytes`; nil if they begin with anything else, or with a DOCTYPE.
  init?(_ bytes: [UInt8]) {
    var rest = ByteOrderMark.dropped(from: bytes).prefix(RootElement.limit)
    while true {
      rest = rest.drop(while: ByteScan.isWhiteSpace)
      guard rest.first == UInt8(ascii: "<") else { return nil }
      let end: ArraySlice<UInt8>?
      if rest.starts(with: Array("<?".utf8)) {
        end = RootElement.dropped(rest, through: "?>")
      } else if rest.starts(with: Array("<!--".utf8)) {
        end = RootElement.dropped(rest, through: "-->")
      } else {
        break
      }
      guard let end else { return nil }
      rest = end
    }
    let words = rest.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    guard let first = words.first, ByteScan.isLetter(first) else { return nil }
    name = String(
      decoding: words.split(separator: UInt8(ascii: ":")).last ?? words, as: UTF8.self)
    tag = rest.prefix { $0 != UInt8(ascii: ">") }
  }

  /// Whether the tag names `namespace`.
  func names(_ namespace: String) -> Bool { tag.holds(namespace.utf8) }

  private static func dropped(
    _ bytes: ArraySlice<UInt8>, through mark: String
  ) -> ArraySlice<UInt8>? {
    bytes.range(of: mark.utf8).map { bytes[$0.upperBound...] }
  }
}
