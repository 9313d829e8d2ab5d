import Wordings

/// Makes blocks of tokens: a light tree construction that keeps only what text and tables need.
struct HTMLBlockBuilder {
  var pieces = BlockPieces()
  var open = OpenElements()
  /// The shown tables that are open, outermost first.
  var tables: [OpenTable] = []
  private var pageTitle: String?
  private var pageDate: String?

  /// Whether the tokenizer must read by the rules of foreign content.
  var isForeign: Bool { open.isForeign }

  /// Ends everything that is open.
  mutating func finish(_ bytes: Span<UInt8>) -> Document {
    close(downTo: 0, bytes)
    flush(bytes)
    let pool = pieces.pool
    return Document(
      blocks: pieces.all.map { $0.block(pool: pool) }, pageTitle: pageTitle, pageDate: pageDate)
  }

  mutating func text(_ range: Range<Int>, _ kind: HTMLTextKind, _ bytes: Span<UInt8>) {
    guard !open.isHidden else {
      if pageTitle == nil, !open.isForeign, open.last?.tag == .title {
        pageTitle = Self.title(range, bytes)
      }
      return
    }
    pieces.append(bytes, range, kind, level: open.level, keepsLines: open.keepsLines)
  }

  private static func title(_ range: Range<Int>, _ bytes: Span<UInt8>) -> String {
    var flow = TextFlow()
    flow.append(bytes, range, .replaceable)
    return String(decoding: flow.pool, as: UTF8.self)
  }
}

// MARK: - Start tags

extension HTMLBlockBuilder {
  /// Takes a start tag. Fails where a limit is passed.
  mutating func start(_ start: HTMLStartTag, _ bytes: Span<UInt8>) throws(Refusal) {
    if open.isForeign {
      guard start.tag.leavesForeign else {
        guard start.tag == .svg, !start.selfClosing else { return }
        return try open.push(.svg, name: start.name, hides: true)
      }
      if let svg = open.innermost({ $0.tag == .svg }) { close(downTo: svg, bytes) }
    }
    switch start.tag.role {
    case .inline: try startInline(start, bytes)
    case .void: startVoid(start, bytes)
    case .hidden: try startHidden(start, bytes)
    case .block: try startBlock(start, bytes)
    case .table: try startTablePart(start, bytes)
    }
  }

  private mutating func startInline(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    guard !open.isHidden else {
      // Only those count that could take the end tag of a hidden element.
      let like = open.innermostInline(start.tag, name: start.name, bytes)
      return like == nil ? () : try open.push(start.tag, name: start.name, hides: true)
    }
    guard !start.hides(bytes) else {
      return try open.push(start.tag, name: start.name, hides: true)
    }
    if start.tag.standsApart { pieces.addSpace() }
    if start.tag == .a { attach(start, "href", bytes) }
    if start.tag == .object { attach(start, "data", bytes) }
    // Its end tag ends the hidden gloss in it.
    if start.tag == .ruby { try open.push(.ruby, name: start.name, hides: false) }
  }

  private mutating func startVoid(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    guard !open.isHidden, !start.hides(bytes) else { return }
    switch start.tag {
    case .br:
      pieces.lineBreak(bytes, level: open.level)
    case .hr: flush(bytes)
    case .img, .image:
      guard !InlineStyle.isDot(start.attributes, in: bytes) else { return }
      pieces.addPicture(line: pieces.line(at: start.name.lowerBound, in: bytes))
    case .embed: attach(start, "src", bytes)
    case .meta: noteDate(start, bytes)
    case .input: showField(start, bytes)
    default: break
    }
  }

  private mutating func noteDate(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    guard pageDate == nil, let name = start.value("name", bytes),
      name.map(ByteScan.lowered).elementsEqual("pubdate".utf8),
      let content = start.value("content", bytes)
    else { return }
    pageDate = String(decoding: content, as: UTF8.self)
  }

  /// A field for text shows its value, and in a table that may be a number.
  private mutating func showField(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    guard !tables.isEmpty, let value = start.attribute("value", bytes) else { return }
    if let type = start.attribute("type", bytes) {
      let isShown =
        ByteScan.matches("text", in: bytes, at: type.lowerBound, to: type.upperBound)
        || ByteScan.matches("number", in: bytes, at: type.lowerBound, to: type.upperBound)
      guard isShown else { return }
    }
    pieces.append(bytes, value, .data, level: open.level, keepsLines: false)
  }

