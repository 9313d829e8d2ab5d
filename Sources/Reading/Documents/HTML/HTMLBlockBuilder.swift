import Chinese
import Wordings

/// Builds blocks from tokens: a reduced tree construction that keeps only what matters for text and
/// tables.
struct HTMLBlockBuilder {
  var blocks = PendingBlocks()
  var open = OpenElements()
  /// The visible tables that are open, outermost first.
  var tables: [OpenTable] = []
  var selection: OpenSelection?
  var pageTitle: String?
  var pageDate: String?
  var redirect: String?
  /// Whether it is a page of rpt-html, of which each article is a report.
  var isReview = false
  /// The rules of the page's own `<style>` elements.
  var sheet = StyleSheet()
  private var plainStyles = PlainStyles()
  /// The lists with Chinese ordinals that are open.
  var lists: [OpenList] = []
  /// Whether rules were found after text that they may concern.
  var hasLateRules = false
  /// Whether the rules of the open `<style>` element are not for the screen, or none at all.
  var skipsRules = false
  /// Where each table begins that has text that is not shown, and the first of it.
  var hiddenTables: [(start: Int, texts: [String])] = []
  /// Whether `sheet` was known before the page is read.
  let knowsRules: Bool

  /// `sheet` is what an earlier reading has found, where rules come after text or ask for what does;
  /// `totals` are the numbers of children that it has counted.
  init(sheet: StyleSheet?, totals: [ChildCounter.Parent: ChildCount]) {
    self.sheet = sheet ?? StyleSheet()
    knowsRules = sheet != nil
    open.children = ChildCounter(totals: totals)
    countChildren()
  }

  /// Begins to count children where selectors ask for ranks.
  mutating func countChildren() {
    if sheet.demands.contains(.ranks) { open.children.begin(depth: open.count) }
  }

  /// Whether the tokenizer must follow the rules for foreign content.
  var isForeign: Bool { open.isForeign }

  /// Closes all open elements and returns the document.
  mutating func finish(_ bytes: Span<UInt8>) -> Document {
    close(downTo: 0, bytes)
    flush(bytes)
    var document = blocks.document
    (document.pageTitle, document.pageDate) = (pageTitle, pageDate)
    document.redirect = redirect
    document.hiddenTables = hiddenTables.map(\.texts)
    return document
  }

  /// How the element of `start`, which is about to be opened, shows its text.
  mutating func style(of start: HTMLStartTag, _ bytes: Span<UInt8>) -> TextStyle {
    var style = start.style(in: open, sheet, &plainStyles, bytes)
    guard !style.isDisjoint(with: .ofCell) else { return style }
    if !isInCell, !start.tag.isCell { style.subtract(.ofCell) }
    if start.tag.isCell { style.subtract([.moved, .floatedLeft]) }
    if style.contains(.floatedLeft) {
      style.remove(.floatedLeft)
      if blocks.isOpen { style.insert(.moved) }
    }
    return style
  }

  /// Opens the element of `start`.
  mutating func push(
    _ start: HTMLStartTag, _ style: TextStyle, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    try open.push(
      start.tag, name: start.name, style: style,
      names: sheet.needsElements ? open.names(of: start, sheet.demands, bytes) : nil)
    if style.contains(.generated), isInCell {
      blocks.append("\u{FFFD}", at: start.name.lowerBound)
    }
  }

  mutating func text(_ range: Range<Int>, _ kind: HTMLTextKind, _ bytes: Span<UInt8>) {
    guard open.style.isEmpty else {
      return open.isHidden ? hiddenText(range, kind, bytes) : append(range, kind, bytes)
    }
    blocks.append(bytes, range, kind, level: open.headingLevel, keepsLines: open.keepsLines)
  }

  /// Appends text as the innermost element shows it.
  mutating func append(_ range: Range<Int>, _ kind: HTMLTextKind, _ bytes: Span<UInt8>) {
    let setApart = open.style.setApart
    if setApart == .hidden, !isOfInterest(range, bytes) { return addUnshown(range, bytes) }
    if !open.style.isDisjoint(with: [.reversed, .pictorial, .disordered]) {
      markDigits(range, bytes)
    }
    blocks.append(
      bytes, range, kind, level: open.headingLevel, keepsLines: open.keepsLines,
      setApart: setApart)
  }
}

// MARK: - Start tags

