/// Parses the selector of a rule.
struct StyleSelector {
  private var rest: ArraySlice<UInt8>
  /// The maximum depth of lists within others: `:not(:is(:not(…)))`.
  private static let depthLimit = 4

  /// The parts of `text` between commas that are in no bracket and no quotation marks.
  static func list(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var rest = text
    while !rest.isEmpty {
      let part = rest[..<end(in: rest) { $0 == UInt8(ascii: ",") }]
      parts.append(part)
      rest = rest[part.endIndex...].dropFirst()
    }
    return parts
  }

  /// The rule for the selector `text`, and whether it says all of it: without the elements that precede
  /// others (`+`, `~`); nil if it has parts that are not known.
  static func rule(_ text: ArraySlice<UInt8>) -> (rule: StyleRule, isWhole: Bool)? {
    var compounds: [(compound: StyleCompound, isParent: Bool)] = []
    var (rest, specificity, isWhole) = (text, 0, true)
    while true {
      let sign = rest.prefix { isCombinator($0) }
      if sign.contains(where: { "+~".utf8.contains($0) }) { (compounds, isWhole) = ([], false) }
      if sign.contains(UInt8(ascii: ">")), let last = compounds.indices.last {
        compounds[last].isParent = true
      }
      rest = rest[sign.endIndex...]
      let name = rest[..<end(in: rest, where: isCombinator)]
      guard !name.isEmpty else { break }
      guard let compound = compound(name) else { return nil }
      compounds.append((compound, false))
      specificity += compound.specificity
      rest = rest[name.endIndex...]
    }
    guard let last = compounds.popLast() else { return nil }
    let ancestors = compounds.reversed().map {
      StyleRule.Ancestor(compound: $0.compound, isParent: $0.isParent)
    }
    return (
      StyleRule(compound: last.compound, ancestors: ancestors, specificity: specificity), isWhole
    )
  }

  private static func isCombinator(_ byte: UInt8) -> Bool {
    ByteScan.isWhiteSpace(byte) || ">+~".utf8.contains(byte)
  }

  /// The index of the first byte for which `isEnd` is true and that is in no bracket and no quotation
  /// marks.
  private static func end(
    in text: ArraySlice<UInt8>, where isEnd: (UInt8) -> Bool
  ) -> Int {
    var depth = 0
    var quote: UInt8?
    for index in text.indices {
      let byte = text[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if depth <= 0, isEnd(byte) {
        return index
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") {
        depth -= 1
      }
    }
    return text.endIndex
  }

  /// The compound `text`; nil if it has parts that are not known.
  private static func compound(_ text: ArraySlice<UInt8>, depth: Int = 0) -> StyleCompound? {
    guard !text.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) else {
      return nil
    }
    var parser = StyleSelector(rest: text)
    var compound = StyleCompound()
    while let sign = parser.rest.first {
      switch sign {
      case UInt8(ascii: "."), UInt8(ascii: "#"):
        parser.rest.removeFirst()
        let name = parser.name()
        guard !name.isEmpty else { return nil }
        if sign == UInt8(ascii: ".") { compound.classes.append(name) } else { compound.id = name }
      case UInt8(ascii: "["):
        guard let attribute = parser.attribute() else { return nil }
        compound.conditions.append(.attribute(attribute))
      case UInt8(ascii: ":"):
        guard parser.addPseudoClass(to: &compound, depth: depth) else { return nil }
      case UInt8(ascii: "*"): parser.rest.removeFirst()
      default:
        let name = parser.name()
        guard !name.isEmpty else { return nil }
        compound.tag = name.map(ByteScan.lowered)
      }
    }
    return compound.classes.count <= StyleSheet.classLimit ? compound : nil
  }

  /// Consumes the name that comes next.
  private mutating func name() -> [UInt8] {
    let name = rest.prefix { !"*.#[]:()=~|^$\"'".utf8.contains($0) && !ByteScan.isWhiteSpace($0) }
    rest = rest[name.endIndex...]
    return Array(name)
  }

  private mutating func skipWhiteSpace() { rest = rest.drop(while: ByteScan.isWhiteSpace) }

