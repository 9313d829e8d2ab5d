/// Where text ends in which tags are not looked for: sections 13.2.5.2 to 13.2.5.4 and 13.2.5.9 to
/// 13.2.5.31 of the HTML standard.
enum RawText {
  /// The place of the `</` of `tag`'s end tag at or behind `from`, else the end of the bytes.
  static func end(_ bytes: Span<UInt8>, from: Int, tag: HTMLTag) -> Int {
    var at = from
    while true {
      at = ByteScan.first(0x3C, in: bytes, from: at, to: bytes.count)
      guard at < bytes.count, !isEndTag(bytes, at, tag: tag) else { return at }
      at += 1
    }
  }

  /// As `end`, in a script: an end tag does not count between `<!--<script` and `</script`.
  static func scriptEnd(_ bytes: Span<UInt8>, from: Int, tag: HTMLTag) -> Int {
    enum State { case plain, escaped, doubleEscaped }
    var state = State.plain
    var dashes = 0
    var at = from
    while at < bytes.count {
      if state == .plain { at = ByteScan.first(0x3C, in: bytes, from: at, to: bytes.count) }
      guard at < bytes.count else { break }
      let byte = bytes[at]
      if byte == 0x2D {
        dashes += 1
        at += 1
        continue
      }
      if byte == 0x3E, dashes >= 2 { state = .plain }
      dashes = 0
      at += 1
      guard byte == 0x3C else { continue }
      if state != .doubleEscaped, isEndTag(bytes, at - 1, tag: tag) { return at - 1 }
      switch state {
      case .plain where ByteScan.matches("!--", in: bytes, at: at, to: bytes.count):
        (state, dashes, at) = (.escaped, 2, at + 3)
      case .escaped where isScript(bytes, at): state = .doubleEscaped
      case .doubleEscaped where at < bytes.count && bytes[at] == 0x2F && isScript(bytes, at + 1):
        state = .escaped
      default: break
      }
    }
    return bytes.count
  }

  /// Whether the `<` at `at` begins an end tag of that name.
  private static func isEndTag(_ bytes: Span<UInt8>, _ at: Int, tag: HTMLTag) -> Bool {
    guard tag != .other, at + 2 < bytes.count, bytes[at + 1] == 0x2F else { return false }
    var key = NameKey()
    var end = at + 2
    while end < bytes.count, ByteScan.isLetter(bytes[end]) {
      key.append(ByteScan.lowered(bytes[end]))
      end += 1
    }
    guard end < bytes.count, TagSyntax.endsName(bytes[end]) else { return false }
    return HTMLTag.names.tag(key, length: end - at - 2) == tag
  }

  /// Whether the word `script` stands at `at`, with an end that a tag's name has.
  private static func isScript(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    ByteScan.matches("script", in: bytes, at: at, to: bytes.count)
      && at + 6 < bytes.count && TagSyntax.endsName(bytes[at + 6])
  }
}
