import Chinese

/// A start tag with its attributes.
struct HTMLStartTag {
  var tag: HTMLTag
  /// The range of the name in the source.
  var name: Range<Int>
  var selfClosing: Bool
  var attributes: [HTMLAttribute]

  /// Whether an attribute hides the element.
  func hides(_ bytes: Span<UInt8>) -> Bool { InlineStyle.hides(attributes, in: bytes) }

  /// The range of the value of the first attribute called `name` (lower case).
  func attribute(_ name: StaticString, _ bytes: Span<UInt8>) -> Range<Int>? {
    for attribute in attributes where InlineStyle.isNamed(name, attribute, bytes) {
      return attribute.value
    }
    return nil
  }

  /// The value of that attribute, with its character references decoded.
  func value(_ name: StaticString, _ bytes: Span<UInt8>) -> [UInt8]? {
    guard let range = attribute(name, bytes) else { return nil }
    return HTMLText.decoded(bytes, range, inAttribute: true)
  }

  /// The value of that attribute by the "rules for parsing non-negative integers", at most 65,534;
  /// nil if it is missing or invalid.
  func number(_ name: StaticString, _ bytes: Span<UInt8>) -> Int? {
    guard let text = value(name, bytes) else { return nil }
    var digits = text.drop { ByteScan.isWhiteSpace($0) }
    if digits.first == UInt8(ascii: "+") { digits.removeFirst() }
    guard let first = digits.first, UTF8Character.isDigit(first) else { return nil }
    return digits.prefix { UTF8Character.isDigit($0) }
      .reduce(0) { min($0 * 10 + Int($1 - 0x30), 65_534) }
  }
}
