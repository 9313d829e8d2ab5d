/// Splits UTF-8 bytes into tokens by the state machine of the HTML standard, section 13.2.5. States
/// that differ only in their parse errors are merged. Line breaks must be `\n` already
/// (`LineBreaks`).
///
/// The tokenizer stores only positions, so every call needs the same bytes.
struct HTMLTokenizer {
  /// How text is read, as set by a start tag or by foreign content.
  enum Model { case data, rcdata, rawtext, scriptData, plaintext, cdata }

  var model = Model.data
  /// The last start tag, which the end tag of RCDATA, RAWTEXT and script data must match.
  var lastStartTag = HTMLTag.other
  /// Whether `<![CDATA[` begins a CDATA section, as in foreign content.
  var allowsCDATA = false
  /// The index where the next token begins.
  private(set) var position = 0
  /// The attributes of the last tag, repeated names included: the first one counts.
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

  /// The next token of the data state; nil if a CDATA section begins.
  private mutating func nextInData(_ bytes: Span<UInt8>) -> HTMLToken? {
    var start = position
    var index = start
    while true {
      index = ByteScan.first(UInt8(ascii: "<"), in: bytes, from: index, to: bytes.count)
      guard index < bytes.count else { break }
      guard Self.opensMarkup(bytes, index) else {
        index += 1
        continue
      }
      guard index == start else {
        position = index
        return .text(start..<index, .data)
      }
      if let token = markup(bytes, index) { return token }
      (start, index) = (position, position)
      if model == .cdata { return nil }
    }
    position = bytes.count
    return start < index ? .text(start..<index, .data) : .end
  }

  /// Whether the `<` at `index` begins a tag, a comment or a DOCTYPE.
  private static func opensMarkup(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    return ByteScan.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      || (next == UInt8(ascii: "/") && index + 2 < bytes.count)
  }

  /// Tag open, end tag open and markup declaration open states. Nil if there is no token.
  private mutating func markup(_ bytes: Span<UInt8>, _ index: Int) -> HTMLToken? {
    switch bytes[index + 1] {
    case UInt8(ascii: "!"): return declaration(bytes, index + 2)
    case UInt8(ascii: "?"): return bogusComment(bytes, index + 1)
    case UInt8(ascii: "/"):
      if ByteScan.isLetter(bytes[index + 2]) { return tag(bytes, index + 2, isEnd: true) }
      guard bytes[index + 2] == UInt8(ascii: ">") else { return bogusComment(bytes, index + 2) }
      position = index + 3
      return nil
    default: return tag(bytes, index + 1, isEnd: false)
    }
  }

  private mutating func declaration(_ bytes: Span<UInt8>, _ index: Int) -> HTMLToken? {
    let end = bytes.count
    if index + 1 < end, bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-") {
      let (text, next) = MarkupDeclaration.comment(bytes, from: index + 2)
      position = next
      return .comment(text)
    }
    if ByteScan.matches("doctype", in: bytes, at: index, to: end) {
      (doctype, position) = MarkupDeclaration.doctype(bytes, from: index + 7)
      return .doctype
    }
    guard allowsCDATA, MarkupDeclaration.opensCDATA(bytes, index) else {
      return bogusComment(bytes, index)
    }
    position = index + 7
    model = .cdata
    return nil
  }

  private mutating func bogusComment(_ bytes: Span<UInt8>, _ from: Int) -> HTMLToken {
    let close = ByteScan.first(UInt8(ascii: ">"), in: bytes, from: from, to: bytes.count)
    position = min(close + 1, bytes.count)
    return .comment(from..<close)
  }

  /// Tag name state and attributes, up to the `>`. Nil if the file ends first.
  private mutating func tag(_ bytes: Span<UInt8>, _ from: Int, isEnd: Bool) -> HTMLToken? {
    var key = NameKey()
    var index = from
    while index < bytes.count, !TagSyntax.endsName(bytes[index]) {
      key.append(ByteScan.lowered(bytes[index]))
      index += 1
    }
    let name = from..<index
    let tag = tags.tag(key, length: name.count)
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    let (close, selfClosing) = TagSyntax.attributes(bytes, from: index, into: &attributes)
    position = min(close + 1, bytes.count)
    guard close < bytes.count else { return nil }
    guard !isEnd else { return .endTag(tag, name: name) }
    lastStartTag = tag
    return .startTag(tag, name: name, selfClosing: selfClosing)
  }

  /// RCDATA, RAWTEXT and script data states: text up to the matching end tag.
  private mutating func nextInRaw(_ bytes: Span<UInt8>) -> HTMLToken {
    let start = position
    let end =
      model == .scriptData
      ? RawTextScanner.scriptEnd(bytes, from: start, tag: lastStartTag)
      : RawTextScanner.end(bytes, from: start, tag: lastStartTag)
    let kind = model == .rcdata ? HTMLTextKind.replaceable : .raw
    position = end
    if start < end { return .text(start..<end, kind) }
    model = .data
    guard end < bytes.count else { return .end }
    return tag(bytes, end + 2, isEnd: true) ?? .end
  }

  /// The text of a CDATA section; nil if it is empty.
  private mutating func nextInCDATA(_ bytes: Span<UInt8>) -> HTMLToken? {
    let start = position
    var index = start
    while true {
      index = ByteScan.first(UInt8(ascii: "]"), in: bytes, from: index, to: bytes.count)
      guard index + 2 < bytes.count else { return rest(bytes, .cdata) }
      if bytes[index + 1] == UInt8(ascii: "]"), bytes[index + 2] == UInt8(ascii: ">") { break }
      index += 1
    }
    model = .data
    position = index + 3
    return start < index ? .text(start..<index, .cdata) : nil
  }

  private mutating func rest(_ bytes: Span<UInt8>, _ kind: HTMLTextKind) -> HTMLToken {
    let start = position
    position = bytes.count
    return start < position ? .text(start..<position, kind) : .end
  }
}
