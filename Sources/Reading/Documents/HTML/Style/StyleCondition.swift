/// What a selector asks of an element beside its tag, its classes and its id.
enum StyleCondition {
  case attribute(StyleAttribute)
  case rank(StyleRank)
  /// `:is(…)` and `:where(…)`, or `:not(…)`: whether one of the compounds matches, or none.
  case any([StyleCompound], isNegated: Bool)

  /// Whether the element of `names` is as asked; nil where that cannot be told.
  func matches(_ names: ElementNames, _ bytes: Span<UInt8>) -> Bool? {
    switch self {
    case .attribute(let attribute): return attribute.matches(names.attributes, bytes)
    case .rank(let rank): return names.rank.flatMap(rank.matches)
    case .any(let compounds, let isNegated):
      var isUnknown = false
      for compound in compounds {
        guard let isMatch = compound.matches(names, bytes) else {
          isUnknown = true
          continue
        }
        if isMatch { return !isNegated }
      }
      return isUnknown ? nil : isNegated
    }
  }

  func addDemands(to demands: inout StyleDemands) {
    switch self {
    case .attribute: demands.insert(.attributes)
    case .rank(let rank): demands.formUnion(rank.isFromEnd ? [.ranks, .ranksFromEnd] : .ranks)
    case .any(let compounds, _):
      for condition in compounds.flatMap(\.conditions) { condition.addDemands(to: &demands) }
    }
  }

  /// Classes, attributes and ranks count alike; lists as the most specific of their compounds.
  var specificity: Int {
    switch self {
    case .attribute, .rank: 100
    case .any(let compounds, _): compounds.lazy.map(\.specificity).max() ?? 0
    }
  }
}

/// An attribute that an element must have: `[colspan]`, `[data-state="off"]`, `[style*=none i]`.
struct StyleAttribute {
  enum Comparison: UInt8 {
    case isPresent = 0x5D
    case equals = 0x3D
    case hasWord = 0x7E
    case beginsWithPart = 0x7C
    case begins = 0x5E
    case ends = 0x24
    case contains = 0x2A
  }

  /// In lower case.
  var name: [UInt8]
  var comparison = Comparison.isPresent
  var value: [UInt8] = []
  var ignoresCase = false

  func matches(_ attributes: [HTMLAttribute], _ bytes: Span<UInt8>) -> Bool {
    let own = attributes.first { ElementNames.isSame($0.name, name, bytes, lowering: true) }
    guard let own else { return false }
    if comparison == .isPresent { return true }
    let text = own.value.map { ignoresCase ? ByteScan.lowered(bytes[$0]) : bytes[$0] }
    let value = ignoresCase ? self.value.map(ByteScan.lowered) : self.value
    switch comparison {
    case .isPresent: return true
    case .equals: return text == value
    case .hasWord: return text.split(whereSeparator: ByteScan.isWhiteSpace).contains(value[...])
    case .beginsWithPart: return text == value || text.starts(with: value + [UInt8(ascii: "-")])
    case .begins: return !value.isEmpty && text.starts(with: value)
    case .ends: return !value.isEmpty && text.reversed().starts(with: value.reversed())
    case .contains: return !value.isEmpty && text.firstRange(of: value) != nil
    }
  }
}

/// The rank that an element must have among the children of its parent: `:nth-child(2n+1)`, `:last-child`.
struct StyleRank {
  /// The ranks are `step` × n + `offset`, for n from 0.
  var step = 0
  var offset = 1
  var isFromEnd = false
  var isOfType = false

  /// Nil where the rank is not known.
  func matches(_ rank: ChildRank) -> Bool? {
    guard let index = isOfType ? rank.indexOfType : rank.index else { return nil }
    guard isFromEnd else { return matches(index) }
    return (isOfType ? rank.countOfType : rank.count).map { matches($0 - index + 1) }
  }

  private func matches(_ index: Int) -> Bool {
    let distance = index - offset
    return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
  }
}
