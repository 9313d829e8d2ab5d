/// The rules of a page's own `<style>` elements that change a `TextStyle`, as far as their selectors
/// ask only for what an element is, and within which others.
struct StyleSheet {
  /// The maximum number of rules, and of the classes of an element that are compared with them.
  static let limit = 2048
  /// The maximum number of rules for elements within others; further ones hide nothing.
  private static let ancestorLimit = 128
  static let classLimit = 16

  private(set) var rules: [StyleRule] = []
  /// The rules by the names of their selectors.
  private var index = StyleIndex()
  /// Those that add something to the style of a plain element, which are few.
  private var adding = StyleIndex()

  /// The number of rules that ask for the elements around.
  private var ancestorRules = 0
  /// What the selectors ask for.
  private(set) var demands: StyleDemands = []
  private(set) var properties = CustomProperties()

  var isEmpty: Bool { rules.isEmpty }
  /// Whether all elements must be on the stack, because a rule asks for those around or beside.
  var needsElements: Bool { ancestorRules > 0 || demands.contains(.ranks) }

  /// Adds the rules of `range`, the text of a `<style>` element.
  mutating func add(_ range: Range<Int>, of bytes: Span<UInt8>) {
    guard rules.count < StyleSheet.limit else { return }
    var parser = StyleSheetParser(range, properties: properties, collectsProperties: true)
    var added = parser.rules(bytes)
    if ByteScan.contains("var(", in: bytes, range) {
      // Rules may use properties that later ones define.
      var again = StyleSheetParser(
        range, properties: parser.properties, collectsProperties: false)
      added = again.rules(bytes)
    }
    properties = parser.properties
    for var rule in added.prefix(StyleSheet.limit - rules.count) {
      rule.addDemands(to: &demands)
      if !rule.ancestors.isEmpty {
        if ancestorRules == StyleSheet.ancestorLimit {
          (rule.change.added, rule.ancestors) = ([], [])
        }
        ancestorRules = min(ancestorRules + 1, StyleSheet.ancestorLimit)
      }
      index.insert(rules.count, rule.compound)
      if !rule.change.added.isEmpty { adding.insert(rules.count, rule.compound) }
      rules.append(rule)
    }
  }

  /// The changes of the rules for the element of `start` within `open`, in the order of the cascade:
  /// more specific and later ones last. Empty where none changes `style`, that of the element without
  /// them.
  func changes(
    for start: HTMLStartTag, in open: OpenElements, _ style: TextStyle, _ bytes: Span<UInt8>
  ) -> [StyleChange] {
    if style.isEmpty, adding.isEmpty { return [] }
    let names = open.names(of: start, demands, bytes)
    if style.isEmpty, !adding.hasRule(for: names, bytes) { return [] }
    var found: [(specificity: Int, rule: Int, isKnown: Bool)] = []
    index.forEachRule(for: names, bytes) { rule in
      let isMatch = rules[rule].compound.matches(names, bytes)
      if isMatch != false { found.append((rules[rule].specificity, rule, isMatch == true)) }
    }
    if found.count > 1 { found.sort { ($0.specificity, $0.rule) < ($1.specificity, $1.rule) } }
    return found.map { found in
      var change = rules[found.rule].change
      // What cannot be told is shown.
      if !found.isKnown || !rules[found.rule].isWithin(open, bytes) { change.added = [] }
      return change
    }
  }
}

/// What the selectors of a page ask for beside tags, ids and classes.
struct StyleDemands: OptionSet {
  let rawValue: UInt8

  static let attributes = StyleDemands(rawValue: 1)
  /// The ranks of elements among those beside them, from the first or from the last one.
  static let ranks = StyleDemands(rawValue: 2)
  static let ranksFromEnd = StyleDemands(rawValue: 4)
}

/// What selectors can ask of an element: its tag, id and classes; its attributes and its rank where
/// some do.
struct ElementNames: Equatable {
  let tag: Range<Int>
  private(set) var id: Range<Int>?
  /// The value of its attribute `class`.
  private var classes: Range<Int>?
  let attributes: [HTMLAttribute]
  let rank: ChildRank?

  init(
    _ start: HTMLStartTag, _ demands: StyleDemands, rank: ChildRank?, _ bytes: Span<UInt8>
  ) {
    tag = start.name
    attributes = demands.contains(.attributes) ? start.attributes : []
    self.rank = rank
    for attribute in start.attributes {
      switch attribute.name.count {
      case 2 where attribute.isNamed("id", bytes): id = id ?? attribute.value
      case 5 where attribute.isNamed("class", bytes): classes = classes ?? attribute.value
      default: break
      }
    }
  }

  /// Whether one of the first classes satisfies `condition`.
  func hasClass(_ bytes: Span<UInt8>, where condition: (Range<Int>) -> Bool) -> Bool {
    guard let classes else { return false }
    var index = classes.lowerBound
    for _ in 0..<StyleSheet.classLimit {
      index = ByteScan.skipWhiteSpace(in: bytes, from: index, to: classes.upperBound)
      guard index < classes.upperBound else { return false }
      let start = index
      while index < classes.upperBound, !ByteScan.isWhiteSpace(bytes[index]) { index += 1 }
      if condition(start..<index) { return true }
    }
    return false
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