  /// Consumes an attribute in brackets.
  private mutating func attribute() -> StyleAttribute? {
    rest.removeFirst()
    skipWhiteSpace()
    var attribute = StyleAttribute(name: name().map(ByteScan.lowered))
    skipWhiteSpace()
    guard let sign = rest.popFirst(), let comparison = StyleAttribute.Comparison(rawValue: sign),
      !attribute.name.isEmpty
    else { return nil }
    attribute.comparison = comparison
    if comparison == .isPresent { return attribute }
    if comparison != .equals, rest.popFirst() != UInt8(ascii: "=") { return nil }
    skipWhiteSpace()
    if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      attribute.value = Array(rest.dropFirst().prefix { $0 != quote })
      rest = rest.dropFirst(attribute.value.count + 2)
    } else {
      attribute.value = name()
    }
    skipWhiteSpace()
    if let flag = rest.first, flag | 0x20 == UInt8(ascii: "i") {
      attribute.ignoresCase = true
      rest.removeFirst()
      skipWhiteSpace()
    }
    return rest.popFirst() == UInt8(ascii: "]") ? attribute : nil
  }

  /// Consumes a pseudo-class and adds what it asks for to `compound`. Returns whether it is known.
  private mutating func addPseudoClass(to compound: inout StyleCompound, depth: Int) -> Bool {
    rest.removeFirst()
    if rest.first == UInt8(ascii: ":") { rest.removeFirst() }
    let name = String(decoding: name().map(ByteScan.lowered), as: UTF8.self)
    var argument: ArraySlice<UInt8> = []
    if rest.first == UInt8(ascii: "(") {
      rest.removeFirst()
      argument = rest[..<StyleSelector.end(in: rest) { $0 == UInt8(ascii: ")") }]
      rest = rest[argument.endIndex...].dropFirst()
    }
    switch name {
    case "root": compound.tag = Array("html".utf8)
    case "before", "after": compound.isGenerated = true
    case "not", "is", "where":
      guard depth < StyleSelector.depthLimit else { return false }
      var compounds: [StyleCompound] = []
      for part in StyleSelector.list(argument) {
        guard let part = StyleSelector.compound(StyleSelector.trimmed(part), depth: depth + 1)
        else {
          return false
        }
        compounds.append(part)
      }
      compound.conditions.append(.any(compounds, isNegated: name == "not"))
    default:
      guard let ranks = StyleSelector.ranks(name, argument) else { return false }
      compound.conditions += ranks.map(StyleCondition.rank)
    }
    return true
  }

  /// `text` without white space around it.
  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let begun = text.drop(while: ByteScan.isWhiteSpace)
    let last = begun.lastIndex { !ByteScan.isWhiteSpace($0) }
    return begun[..<(last.map { $0 + 1 } ?? begun.startIndex)]
  }

  /// The ranks that the pseudo-class `name` asks for; nil for one that is not known.
  private static func ranks(_ name: String, _ argument: ArraySlice<UInt8>) -> [StyleRank]? {
    switch name {
    case "first-child": return [StyleRank()]
    case "last-child": return [StyleRank(isFromEnd: true)]
    case "only-child": return [StyleRank(), StyleRank(isFromEnd: true)]
    case "first-of-type": return [StyleRank(isOfType: true)]
    case "last-of-type": return [StyleRank(isFromEnd: true, isOfType: true)]
    case "only-of-type":
      return [StyleRank(isOfType: true), StyleRank(isFromEnd: true, isOfType: true)]
    case "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type":
      guard var rank = rank(argument) else { return nil }
      rank.isFromEnd = name.hasPrefix("nth-last")
      rank.isOfType = name.hasSuffix("type")
      return [rank]
    default: return nil
    }
  }

  /// `odd`, `even`, `3`, `2n+1`, `-n + 3`.
  private static func rank(_ argument: ArraySlice<UInt8>) -> StyleRank? {
    let bytes = argument.filter { !ByteScan.isWhiteSpace($0) }.map(ByteScan.lowered)
    let text = String(decoding: bytes, as: UTF8.self)
    if text == "odd" { return StyleRank(step: 2, offset: 1) }
    if text == "even" { return StyleRank(step: 2, offset: 0) }
    guard text.utf8.count < 16 else { return nil }
    let parts = text.split(separator: "n", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return Int(text).map { StyleRank(offset: $0) } }
    let step = ["", "+", "-"].contains(parts[0]) ? Int(parts[0] + "1") : Int(parts[0])
    guard let step, let offset = parts[1].isEmpty ? 0 : Int(parts[1]) else { return nil }
    return StyleRank(step: step, offset: offset)
  }
}