  private mutating func startHidden(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    if start.tag == .iframe, !open.isHidden, !start.hides(bytes) { attach(start, "src", bytes) }
    closeLike({ start.tag.ends($0) }, within: { $0.role != .hidden }, bytes)
    if start.tag == .svg, start.selfClosing { return }
    try open.push(start.tag, name: start.name, hides: true)
  }

  private mutating func startBlock(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    closeParagraphElement(bytes)
    switch start.tag {
    case .html, .head, .body: return flush(bytes)
    case .li: closeLike({ $0 == .li }, within: { $0 == .ul || $0 == .ol || $0.isTableScope }, bytes)
    case .dd, .dt:
      closeLike({ $0 == .dd || $0 == .dt }, within: { $0 == .dl || $0.isTableScope }, bytes)
    default:
      if start.tag.headingLevel > 0, let last = open.last, last.tag.headingLevel > 0 {
        close(downTo: open.count - 1, bytes)
      }
    }
    let hides = open.isHidden || start.hides(bytes)
    if !hides { flush(bytes) }
    try open.push(start.tag, name: start.name, hides: hides)
  }

  mutating func closeParagraphElement(_ bytes: Span<UInt8>) {
    closeLike({ $0 == .p }, within: { $0.isTableScope || $0 == .button }, bytes)
  }

  private mutating func closeLike(
    _ matches: (HTMLTag) -> Bool, within bounds: (HTMLTag) -> Bool, _ bytes: Span<UInt8>
  ) {
    guard let index = open.innermost({ matches($0.tag) }, within: bounds) else { return }
    close(downTo: index, bytes)
  }

  /// Notes that a file's address stands here, if it is one.
  private mutating func attach(
    _ start: HTMLStartTag, _ name: StaticString, _ bytes: Span<UInt8>
  ) {
    guard let target = AttachmentTarget.address(start.value(name, bytes)) else { return }
    pieces.addAttachment(target, line: pieces.line(at: start.name.lowerBound, in: bytes))
  }
}

// MARK: - End tags and breaks

extension HTMLBlockBuilder {
  /// Takes an end tag, whose name stands at `name`.
  mutating func end(_ tag: HTMLTag, name: Range<Int>, _ bytes: Span<UInt8>) {
    switch tag.role {
    case .inline:
      if tag.standsApart, !open.isHidden { pieces.addSpace() }
      guard open.isHidden || tag == .ruby, !open.isForeign else { return }
      if let index = open.innermostInline(tag, name: name, bytes) { close(downTo: index, bytes) }
    case .void:
      guard tag == .br, !open.isHidden else { return }
      pieces.lineBreak(bytes, level: open.level)
    case .hidden: closeLike({ $0 == tag }, within: { $0.isTableScope }, bytes)
    case .block: endBlock(tag, bytes)
    case .table: endTablePart(tag, bytes)
    }
  }

  private mutating func endBlock(_ tag: HTMLTag, _ bytes: Span<UInt8>) {
    let bounds: (HTMLTag) -> Bool = { $0.isTableScope }
    if tag.headingLevel > 0 {
      closeLike({ $0.headingLevel > 0 }, within: bounds, bytes)
    } else if let index = open.innermost({ $0.tag == tag }, within: bounds) {
      close(downTo: index, bytes)
    } else if tag == .p, !open.isHidden {
      flush(bytes)
    }
  }

  /// Closes elements until only `count` are open.
  mutating func close(downTo count: Int, _ bytes: Span<UInt8>) {
    while open.count > count, let last = open.last {
      if !last.isHidden {
        switch last.tag.role {
        case .block: flush(bytes)
        case .table: finishTablePart(last.tag, bytes)
        default: break
        }
      }
      open.pop()
    }
  }

  /// Ends the open paragraph.
  mutating func flush(_ bytes: Span<UInt8>) {
    pieces.endParagraph(bytes, level: open.level)
  }
}