extension HTMLBlockBuilder {
  /// Handles a start tag. Throws `too-large` beyond a limit.
  mutating func start(_ start: HTMLStartTag, _ bytes: Span<UInt8>) throws(Refusal) {
    if open.isForeign {
      guard start.tag.breaksOutOfForeignContent else {
        guard start.tag == .svg || start.tag == .text, !start.selfClosing else { return }
        return try open.push(start.tag, name: start.name, style: [open.style, .absentByTag])
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
    var style = style(of: start, bytes)
    if open.style.contains(.container) { style.insert(.box) }
    let isBox = style.contains(.box)
    if isBox, !style.contains(.absent), !open.isHidden { flush(bytes) }
    // Inside an element that is on the stack, another one with its name is pushed too, so that the
    // end tag does not close the outer one.
    let isPushed =
      isBox || style != open.style
      || (sheet.needsElements
        ? open.hasAllInlineElements
        : open.inlineDepth > 0
          && open.innermostInline(start.tag, name: start.name, bytes) != nil)
    if isPushed { try push(start, style, bytes) }
    guard !style.contains(.absent), !open.isHidden else { return }
    switch start.tag {
    case .a: addAttachment(start, "href", bytes)
    case .object:
      addPicture(start, bytes)
      addAttachment(start, "data", bytes)
    // `</ruby>` ends a hidden gloss in it that has no end tag.
    case .ruby: if !isPushed { try open.push(.ruby, name: start.name, style: style) }
    case _ where start.tag.isEquationPart:
      // Its parts are no number, however they are joined.
      if isInCell { blocks.append("\u{FFFD}", at: start.name.lowerBound) }
    default: break
    }
  }

  private mutating func startVoid(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    if start.tag == .hr { closeParagraphElement(bytes) }
    let style = style(of: start, bytes)
    open.children.add(start.tag)
    guard !open.isHidden, !style.contains(.absent) else { return }
    switch start.tag {
    case .br:
      blocks.lineBreak(bytes, level: open.headingLevel)
    case .hr: flush(bytes)
    case .img, .image:
      guard !PictureSize.isSpacer(start.attributes, in: bytes) else { return }
      addPicture(start, bytes)
    case .embed:
      addPicture(start, bytes)
      addAttachment(start, "src", bytes)
    case .meta:
      recordDate(start, bytes)
      recordRefresh(start, bytes)
      recordGenerator(start, bytes)
    case .input: addFieldValue(start, bytes)
    default: break
    }
  }

  private mutating func startHidden(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    closeInnermost({ start.tag.ends($0) }, within: { $0.role != .hidden }, bytes)
    let style = style(of: start, bytes)
    if start.tag == .iframe, !open.isHidden, !style.contains(.absent) {
      addAttachment(start, "src", bytes)
    }
    if start.tag == .canvas, !open.isHidden, !style.contains(.absent) {
      addPicture(start, bytes)
    }
    if start.tag == .svg, start.selfClosing { return }
    if start.tag == .style { skipsRules = !hasRulesForScreens(start, bytes) }
    let isShown = !style.contains(.absent) && startField(start, bytes)
    if isShown, tables.isEmpty { flush(bytes) }
    try push(start, isShown ? style : [style, .absentByTag], bytes)
  }

  private mutating func startBlock(
    _ start: HTMLStartTag, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    closeParagraphElement(bytes)
    switch start.tag {
    case .html, .head, .body:
      if start.tag != .head, open.roots.count < 2 {
        open.roots.append(
          OpenElements.Element(
            tag: start.tag, name: start.name, style: [],
            names: ElementNames(start, sheet.demands, rank: nil, bytes)))
        if start.tag == .body { open.children.beginBody() }
      }
      return flush(bytes)
    case .li:
      closeInnermost({ $0 == .li }, within: { $0 == .ul || $0 == .ol || $0.isTableScope }, bytes)
    case .dd, .dt:
      closeInnermost({ $0 == .dd || $0 == .dt }, within: { $0 == .dl || $0.isTableScope }, bytes)
    default:
      if start.tag.headingLevel > 0, let last = open.last, last.tag.headingLevel > 0 {
        close(downTo: open.count - 1, bytes)
      }
    }
    var style = style(of: start, bytes)
    if !open.isHidden, !style.contains(.absent) { flush(bytes) }
    // What was found, and how the published page differs, is no part of the report.
    if isReview, start.tag == .aside { style.insert(.absentByTag) }
    if isReview, start.tag == .article { blocks.beginArticle() }
    try push(start, style, bytes)
    if start.tag == .ol {
      beginList(start, bytes)
    } else if start.tag == .li {
      addOrdinal(bytes)
      markNumber(of: start, bytes)
    }
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
}

// MARK: - End tags and breaks

extension HTMLBlockBuilder {
  /// Handles an end tag, whose name is at `name` in the source.
  mutating func end(_ tag: HTMLTag, name: Range<Int>, _ bytes: Span<UInt8>) {
    switch tag.role {
    case .inline:
      guard open.inlineDepth > 0 || tag == .ruby, !open.isForeign || tag == .text else { return }
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
    if isReview, tag == .article { blocks.endArticle() }
  }

  /// Closes elements until `count` are open.
  mutating func close(downTo count: Int, _ bytes: Span<UInt8>) {
    while open.count > count, let last = open.last {
      if !last.isHidden {
        switch last.tag.role {
        case .block: flush(bytes)
        case .inline where last.style.contains(.box): flush(bytes)
        case .table: finishTablePart(last.tag, bytes)
        case .hidden where tables.isEmpty: flush(bytes)
        default: break
        }
      }
      open.pop()
      if last.tag == .select { finishSelection(bytes) }
    }
  }

  /// Ends the open paragraph.
  mutating func flush(_ bytes: Span<UInt8>) {
    blocks.endParagraph(bytes, level: open.headingLevel)
  }
}
