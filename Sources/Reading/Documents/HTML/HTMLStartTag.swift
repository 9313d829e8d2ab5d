import Chinese

/// A start tag with its attributes.
struct HTMLStartTag {
  var tag: HTMLTag
  /// Where its name stands in the source.
  var name: Range<Int>
  var selfClosing: Bool
  var attributes: [HTMLAttribute]

  /// Whether its attributes say that the element is not shown.
  func hides(_ bytes: Span<UInt8>) -> Bool { InlineStyle.hides(attributes, in: bytes) }

  /// Where the value of the first attribute of that name (lower case) stands.
  func attribute(_ name: StaticString, _ bytes: Span<UInt8>) -> Range<Int>? {
    for attribute in attributes where InlineStyle.isNamed(name, attribute, bytes) {
      return attribute.value
    }
    return nil
  }

  /// That value with its character references decoded.
  func value(_ name: StaticString, _ bytes: Span<UInt8>) -> [UInt8]? {
    guard let range = attribute(name, bytes) else { return nil }
    return HTMLText.decoded(bytes, range, inAttribute: true)
  }

  /// The value of an attribute by the rules for non-negative integers, at most 65,534; nil when it
  /// is absent or damaged.
  func number(_ name: StaticString, _ bytes: Span<UInt8>) -> Int? {
    guard let text = value(name, bytes) else { return nil }
    var digits = text.drop { ByteScan.isWhiteSpace($0) }
    if digits.first == 0x2B { digits.removeFirst() }
    guard let first = digits.first, UTF8Character.isDigit(first) else { return nil }
    return digits.prefix { UTF8Character.isDigit($0) }
      .reduce(0) { min($0 * 10 + Int($1 - 0x30), 65_534) }
  }
}
