import Wordings

/// Builds blocks from tokens: a reduced tree construction that keeps only what matters for text and
/// tables.
struct HTMLBlockBuilder {
  var blocks = PendingBlocks()
  var open = OpenElements()
  /// The visible tables that are open, outermost first.
  var tables: [OpenTable] = []
  private var pageTitle: String?
  private var pageDate: String?

  /// Whether the tokenizer must follow the rules for foreign content.
  var isForeign: Bool { open.isForeign }

  /// Closes all open elements and returns the document.
  mutating func finish(_ bytes: Span<UInt8>) -> Document {
    close(downTo: 0, bytes)
    flush(bytes)
    let pool = blocks.pool
    return Document(
      blocks: blocks.all.map { $0.block(pool: pool) }, pageTitle: pageTitle, pageDate: pageDate)
  }

  mutating func text(_ range: Range<Int>, _ kind: HTMLTextKind, _ bytes: Span<UInt8>) {
    guard !open.isHidden else {
      if pageTitle == nil, !open.isForeign, open.last?.tag == .title {
        pageTitle = Self.title(range, bytes)
      }
      return
    }
    blocks.append(bytes, range, kind, level: open.headingLevel, keepsLines: open.keepsLines)
  }

  private static func title(_ range: Range<Int>, _ bytes: Span<UInt8>) -> String {
    var paragraphs = ParagraphBuffer()
    paragraphs.append(bytes, range, .replaceable)
    return String(decoding: paragraphs.pool, as: UTF8.self)
  }
}

// MARK: - Start tags

extension HTMLBlockBuilder {
  /// Handles a start tag. Throws `too-large` beyond a limit.
  mutating func start(_ start: HTMLStartTag, _ bytes: Span<UInt8>) throws(Refusal) {
    if open.isForeign {
      guard start.tag.breaksOutOfForeignContent else {
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
      // Inside a hidden element, an element like an open one is pushed, so that its end tag does not
      // close that one.
      let like = open.innermostInline(start.tag, name: start.name, bytes)
      return like == nil ? () : try open.push(start.tag, name: start.name, hides: true)
    }
    guard !start.hides(bytes) else {
      return try open.push(start.tag, name: start.name, hides: true)
    }
    if start.tag.needsSpaceAround { blocks.addSpace() }
    if start.tag == .a { addAttachment(start, "href", bytes) }
    if start.tag == .object { addAttachment(start, "data", bytes) }
    // `</ruby>` ends a hidden gloss in it that has no end tag.
    if start.tag == .ruby { try open.push(.ruby, name: start.name, hides: false) }
  }

  private mutating func startVoid(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    guard !open.isHidden, !start.hides(bytes) else { return }
    switch start.tag {
    case .br:
      blocks.lineBreak(bytes, level: open.headingLevel)
    case .hr: flush(bytes)
    case .img, .image:
      guard !InlineStyle.isSpacer(start.attributes, in: bytes) else { return }
      blocks.addPicture(line: blocks.line(at: start.name.lowerBound, in: bytes))
    case .embed: addAttachment(start, "src", bytes)
    case .meta: recordDate(start, bytes)
    case .input: addFieldValue(start, bytes)
    default: break
    }
  }

  private mutating func recordDate(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    guard pageDate == nil, let name = start.value("name", bytes),
      name.map(ByteScan.lowered).elementsEqual("pubdate".utf8),
      let content = start.value("content", bytes)
    else { return }
    pageDate = String(decoding: content, as: UTF8.self)
  }

  /// Adds the value of a text field in a table, since it may be a number.
  private mutating func addFieldValue(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    guard !tables.isEmpty, let value = start.attribute("value", bytes) else { return }
    if let type = start.attribute("type", bytes) {
      let isShown =
        ByteScan.matches("text", in: bytes, at: type.lowerBound, to: type.upperBound)
        || ByteScan.matches("number", in: bytes, at: type.lowerBound, to: type.upperBound)
      guard isShown else { return }
    }
    blocks.append(bytes, value, .data, level: open.headingLevel, keepsLines: false)
  }

  private mutating func startHidden(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    if start.tag == .iframe, !open.isHidden, !start.hides(bytes) {
      addAttachment(start, "src", bytes)
    }
    closeInnermost({ start.tag.ends($0) }, within: { $0.role != .hidden }, bytes)
    if start.tag == .svg, start.selfClosing { return }
    try open.push(start.tag, name: start.name, hides: true)
  }

  private mutating func startBlock(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    closeParagraphElement(bytes)
    switch start.tag {
    case .html, .head, .body: return flush(bytes)
    case .li:
      closeInnermost({ $0 == .li }, within: { $0 == .ul || $0 == .ol || $0.isTableScope }, bytes)
    case .dd, .dt:
      closeInnermost({ $0 == .dd || $0 == .dt }, within: { $0 == .dl || $0.isTableScope }, bytes)
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
    closeInnermost({ $0 == .p }, within: { $0.isTableScope || $0 == .button }, bytes)
  }

  private mutating func closeInnermost(
    _ matches: (HTMLTag) -> Bool, within bounds: (HTMLTag) -> Bool, _ bytes: Span<UInt8>
  ) {
    guard let index = open.innermost({ matches($0.tag) }, within: bounds) else { return }
    close(downTo: index, bytes)
  }

  /// Adds an attachment if the attribute `name` is the address of a file.
  private mutating func addAttachment(
    _ start: HTMLStartTag, _ name: StaticString, _ bytes: Span<UInt8>
  ) {
    guard let target = AttachmentTarget.address(start.value(name, bytes)) else { return }
    blocks.addAttachment(target, line: blocks.line(at: start.name.lowerBound, in: bytes))
  }
}

// MARK: - End tags and breaks

extension HTMLBlockBuilder {
  /// Handles an end tag, whose name is at `name` in the source.
  mutating func end(_ tag: HTMLTag, name: Range<Int>, _ bytes: Span<UInt8>) {
    switch tag.role {
    case .inline:
      if tag.needsSpaceAround, !open.isHidden { blocks.addSpace() }
      guard open.isHidden || tag == .ruby, !open.isForeign else { return }
      if let index = open.innermostInline(tag, name: name, bytes) { close(downTo: index, bytes) }
    case .void:
      guard tag == .br, !open.isHidden else { return }
      blocks.lineBreak(bytes, level: open.headingLevel)
    case .hidden: closeInnermost({ $0 == tag }, within: { $0.isTableScope }, bytes)
    case .block: endBlock(tag, bytes)
    case .table: endTablePart(tag, bytes)
    }
  }

  private mutating func endBlock(_ tag: HTMLTag, _ bytes: Span<UInt8>) {
    let bounds: (HTMLTag) -> Bool = { $0.isTableScope }
    if tag.headingLevel > 0 {
      closeInnermost({ $0.headingLevel > 0 }, within: bounds, bytes)
    } else if let index = open.innermost({ $0.tag == tag }, within: bounds) {
      close(downTo: index, bytes)
    } else if tag == .p, !open.isHidden {
      flush(bytes)
    }
  }

  /// Closes elements until `count` are open.
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
    blocks.endParagraph(bytes, level: open.headingLevel)
  }
}
