/// Makes blocks of tokens: a light tree construction that keeps only what text and tables need.
struct HTMLBlockBuilder {
  private var flow = TextFlow()
  private var open = OpenElements()
  private var lines = LineCounter()
  private var pieces: [HTMLPiece] = []
  /// What stands in the open paragraph and follows it: pictures and attachments.
  private var followers: [HTMLPiece] = []
  private var tables: [OpenTable] = []
  private var pageTitle: String?

  /// A shown table that is open.
  private struct OpenTable {
    var former = TableFormer()
    var line: Int
    var firstPiece: Int
    /// Whether a table of some weight stands in one of its cells.
    var holdsTable = false
  }

  /// Whether the tokenizer must read by the rules of foreign content.
  var isForeign: Bool { open.isForeign }

  /// Ends everything that is open.
  mutating func finish(_ bytes: Span<UInt8>) -> Document {
    close(downTo: 0, bytes)
    flush(bytes)
    let pool = flow.pool
    return Document(blocks: pieces.map { $0.block(pool: pool) }, pageTitle: pageTitle)
  }

  mutating func text(_ range: Range<Int>, _ kind: HTMLTextKind, _ bytes: Span<UInt8>) {
    guard !open.isHidden else {
      if pageTitle == nil, !open.isForeign, open.last?.tag == .title {
        pageTitle = Self.title(range, bytes)
      }
      return
    }
    flow.append(bytes, range, kind, keepsLines: open.keepsLines)
    drain(bytes)
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
  mutating func start(_ start: HTMLStartTag, _ bytes: Span<UInt8>) throws(DocumentError) {
    if open.isForeign {
      guard start.tag.leavesForeign else {
        if !start.selfClosing { try open.push(start.tag, name: start.name, hides: true) }
        return
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
  ) throws(DocumentError) {
    guard !open.isHidden, !start.hides(bytes) else {
      if !start.selfClosing { try open.push(start.tag, name: start.name, hides: true) }
      return
    }
    if start.tag == .a { attach(start, "href", bytes) }
    if start.tag == .object { attach(start, "data", bytes) }
  }

  private mutating func startVoid(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    guard !open.isHidden, !start.hides(bytes) else { return }
    switch start.tag {
    case .br:
      flow.lineBreak()
      drain(bytes)
    case .hr: flush(bytes)
    case .img, .image:
      guard !InlineStyle.isDot(start.attributes, in: bytes) else { return }
      follow(.picture(line: lines.line(at: start.name.lowerBound, in: bytes)))
    case .embed: attach(start, "src", bytes)
    default: break
    }
  }

  private mutating func startHidden(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(DocumentError) {
    if start.tag == .iframe, !open.isHidden, !start.hides(bytes) { attach(start, "src", bytes) }
    if start.tag.endsItsLike,
      let like = open.innermost({ $0.tag == start.tag }, within: { $0.role != .hidden })
    {
      close(downTo: like, bytes)
    }
    if start.tag == .svg, start.selfClosing { return }
    try open.push(start.tag, name: start.name, hides: true)
  }

  private mutating func startBlock(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(DocumentError) {
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

  private mutating func closeParagraphElement(_ bytes: Span<UInt8>) {
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
    follow(
      .attachment(target: target, line: lines.line(at: start.name.lowerBound, in: bytes)))
  }

  /// Puts a block behind the open paragraph.
  private mutating func follow(_ block: Block) {
    if flow.isOpen { followers.append(.block(block)) } else { pieces.append(.block(block)) }
  }
}

// MARK: - Tables

extension HTMLBlockBuilder {
  private mutating func startTablePart(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(DocumentError) {
    guard start.tag != .table else { return try startTable(start, bytes) }
    guard let around = open.innermost({ start.tag.mayStand(in: $0.tag) }) else {
      return open.isHidden ? () : flush(bytes)
    }
    close(downTo: around + 1, bytes)
    switch start.tag {
    case .td, .th:
      try imply(.tbody, in: .table)
      try implyRow()
      try startCell(start, bytes)
    case .tr:
      try imply(.tbody, in: .table)
      try open.push(.tr, name: start.name, hides: start.hides(bytes))
      if !open.isHidden { try tables[tables.count - 1].former.beginRow() }
    case .col, .colgroup: break
    default: try open.push(start.tag, name: start.name, hides: start.hides(bytes))
    }
  }

  /// A table begins. One that stands between the cells of another ends that one.
  private mutating func startTable(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(DocumentError) {
    closeParagraphElement(bytes)
    if let part = open.innermost({ $0.tag.role == .table }), !open.stack[part].tag.holdsFlow,
      let table = open.innermost({ $0.tag == .table })
    {
      close(downTo: table, bytes)
    }
    let hides = open.isHidden || start.hides(bytes)
    try open.push(.table, name: start.name, hides: hides)
    guard !hides else { return }
    flush(bytes)
    let line = lines.line(at: start.name.lowerBound, in: bytes)
    tables.append(OpenTable(line: line, firstPiece: pieces.count))
  }

  /// Opens a part that the page leaves out.
  private mutating func imply(_ part: HTMLTag, in parent: HTMLTag) throws(DocumentError) {
    guard open.last?.tag == parent else { return }
    try open.push(part, name: 0..<0, hides: false)
  }

  private mutating func implyRow() throws(DocumentError) {
    guard let tag = open.last?.tag, tag.isRowGroup else { return }
    try open.push(.tr, name: 0..<0, hides: false)
    if !open.isHidden { try tables[tables.count - 1].former.beginRow() }
  }

  private mutating func startCell(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(DocumentError) {
    try open.push(start.tag, name: start.name, hides: start.hides(bytes))
    guard !open.isHidden else { return }
    flush(bytes)
    try tables[tables.count - 1].former.beginCell(
      columnSpan: start.number("colspan", bytes) ?? 1,
      rowSpan: start.number("rowspan", bytes) ?? 1,
      line: lines.line(at: start.name.lowerBound, in: bytes), piece: pieces.count)
  }

  private mutating func endTablePart(_ tag: HTMLTag, _ bytes: Span<UInt8>) {
    let matches: (OpenElements.Element) -> Bool =
      tag.isCell ? { $0.tag.isCell } : { $0.tag == tag }
    guard let index = open.innermost(matches) else { return }
    close(downTo: index, bytes)
  }

  /// The innermost element, a shown part of a table, is about to be closed.
  private mutating func finishTablePart(_ tag: HTMLTag, _ bytes: Span<UInt8>) {
    flush(bytes)
    guard !tables.isEmpty else { return }
    switch tag {
    case .td, .th: tables[tables.count - 1].former.endCell(piece: pieces.count)
    case .tbody, .thead, .tfoot:
      tables[tables.count - 1].former.endRowGroup(isFoot: tag == .tfoot)
    case .table:
      let table = tables.removeLast()
      finish(table)
    default: break
    }
  }

  private mutating func finish(_ table: OpenTable) {
    let result = TableContent(
      table.former, pieces: pieces, pool: flow.pool, first: table.firstPiece,
      holdsTable: table.holdsTable)
    if !result.isLayout {
      pieces.replaceSubrange(table.firstPiece..., with: result.blocks(line: table.line))
    }
    if result.hasWeight, !tables.isEmpty { tables[tables.count - 1].holdsTable = true }
  }
}

// MARK: - End tags and breaks

extension HTMLBlockBuilder {
  /// Takes an end tag, whose name stands at `name`.
  mutating func end(_ tag: HTMLTag, name: Range<Int>, _ bytes: Span<UInt8>) {
    switch open.isForeign ? .inline : tag.role {
    case .inline:
      guard open.isHidden else { return }
      if let index = open.innermostInline(tag, name: name, bytes) { close(downTo: index, bytes) }
    case .void:
      guard tag == .br, !open.isHidden else { return }
      flow.lineBreak()
      drain(bytes)
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
  private mutating func close(downTo count: Int, _ bytes: Span<UInt8>) {
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
  private mutating func flush(_ bytes: Span<UInt8>) {
    flow.end()
    drain(bytes)
  }

  /// Takes the paragraphs that have ended.
  private mutating func drain(_ bytes: Span<UInt8>) {
    guard !flow.ended.isEmpty else { return }
    for paragraph in flow.ended {
      let line = lines.line(at: paragraph.place, in: bytes)
      pieces.append(.text(paragraph.text, line: line, level: open.level))
    }
    flow.clearEnded()
    pieces.append(contentsOf: followers)
    followers.removeAll(keepingCapacity: true)
  }
}

extension HTMLTag {
  /// Whether end tags of blocks do not reach beyond it.
  fileprivate var isTableScope: Bool { self == .table || holdsFlow }

  /// Whether it is a part of a table that holds text, and tables.
  fileprivate var holdsFlow: Bool { isCell || self == .caption }

  /// Whether a part of a table begins directly in that one, or in a part implied there.
  fileprivate func mayStand(in parent: HTMLTag) -> Bool {
    if parent == .table { return true }
    if isCell { return parent == .tr || parent.isRowGroup }
    return self == .tr && parent.isRowGroup
  }

  /// Whether a second one ends the first.
  fileprivate var endsItsLike: Bool {
    switch self {
    case .button, .optgroup, .option, .rp, .rt, .select: true
    default: false
    }
  }

  /// Whether it ends the `<svg>` that it stands in.
  fileprivate var leavesForeign: Bool {
    switch role {
    case .block, .table: true
    case .void: self == .br || self == .hr || self == .img || self == .embed || self == .meta
    default: false
    }
  }
}
