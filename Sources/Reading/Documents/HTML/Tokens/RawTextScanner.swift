/// Finds the end of text that contains no tags (script, style, title …): sections 13.2.5.2 to
/// 13.2.5.4 and 13.2.5.9 to 13.2.5.31 of the HTML standard.
enum RawTextScanner {
  /// The index of the `</` of the first end tag of `tag` from index `from` on, or the end of the
  /// bytes.
  static func end(_ bytes: Span<UInt8>, from: Int, tag: HTMLTag) -> Int {
    var index = from
    while true {
      index = ByteScan.first(UInt8(ascii: "<"), in: bytes, from: index, to: bytes.count)
      guard index < bytes.count, !isEndTag(bytes, index, tag: tag) else { return index }
      index += 1
    }
  }

  /// The same for a script, where end tags between `<!--<script` and `</script` are text.
  static func scriptEnd(_ bytes: Span<UInt8>, from: Int, tag: HTMLTag) -> Int {
    enum State { case plain, escaped, doubleEscaped }
    var state = State.plain
    var dashes = 0
    var index = from
    while index < bytes.count {
      if state == .plain {
        index = ByteScan.first(UInt8(ascii: "<"), in: bytes, from: index, to: bytes.count)
      }
      guard index < bytes.count else { break }
      let byte = bytes[index]
      if byte == UInt8(ascii: "-") {
        dashes += 1
        index += 1
        continue
      }
      if byte == UInt8(ascii: ">"), dashes >= 2 { state = .plain }
      dashes = 0
      index += 1
      guard byte == UInt8(ascii: "<") else { continue }
      if state != .doubleEscaped, isEndTag(bytes, index - 1, tag: tag) { return index - 1 }
      switch state {
      case .plain where ByteScan.matches("!--", in: bytes, at: index, to: bytes.count):
        (state, dashes, index) = (.escaped, 2, index + 3)
      case .escaped where isScript(bytes, index): state = .doubleEscaped
      case .doubleEscaped
      where index < bytes.count && bytes[index] == UInt8(ascii: "/") && isScript(bytes, index + 1):
        state = .escaped
      default: break
      }
    }
    return bytes.count
  }

  /// Whether the `<` at `index` begins an end tag of `tag`.
  private static func isEndTag(_ bytes: Span<UInt8>, _ index: Int, tag: HTMLTag) -> Bool {
    guard tag != .other, index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "/") else {
      return false
    }
    var key = NameKey()
    var end = index + 2
    while end < bytes.count, ByteScan.isLetter(bytes[end]) {
      key.append(ByteScan.lowered(bytes[end]))
      end += 1
    }
    guard end < bytes.count, TagSyntax.endsName(bytes[end]) else { return false }
    return HTMLTag.names.tag(key, length: end - index - 2) == tag
  }

  /// Whether the tag name `script` is at `index`.
  private static func isScript(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    ByteScan.matches("script", in: bytes, at: index, to: bytes.count)
      && index + 6 < bytes.count && TagSyntax.endsName(bytes[index + 6])
  }
}
