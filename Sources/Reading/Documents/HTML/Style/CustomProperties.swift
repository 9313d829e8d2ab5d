/// The custom properties of CSS that a page gives its root, and so all of its elements:
/// `:root { --shown: none }`, which `display: var(--shown)` uses.
struct CustomProperties {
  /// The maximum number of properties, of the bytes that declarations become, and of properties within
  /// others.
  private static let limit = 256
  private static let lengthLimit = 1 << 16
  private static let depthLimit = 8

  /// Nil for a property that other elements are given too, so that its value is not known.
  private var values: [(name: [UInt8], value: [UInt8]?)] = []

  var isEmpty: Bool { values.isEmpty }

  /// Adds the properties that are declared in `body`, the declarations for `selectors`.
  mutating func add(_ body: Range<Int>, of selectors: [UInt8], _ bytes: Span<UInt8>) {
    let isOfRoot = CustomProperties.isRoot(selectors)
    var start = body.lowerBound
    while start < body.upperBound {
      let end = ByteScan.first(UInt8(ascii: ";"), in: bytes, from: start, to: body.upperBound)
      defer { start = end + 1 }
      let nameStart = ByteScan.skipWhiteSpace(in: bytes, from: start, to: end)
      guard ByteScan.matches("--", in: bytes, at: nameStart, to: end) else { continue }
      let colon = ByteScan.first(UInt8(ascii: ":"), in: bytes, from: nameStart, to: end)
      guard colon < end else { continue }
      let name = (nameStart..<colon).map { bytes[$0] }.filter { !ByteScan.isWhiteSpace($0) }
      let value = isOfRoot ? (colon + 1..<end).map { bytes[$0] } : nil
      if let known = values.firstIndex(where: { $0.name == name }) {
        if values[known].value != nil { values[known].value = value }
      } else if values.count < CustomProperties.limit {
        values.append((name, value))
      }
    }
  }

  private static func isRoot(_ selectors: [UInt8]) -> Bool {
    let text = String(decoding: selectors.filter { !ByteScan.isWhiteSpace($0) }, as: UTF8.self)
    return text.split(separator: ",").contains { [":root", "html", "body", "*"].contains($0) }
  }

  /// The declarations in `range` with the values of the properties that they use; nil where they use none.
  func substituted(in range: Range<Int>, _ bytes: Span<UInt8>) -> [UInt8]? {
    guard ByteScan.contains("var(", in: bytes, range) else { return nil }
    var text = range.map { bytes[$0] }
    for _ in 0..<CustomProperties.depthLimit {
      guard let next = substituted(in: text), next.count <= CustomProperties.lengthLimit else {
        break
      }
      text = next
    }
    return text
  }

  /// `text` with the value of each property for its outermost use; nil where it uses none.
  private func substituted(in text: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var rest = text[...]
    while let use = rest.firstRange(of: Array("var(".utf8)) {
      let inner = rest[use.upperBound...]
      var depth = 1
      let end = inner.firstIndex { byte in
        depth += byte == UInt8(ascii: "(") ? 1 : byte == UInt8(ascii: ")") ? -1 : 0
        return depth == 0
      }
      guard let end else { return nil }
      let name = inner[..<end].prefix { $0 != UInt8(ascii: ",") }
      let known = values.first { $0.name.elementsEqual(name.filter { !ByteScan.isWhiteSpace($0) }) }
      result += rest[..<use.lowerBound]
      if let known {
        // A value that is not known makes the declaration one that is skipped.
        result += known.value ?? [UInt8(ascii: "?")]
      } else {
        result += inner[name.endIndex..<end].dropFirst()
      }
      rest = rest[(end + 1)...]
      guard result.count <= CustomProperties.lengthLimit else { return nil }
    }
    return result.isEmpty && rest.count == text.count ? nil : result + rest
  }
}
