/// Splits the text of a `<style>` element into rules (CSS Syntax). What it does not know is skipped.
struct StyleSheetParser {
  private var index: Int
  private let end: Int
  /// The custom properties that the rules so far give the whole page.
  private(set) var properties: CustomProperties

  private let collectsProperties: Bool

  /// `properties` are those that are known; others are added if `collectsProperties`.
  init(_ range: Range<Int>, properties: CustomProperties, collectsProperties: Bool) {
    (index, end) = (range.lowerBound, range.upperBound)
    (self.properties, self.collectsProperties) = (properties, collectsProperties)
  }

  /// The rules up to the end of the text, or of the block that is open.
  mutating func rules(_ bytes: Span<UInt8>, depth: Int = 0) -> [StyleRule] {
    var rules: [StyleRule] = []
    while let prelude = prelude(bytes) {
      guard index < end, bytes[index] == UInt8(ascii: "{") else {
        index += 1
        if prelude.isBlockEnd { break }
        continue
      }
      index += 1
      if prelude.text.first == UInt8(ascii: "@") {
        if depth < 4, Self.isForScreens(prelude.text) {
          rules += self.rules(bytes, depth: depth + 1)
        } else {
          _ = skipBlock(bytes)
        }
        continue
      }
      let body = index
      let bodyEnd = skipBlock(bytes)
      if collectsProperties, ByteScan.contains("--", in: bytes, body..<bodyEnd) {
        properties.add(body..<bodyEnd, of: prelude.text, bytes)
      }
      rules += self.rules(prelude.text, body..<bodyEnd, bytes)
    }
    return rules
  }

  /// The text up to the next `{`, `;` or `}`, without comments; nil at the end.
  private mutating func prelude(
    _ bytes: Span<UInt8>
  ) -> (text: [UInt8], isBlockEnd: Bool)? {
    var text: [UInt8] = []
    while index < end {
      let byte = bytes[index]
      if ByteScan.matches("/*", in: bytes, at: index, to: end) {
        skipComment(bytes)
      } else if ByteScan.matches("<!--", in: bytes, at: index, to: end) {
        index += 4
      } else if ByteScan.matches("-->", in: bytes, at: index, to: end) {
        index += 3
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "}")
      {
        return (text, byte == UInt8(ascii: "}"))
      } else {
        if !text.isEmpty || !ByteScan.isWhiteSpace(byte) { text.append(byte) }
        index += 1
      }
    }
    return nil
  }

  private mutating func skipComment(_ bytes: Span<UInt8>) {
    index += 2
    while index < end, !ByteScan.matches("*/", in: bytes, at: index, to: end) { index += 1 }
    index = min(index + 2, end)
  }

  /// Moves behind the `}` of the block that is open, and returns the index of that `}`, or the end.
  private mutating func skipBlock(_ bytes: Span<UInt8>) -> Int {
    var depth = 1
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      default: break
      }
      index += 1
      if depth == 0 { return index - 1 }
    }
    return end
  }

  /// Whether `prelude` begins a block of rules for the screens on which such pages are read: `@media screen`,
  /// `@media (min-width: 640px)`, not `@media print` or `@media (max-width: 640px)`; or a layer.
  private static func isForScreens(_ prelude: [UInt8]) -> Bool {
    let text = String(decoding: prelude.map { ByteScan.lowered($0) }, as: UTF8.self)
    guard text.hasPrefix("@media") else { return text.hasPrefix("@layer") }
    return areForScreens(text.dropFirst(6))
  }

  /// Whether one of `queries`, in lower case, is true for these screens.
  static func areForScreens(_ queries: some StringProtocol) -> Bool {
    queries.split(separator: ",").contains { query in
      let query = query.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let conditions = (query.hasPrefix("only ") ? query.dropFirst(5) : query[...])
        .split(separator: "(")
      return conditions.enumerated().allSatisfy { index, condition in
        let words = condition.split { " )".contains($0) }.filter { $0 != "and" }.joined()
        return index == 0 && (words == "screen" || words == "all") || holds(words)
      }
    }
  }

  /// Whether a condition on the width of the window holds for that of a desktop.
  private static func holds(_ condition: String) -> Bool {
    let parts = condition.split(separator: ":")
    guard parts.count == 2, parts[1].hasSuffix("px"), let width = Double(parts[1].dropLast(2))
    else { return false }
    switch parts[0] {
    case "min-width": return width <= windowWidth
    case "max-width": return width >= windowWidth
    default: return false
    }
  }

  private static let windowWidth = 1280.0

  /// The rules for `selectors`, a list, with the declarations in `body`.
  private func rules(
    _ selectors: [UInt8], _ body: Range<Int>, _ bytes: Span<UInt8>
  ) -> [StyleRule] {
    if Self.generatesDigits(body, bytes) {
      return StyleSelector.list(selectors[...]).compactMap { selector in
        guard let (found, isWhole) = StyleSelector.rule(selector), isWhole,
          found.compound.isGenerated
        else { return nil }
        var rule = found
        rule.change = StyleChange(added: .generated)
        return rule
      }
    }
    let found: [StyleChange]
    if let text = properties.substituted(in: body, bytes) {
      found = Self.changes(text.indices, text.span)
    } else {
      found = Self.changes(body, bytes)
    }
    guard !found.isEmpty else { return [] }
    return StyleSelector.list(selectors[...]).flatMap { selector -> [StyleRule] in
      guard let (rule, isWhole) = StyleSelector.rule(selector), !rule.compound.isGenerated else {
        return []
      }
      return found.compactMap { change in
        var rule = rule
        rule.change = change
        // What is beside the element is not known. Such a rule shows what it may concern, but hides
        // nothing, like one for elements within others that are not found.
        if !isWhole { rule.change.added = [] }
        if rule.change.added.isEmpty { rule.ancestors = [] }
        return rule.change.isEmpty ? nil : rule
      }
    }
  }

  /// Whether the declarations in `body` give generated text (`content`) that has a digit or may have one, on the
  /// line of what is printed.
  private static func generatesDigits(_ body: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard
      let start = body.first(where: { index in
        ByteScan.matches("content:", in: bytes, at: index, to: body.upperBound)
      })
    else { return false }
    for block in ["display:block", "display: block"] as [StaticString]
    where ByteScan.contains(block, in: bytes, body) { return false }
    let end = ByteScan.first(UInt8(ascii: ";"), in: bytes, from: start, to: body.upperBound)
    var index = start + 8
    if ByteScan.contains("attr(", in: bytes, index..<end) { return true }
    while index < end {
      if bytes[index] == UInt8(ascii: "\\") {
        // Mostly a picture of a font of icons.
        let digits = (index + 1..<min(index + 7, end)).prefix { isHexDigit(bytes[$0]) }
        let code = UInt32(String(decoding: digits.map { bytes[$0] }, as: UTF8.self), radix: 16)
        if let code, 0x30...0x39 ~= code { return true }
        index += digits.count
      } else if bytes[index] &- 0x30 < 10 {
        return true
      }
      index += 1
    }
    return false
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
  }

  /// What the declarations in `body` change, the important ones apart.
  private static func changes(_ body: Range<Int>, _ bytes: Span<UInt8>) -> [StyleChange] {
    var declarations = StyleDeclarations(body, readsAll: true, isOfElement: false)
    var changes = (plain: StyleChange(), important: StyleChange(isImportant: true))
    while let change = declarations.next(bytes) {
      if change.isImportant {
        changes.important = changes.important.followed(by: change)
      } else {
        changes.plain = changes.plain.followed(by: change)
      }
    }
    return [changes.plain, changes.important].filter { !$0.isEmpty }
  }
}
