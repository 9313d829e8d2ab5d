/// What one declaration of CSS changes in a `TextStyle`.
struct StyleChange: Equatable {
  var added: TextStyle = []
  var removed: TextStyle = []
  var isImportant = false

  func apply(to style: inout TextStyle) {
    style.subtract(removed)
    style.formUnion(added)
  }
}

/// Iterates over the declarations of a `style` attribute or of a rule, as far as they change a
/// `TextStyle`.
struct StyleDeclarations {
  private var index: Int
  private let end: Int
  /// Whether a size other than 0 changes anything.
  private let readsSizes: Bool

  init(_ range: Range<Int>, readsSizes: Bool) {
    (index, end, self.readsSizes) = (range.lowerBound, range.upperBound, readsSizes)
  }

  mutating func next(_ bytes: Span<UInt8>) -> StyleChange? {
    while index < end {
      let start = ByteScan.skipWhiteSpace(in: bytes, from: index, to: end)
      let stop = ByteScan.first(UInt8(ascii: ";"), in: bytes, from: start, to: end)
      index = stop + 1
      if start < stop, let change = change(bytes, start, stop) { return change }
    }
    return nil
  }

  private func change(_ bytes: Span<UInt8>, _ start: Int, _ stop: Int) -> StyleChange? {
    guard start + 5 < stop else { return nil }
    // Two letters, the first and the sixth of the name, are enough to reject most declarations.
    switch UInt16(bytes[start] | 0x20) << 8 | UInt16(bytes[start + 5] | 0x20) {
    case 0x6461: return change("display", bytes, start, stop, StyleValue.display)
    case 0x7669: return change("visibility", bytes, start, stop, StyleValue.visibility)
    case 0x7663: return change("vertical-align", bytes, start, stop, StyleValue.verticalAlignment)
    case 0x6673:
      guard readsSizes || mayBeZero(bytes, start, stop) else { return nil }
      return change("font-size", bytes, start, stop, StyleValue.fontSize)
    case 0x7464:
      return change("text-decoration", bytes, start, stop, StyleValue.decoration)
        ?? change("text-decoration-line", bytes, start, stop, StyleValue.decoration)
    case 0x6F74: return change("opacity", bytes, start, stop, StyleValue.opacity)
    case 0x6D65: return change("mso-text-raise", bytes, start, stop, StyleValue.raising)
    default: return nil
    }
  }

  /// Whether the value of a declaration of `font-size` may be 0.
  private func mayBeZero(_ bytes: Span<UInt8>, _ start: Int, _ stop: Int) -> Bool {
    // Nearly all are written `font-size:12px`.
    guard start + 10 < stop, bytes[start + 9] == UInt8(ascii: ":") else { return true }
    return bytes[start + 10] < UInt8(ascii: "1")
  }

  /// The change by a declaration of `property`; nil if the declaration is of another one.
  private func change(
    _ property: StaticString, _ bytes: Span<UInt8>, _ start: Int, _ stop: Int,
    _ change: (Substring) -> StyleChange?
  ) -> StyleChange? {
    guard ByteScan.matches(property, in: bytes, at: start, to: stop) else { return nil }
    let colon = ByteScan.skipWhiteSpace(
      in: bytes, from: start + property.utf8CodeUnitCount, to: stop)
    guard colon < stop, bytes[colon] == UInt8(ascii: ":") else { return nil }
    var value: [UInt8] = []
    for index in colon + 1..<stop { value.append(ByteScan.lowered(bytes[index])) }
    let text = String(decoding: value, as: UTF8.self)
    let parts = text.split(separator: "!", maxSplits: 1)
    guard let first = parts.first?.drop(while: \.isWhitespace) else { return nil }
    let end = first.lastIndex { !$0.isWhitespace }
    guard let end, var result = change(first[...end]) else { return nil }
    result.isImportant = parts.count > 1 && parts[1].contains("important")
    return result
  }
}
