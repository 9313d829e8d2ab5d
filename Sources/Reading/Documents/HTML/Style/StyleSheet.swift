/// The rules of a page's own `<style>` elements that change a `TextStyle`, as far as their selectors
/// are simple: a tag, classes, an id, or a compound of these.
struct StyleSheet {
  /// The maximum number of rules, and of the classes of an element that are compared with them.
  static let limit = 256
  static let classLimit = 16

  private(set) var rules: [StyleRule] = []
  /// The keys of all rules, as bits, to reject elements quickly.
  private var keys: UInt64 = 0
  /// The keys of the rules that add something to the style of a plain element.
  private var addingKeys: UInt64 = 0

  var isEmpty: Bool { rules.isEmpty }

  /// Adds the rules of `range`, the text of a `<style>` element.
  mutating func add(_ range: Range<Int>, of bytes: Span<UInt8>) {
    guard rules.count < StyleSheet.limit else { return }
    var parser = StyleSheetParser(range)
    let added = parser.rules(bytes)
    guard !added.isEmpty else { return }
    rules += added.prefix(StyleSheet.limit - rules.count)
    // The cascade: later rules win over earlier ones that are as specific.
    let sorted = rules.enumerated().sorted {
      ($0.element.specificity, $0.offset) < ($1.element.specificity, $1.offset)
    }
    rules = sorted.map(\.element)
    keys = rules.reduce(0) { $0 | $1.key }
    addingKeys = rules.reduce(0) { $1.change.added.isEmpty ? $0 : $0 | $1.key }
  }

  /// What the rules ask of the element of `start`; nil if no rule changes `style`, that of the
  /// element without them.
  func names(
    of start: HTMLStartTag, _ style: TextStyle, _ bytes: Span<UInt8>
  ) -> ElementNames? {
    let keys = style.isEmpty ? addingKeys : self.keys
    guard keys != 0 else { return nil }
    let names = ElementNames(start, bytes)
    return keys & names.keys == 0 ? nil : names
  }

  /// Applies the changes of the rules for the element of `names` to `style`: the important ones, or all others.
  func apply(
    to style: inout TextStyle, _ names: ElementNames, isImportant: Bool, _ bytes: Span<UInt8>
  ) {
    guard keys & names.keys != 0 else { return }
    for rule in rules
    where rule.change.isImportant == isImportant && rule.key & names.keys != 0
      && rule.matches(names, bytes)
    {
      rule.change.apply(to: &style)
    }
  }
}

/// A rule for one selector, with one change.
struct StyleRule {
  /// The name of the tag; empty for any.
  var tag: [UInt8] = []
  var id: [UInt8] = []
  var classes: [[UInt8]] = []
  var change = StyleChange()

  /// Ids count more than classes, classes more than tags (CSS Selectors, section 17).
  var specificity: Int {
    (id.isEmpty ? 0 : 10_000) + classes.count * 100 + (tag.isEmpty ? 0 : 1)
  }

  /// The bit of the rarest name of the selector; all bits for a selector without names.
  var key: UInt64 {
    let name = id.isEmpty ? classes.first ?? tag : id
    return name.isEmpty ? .max : StyleRule.key(name.count, name[0], name[name.count - 1])
  }

  /// The bit for a name of `count` bytes from `first` to `last`.
  static func key(_ count: Int, _ first: UInt8, _ last: UInt8) -> UInt64 {
    1 << ((UInt64(first) &* 7 ^ UInt64(last) &* 3 ^ UInt64(count)) & 63)
  }

  func matches(_ names: ElementNames, _ bytes: Span<UInt8>) -> Bool {
    if !tag.isEmpty, !ElementNames.isSame(names.tag, tag, bytes, lowering: true) { return false }
    if !id.isEmpty {
      guard let own = names.id, ElementNames.isSame(own, id, bytes) else { return false }
    }
    return classes.allSatisfy { name in
      names.classes.contains { ElementNames.isSame($0, name, bytes) }
    }
  }
}

/// What selectors can ask of an element: its tag, id and classes.
struct ElementNames {
  let tag: Range<Int>
  private(set) var id: Range<Int>?
  private(set) var classes: [Range<Int>] = []
  private(set) var keys: UInt64 = 0

  init(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    tag = start.name
    addKey(tag, bytes)
    for attribute in start.attributes {
      if attribute.isNamed("id", bytes) {
        id = attribute.value
        addKey(attribute.value, bytes)
      } else if attribute.isNamed("class", bytes) {
        addClasses(attribute.value, bytes)
      }
    }
  }

  private mutating func addClasses(_ value: Range<Int>, _ bytes: Span<UInt8>) {
    var index = value.lowerBound
    while true {
      index = ByteScan.skipWhiteSpace(in: bytes, from: index, to: value.upperBound)
      guard index < value.upperBound, classes.count < StyleSheet.classLimit else { return }
      let start = index
      while index < value.upperBound, !ByteScan.isWhiteSpace(bytes[index]) { index += 1 }
      classes.append(start..<index)
      addKey(start..<index, bytes)
    }
  }

  private mutating func addKey(_ name: Range<Int>, _ bytes: Span<UInt8>) {
    guard !name.isEmpty else { return }
    let (first, last) = (bytes[name.lowerBound], bytes[name.upperBound - 1])
    // Tags are compared in lower case.
    let lowers = name == tag
    keys |= StyleRule.key(
      name.count, lowers ? ByteScan.lowered(first) : first, lowers ? ByteScan.lowered(last) : last)
  }

  static func isSame(
    _ range: Range<Int>, _ name: [UInt8], _ bytes: Span<UInt8>, lowering: Bool = false
  ) -> Bool {
    guard range.count == name.count else { return false }
    for offset in 0..<name.count {
      let byte = bytes[range.lowerBound + offset]
      if (lowering ? ByteScan.lowered(byte) : byte) != name[offset] { return false }
    }
    return true
  }
}
