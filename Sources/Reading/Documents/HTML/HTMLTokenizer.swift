/// Cuts UTF-8 bytes into tokens by the states of the HTML standard, section 13.2.5. States that
/// only tell parse errors apart are one here. Line breaks must be `\n` already (`LineBreaks`).
///
/// It holds places only, so each call takes the same bytes again.
struct HTMLTokenizer {
  /// How text is read, which a start tag or a foreign element decides.
  enum Model { case data, rcdata, rawtext, scriptData, plaintext, cdata }

  var model = Model.data
  /// The start tag that an end tag must match in RCDATA, RAWTEXT and script data.
  var lastStartTag = HTMLTag.other
  /// Whether `<![CDATA[` opens a section, as it does in foreign content only.
  var allowsCDATA = false
  /// Where the next token begins.
  private(set) var position = 0
  /// Those of the tag that was read last. A repeated name counts only once, the first time.
  private(set) var attributes: [HTMLAttribute] = []
  private(set) var doctype = HTMLDoctype()
  private let tags = HTMLTag.names

  mutating func next(_ bytes: Span<UInt8>) -> HTMLToken {
    while true {
      let token: HTMLToken? =
        switch model {
        case .data: nextInData(bytes)
        case .rcdata, .rawtext, .scriptData: nextInRaw(bytes)
        case .plaintext: rest(bytes, .raw)
        case .cdata: nextInCDATA(bytes)
        }
      if let token { return token }
    }
  }

  /// Nil where a CDATA section begins.
  private mutating func nextInData(_ bytes: Span<UInt8>) -> HTMLToken? {
    var start = position
    var at = start
    while true {
      at = ByteScan.first(0x3C, in: bytes, from: at, to: bytes.count)
      guard at < bytes.count else { break }
      guard Self.opensMarkup(bytes, at) else {
        at += 1
        continue
      }
      guard at == start else {
        position = at
        return .text(start..<at, .data)
      }
      if let token = markup(bytes, at) { return token }
      (start, at) = (position, position)
      if model == .cdata { return nil }
    }
    position = bytes.count
    return start < at ? .text(start..<at, .data) : .end
  }

  /// Whether the `<` at `at` begins a tag, a comment or a DOCTYPE, and is not text.
  private static func opensMarkup(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    guard at + 1 < bytes.count else { return false }
    let next = bytes[at + 1]
    return ByteScan.isLetter(next) || next == 0x21 || next == 0x3F
      || (next == 0x2F && at + 2 < bytes.count)
  }

  /// Tag open, end tag open and markup declaration open states. Nil for what leaves no token.
  private mutating func markup(_ bytes: Span<UInt8>, _ at: Int) -> HTMLToken? {
    switch bytes[at + 1] {
    case 0x21: return declaration(bytes, at + 2)
    case 0x3F: return bogusComment(bytes, at + 1)
    case 0x2F:
      if ByteScan.isLetter(bytes[at + 2]) { return tag(bytes, at + 2, isEnd: true) }
      guard bytes[at + 2] == 0x3E else { return bogusComment(bytes, at + 2) }
      position = at + 3
      return nil
    default: return tag(bytes, at + 1, isEnd: false)
    }
  }

  private mutating func declaration(_ bytes: Span<UInt8>, _ at: Int) -> HTMLToken? {
    let end = bytes.count
    if at + 1 < end, bytes[at] == 0x2D, bytes[at + 1] == 0x2D {
      let (text, next) = MarkupDeclaration.comment(bytes, from: at + 2)
      position = next
      return .comment(text)
    }
    if ByteScan.matches("doctype", in: bytes, at: at, to: end) {
      (doctype, position) = MarkupDeclaration.doctype(bytes, from: at + 7)
      return .doctype
    }
    guard allowsCDATA, MarkupDeclaration.opensCDATA(bytes, at) else {
      return bogusComment(bytes, at)
    }
    position = at + 7
    model = .cdata
    return nil
  }

  private mutating func bogusComment(_ bytes: Span<UInt8>, _ from: Int) -> HTMLToken {
    let close = ByteScan.first(0x3E, in: bytes, from: from, to: bytes.count)
    position = min(close + 1, bytes.count)
    return .comment(from..<close)
  }

  /// Tag name state and what follows, up to the `>`. Nil when the file ends first.
  private mutating func tag(_ bytes: Span<UInt8>, _ from: Int, isEnd: Bool) -> HTMLToken? {
    var key = NameKey()
    var at = from
    while at < bytes.count, !TagSyntax.endsName(bytes[at]) {
      key.append(ByteScan.lowered(bytes[at]))
      at += 1
    }
    let name = from..<at
    let tag = tags.tag(key, length: name.count)
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    let (close, selfClosing) = TagSyntax.attributes(bytes, from: at, into: &attributes)
    position = min(close + 1, bytes.count)
    guard close < bytes.count else { return nil }
    guard !isEnd else { return .endTag(tag, name: name) }
    lastStartTag = tag
    return .startTag(tag, name: name, selfClosing: selfClosing)
  }

  /// RCDATA, RAWTEXT and script data states: all is text up to the end tag that fits.
  private mutating func nextInRaw(_ bytes: Span<UInt8>) -> HTMLToken {
    let start = position
    let end =
      model == .scriptData
      ? RawText.scriptEnd(bytes, from: start, tag: lastStartTag)
      : RawText.end(bytes, from: start, tag: lastStartTag)
    let kind = model == .rcdata ? HTMLTextKind.replaceable : .raw
    position = end
    if start < end { return .text(start..<end, kind) }
    model = .data
    guard end < bytes.count else { return .end }
    return tag(bytes, end + 2, isEnd: true) ?? .end
  }

  /// Nil for an empty section.
  private mutating func nextInCDATA(_ bytes: Span<UInt8>) -> HTMLToken? {
    let start = position
    var at = start
    while true {
      at = ByteScan.first(0x5D, in: bytes, from: at, to: bytes.count)
      guard at + 2 < bytes.count else { return rest(bytes, .cdata) }
      if bytes[at + 1] == 0x5D, bytes[at + 2] == 0x3E { break }
      at += 1
    }
    model = .data
    position = at + 3
    return start < at ? .text(start..<at, .cdata) : nil
  }

  private mutating func rest(_ bytes: Span<UInt8>, _ kind: HTMLTextKind) -> HTMLToken {
    let start = position
    position = bytes.count
    return start < position ? .text(start..<position, kind) : .end
  }
}
