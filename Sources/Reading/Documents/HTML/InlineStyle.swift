/// Evaluates the attributes that hide an element or give its size: `style`, `hidden`, `width`,
/// `height`.
enum InlineStyle {
  /// Whether an element with these attributes is hidden: by `hidden`, or by `display:none` as the
  /// last `display` of its style.
  static func hides(_ attributes: [HTMLAttribute], in bytes: Span<UInt8>) -> Bool {
    for attribute in attributes {
      switch attribute.name.count {
      case 5 where isNamed("style", attribute, bytes):
        if hidesByDisplay(attribute.value, in: bytes) { return true }
      case 6 where isNamed("hidden", attribute, bytes): return true
      default: break
      }
    }
    return false
  }

  private static func hidesByDisplay(_ style: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var hides = false
    var index = style.lowerBound
    while true {
      // "pl" is rarer than any single letter of "display".
      index = ByteScan.firstPair(
        UInt8(ascii: "p"), UInt8(ascii: "l"), in: bytes, from: index, to: style.upperBound)
      guard index < style.upperBound else { return hides }
      if let value = value(of: "display", nameAt: index - 3, in: style, bytes) {
        hides = ByteScan.matches("none", in: bytes, at: value, to: style.upperBound)
      }
      index += 2
    }
  }

  /// The index where the value of `property` begins, if its name is at index `nameAt`.
  private static func value(
    of property: StaticString, nameAt: Int, in style: Range<Int>, _ bytes: Span<UInt8>
  ) -> Int? {
    guard nameAt >= style.lowerBound,
      ByteScan.matches(property, in: bytes, at: nameAt, to: style.upperBound)
    else { return nil }
    if nameAt > style.lowerBound {
      let before = bytes[nameAt - 1]
      guard before == UInt8(ascii: ";") || ByteScan.isWhiteSpace(before) else { return nil }
    }
    let colon = ByteScan.skipWhiteSpace(
      in: bytes, from: nameAt + property.utf8CodeUnitCount, to: style.upperBound)
    guard colon < style.upperBound, bytes[colon] == UInt8(ascii: ":") else { return nil }
    return ByteScan.skipWhiteSpace(in: bytes, from: colon + 1, to: style.upperBound)
  }

  /// Whether a picture is 0 or 1 pixel wide or high: a tracking pixel or a spacer.
  static func isSpacer(_ attributes: [HTMLAttribute], in bytes: Span<UInt8>) -> Bool {
    for attribute in attributes {
      if isNamed("width", attribute, bytes) || isNamed("height", attribute, bytes) {
        if isTiny(bytes, attribute.value) { return true }
      } else if isNamed("style", attribute, bytes) {
        let style = attribute.value
        for index in style {
          let size =
            value(of: "width", nameAt: index, in: style, bytes)
            ?? value(of: "height", nameAt: index, in: style, bytes)
          if let size, isTiny(bytes, size..<style.upperBound) { return true }
        }
      }
    }
    return false
  }

  /// Whether `range` begins with a size of 0 or 1: `1`, `1px`, `0`, not `10`, `1%` or `0.5em`.
  private static func isTiny(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let index = ByteScan.skipWhiteSpace(in: bytes, from: range.lowerBound, to: range.upperBound)
    guard index < range.upperBound,
      bytes[index] == UInt8(ascii: "0") || bytes[index] == UInt8(ascii: "1")
    else {
      return false
    }
    guard index + 1 < range.upperBound else { return true }
    let next = bytes[index + 1]
    return next == UInt8(ascii: ";") || ByteScan.isWhiteSpace(next)
      || ByteScan.matches("px", in: bytes, at: index + 1, to: range.upperBound)
  }

  /// Whether the name of the attribute is `name` (lower case) in any case.
  static func isNamed(
    _ name: StaticString, _ attribute: HTMLAttribute, _ bytes: Span<UInt8>
  ) -> Bool {
    attribute.name.count == name.utf8CodeUnitCount
      && ByteScan.matches(name, in: bytes, at: attribute.name.lowerBound, to: bytes.count)
  }
}
