import Wordings

/// The stack of open elements, outermost first. Inline elements are pushed only when they change the
/// style of their text or are inside of ones that do, or where selectors may ask for them, because
/// elsewhere they have no effect (`<ruby>` excepted).
struct OpenElements {
  struct Element: Equatable {
    var tag: HTMLTag
    /// The range of the name in the source; for an implied element, empty before that of the one that
    /// implies it.
    var name: Range<Int>
    /// How text in the element is shown, by this element and those around it.
    var style: TextStyle
    /// What selectors can ask of it; nil if none does, and for an implied element.
    var names: ElementNames?
    /// Whether this element or one around it is hidden.
    var isHidden: Bool { style.isHidden }
    var parent: ChildCounter.Parent { ChildCounter.Parent(start: name.lowerBound, tag: tag) }
  }

  private(set) var stack: [Element] = []
  /// `<html>` and `<body>`, which are not on the stack.
  var roots: [Element] = []
  /// The level of the open heading, otherwise 0.
  private(set) var headingLevel = 0
  /// The number of open inline elements (except `<ruby>`).
  private(set) var inlineDepth = 0
  private var foreignDepth = 0
  private var preformattedDepth = 0
  var children = ChildCounter(totals: [:])

  var count: Int { stack.count }
  var last: Element? { stack.last }
  /// The style of the innermost element.
  private(set) var style: TextStyle = []
  var isHidden: Bool { style.isHidden }
  /// Whether an `<svg>` is open, in which the rules for foreign content hold.
  var isForeign: Bool { foreignDepth > 0 }
  /// Whether line breaks of the source are line breaks of the text (`<pre>`, `<textarea>`).
  var keepsLines: Bool { preformattedDepth > 0 }

  /// Opens an element. Throws `too-large` beyond the nesting limit.
  mutating func push(
    _ tag: HTMLTag, name: Range<Int>, style: TextStyle, names: ElementNames? = nil
  ) throws(Refusal) {
    guard stack.count < HTMLReader.nestingLimit else { throw .tooDeep }
    stack.append(Element(tag: tag, name: name, style: style, names: names))
    children.push(tag)
    self.style = style
    if tag.isCounted { inlineDepth += 1 }
    if tag.headingLevel > 0 { headingLevel = tag.headingLevel }
    if tag == .svg { foreignDepth += 1 }
    if tag.isPreformatted { preformattedDepth += 1 }
  }

  /// Closes the innermost element.
  mutating func pop() {
    guard let last = stack.popLast() else { return }
    let tag = last.tag
    children.pop(last.parent)
    style = stack.last?.style ?? []
    if tag.isCounted { inlineDepth -= 1 }
    if tag == .svg { foreignDepth -= 1 }
    if tag.isPreformatted { preformattedDepth -= 1 }
    if tag.headingLevel > 0 {
      headingLevel = stack.last { $0.tag.headingLevel > 0 }?.tag.headingLevel ?? 0
    }
  }

  /// What selectors can ask of the element of `start`, which is about to be opened.
  func names(
    of start: HTMLStartTag, _ demands: StyleDemands, _ bytes: Span<UInt8>
  ) -> ElementNames {
    // Where elements are left out, the next one may have any rank; so may one in a body without its tag.
    let isRanked =
      demands.contains(.ranks) && hasAllInlineElements
      && (!stack.isEmpty || roots.contains { $0.tag == .body })
    return ElementNames(
      start, demands, rank: isRanked ? children.next(start.tag, of: last?.parent) : nil, bytes)
  }

  /// Whether inline elements that change nothing may still be pushed, where selectors ask for them:
  /// many pages do not close them.
  var hasAllInlineElements: Bool { stack.count < HTMLReader.nestingLimit / 2 }

  /// The element with this index on the stack, of which negative ones are `roots`; nil if there is none.
  func element(at index: Int) -> Element? {
    if index >= 0 { return stack[index] }
    return index >= -roots.count ? roots[roots.count + index] : nil
  }

  /// The index of the innermost element for which `matches` is true; nil if there is none or an
  /// element for which `bounds` is true is inside of it.
  func innermost(
    _ matches: (Element) -> Bool, within bounds: (HTMLTag) -> Bool = { $0 == .table }
  ) -> Int? {
    var index = stack.count
    while index > 0 {
      index -= 1
      if matches(stack[index]) { return index }
      if bounds(stack[index].tag) { return nil }
    }
    return nil
  }

  /// Whether an element with `tag` is open in the innermost part of a table.
  func isWithin(_ tag: HTMLTag) -> Bool {
    innermost({ $0.tag == tag }, within: { $0.role == .table }) != nil
  }

  /// The index of the innermost element with that tag (for unknown tags, with that name); nil if
  /// there is none or a block or a part of a table is inside of it.
  func innermostInline(_ tag: HTMLTag, name: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
    var index = stack.count
    while index > 0 {
      index -= 1
      let element = stack[index]
      if element.tag == tag, tag != .other || Self.isSame(element.name, name, bytes) {
        return index
      }
      if element.tag.role == .block || element.tag.role == .table { return nil }
    }
    return nil
  }

  private static func isSame(_ one: Range<Int>, _ other: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count {
      let (left, right) = (bytes[one.lowerBound + offset], bytes[other.lowerBound + offset])
      if ByteScan.lowered(left) != ByteScan.lowered(right) { return false }
    }
    return true
  }
}

extension HTMLTag {
  fileprivate var isCounted: Bool { role == .inline && self != .ruby }
  fileprivate var isPreformatted: Bool {
    self == .pre || self == .xmp || self == .plaintext || self == .textarea
  }
}

extension Refusal {
  static let tooDeep = Refusal(
    .tooLarge, "标签嵌套超过 \(HTMLReader.nestingLimit) 层的上限",
    en: "elements exceed the limit of \(HTMLReader.nestingLimit) nesting levels")
}
