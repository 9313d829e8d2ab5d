import Wordings

/// The elements that are open at a place, outermost first. Inline elements are among them only
/// where something is hidden: elsewhere they change nothing.
struct OpenElements {
  struct Element: Equatable {
    var tag: HTMLTag
    /// Where its name stands in the source; empty for an implied element.
    var name: Range<Int>
    /// Whether it, or one around it, is not shown.
    var isHidden: Bool
  }

  private(set) var stack: [Element] = []
  /// The level of the heading that is open, else 0.
  private(set) var level = 0
  private var foreign = 0
  private var preformatted = 0

  var count: Int { stack.count }
  var last: Element? { stack.last }
  var isHidden: Bool { stack.last?.isHidden ?? false }
  /// Whether the place lies in an `<svg>`, where other rules hold.
  var isForeign: Bool { foreign > 0 }
  /// Whether line breaks of the source are breaks of the text.
  var keepsLines: Bool { preformatted > 0 }

  /// Opens an element. Fails beyond the nesting limit.
  mutating func push(_ tag: HTMLTag, name: Range<Int>, hides: Bool) throws(Refusal) {
    guard stack.count < HTMLReader.nestingLimit else { throw .tooDeep }
    stack.append(Element(tag: tag, name: name, isHidden: isHidden || hides))
    if tag.headingLevel > 0 { level = tag.headingLevel }
    if tag == .svg { foreign += 1 }
    if tag.isPreformatted { preformatted += 1 }
  }

  /// Closes the innermost element.
  mutating func pop() {
    guard let tag = stack.popLast()?.tag else { return }
    if tag == .svg { foreign -= 1 }
    if tag.isPreformatted { preformatted -= 1 }
    if tag.headingLevel > 0 {
      level = stack.last { $0.tag.headingLevel > 0 }?.tag.headingLevel ?? 0
    }
  }

  /// The index of the innermost element for which `matches` holds; nil when an element for which
  /// `bounds` holds, and `matches` does not, lies inside of it.
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

  /// The index of the innermost element of that tag, by its name where the tag does not tell, with
  /// no block and no part of a table inside of it.
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
  fileprivate var isPreformatted: Bool { self == .pre || self == .xmp || self == .plaintext }
}

extension Refusal {
  static let tooDeep = Refusal(
    .tooLarge, "标签嵌套超过 \(HTMLReader.nestingLimit) 层的上限",
    en: "elements are nested beyond the limit of \(HTMLReader.nestingLimit) levels")
}
