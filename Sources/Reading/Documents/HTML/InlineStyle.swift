/// What a reader of text needs to know from `style`, `hidden` and size attributes.
enum InlineStyle {
  /// Whether an element with these attributes is not shown: `hidden`, or `display:none` as the last
  /// `display` of its style.
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
    var at = style.lowerBound
    while true {
      // "pl" is rarer than any single letter of the word.
      at = ByteScan.firstPair(0x70, 0x6C, in: bytes, from: at, to: style.upperBound)
      guard at < style.upperBound else { return hides }
      if let value = value(of: "display", nameAt: at - 3, in: style, bytes) {
        hides = ByteScan.matches("none", in: bytes, at: value, to: style.upperBound)
      }
      at += 2
    }
  }

  /// Where the value of a property begins whose name would stand at `nameAt`.
  private static func value(
    of property: StaticString, nameAt: Int, in style: Range<Int>, _ bytes: Span<UInt8>
  ) -> Int? {
    guard nameAt >= style.lowerBound,
      ByteScan.matches(property, in: bytes, at: nameAt, to: style.upperBound)
    else { return nil }
    if nameAt > style.lowerBound {
      let before = bytes[nameAt - 1]
      guard before == 0x3B || ByteScan.isWhiteSpace(before) else { return nil }
    }
    let colon = ByteScan.skipWhiteSpace(
      in: bytes, from: nameAt + property.utf8CodeUnitCount, to: style.upperBound)
    guard colon < style.upperBound, bytes[colon] == 0x3A else { return nil }
    return ByteScan.skipWhiteSpace(in: bytes, from: colon + 1, to: style.upperBound)
  }

  /// Whether a picture has a width or a height of 0 or 1 pixel, as those have that only count
  /// visitors or hold a place.
  static func isDot(_ attributes: [HTMLAttribute], in bytes: Span<UInt8>) -> Bool {
    for attribute in attributes {
      if isNamed("width", attribute, bytes) || isNamed("height", attribute, bytes) {
        if isTiny(bytes, attribute.value) { return true }
      } else if isNamed("style", attribute, bytes) {
        let style = attribute.value
        for place in style {
          let size =
            value(of: "width", nameAt: place, in: style, bytes)
            ?? value(of: "height", nameAt: place, in: style, bytes)
          if let size, isTiny(bytes, size..<style.upperBound) { return true }
        }
      }
    }
    return false
  }

  /// Whether a size of 0 or 1 stands at the beginning: `1`, `1px`, `0`, not `10` or `1%` or `0.5em`.
  private static func isTiny(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let at = ByteScan.skipWhiteSpace(in: bytes, from: range.lowerBound, to: range.upperBound)
    guard at < range.upperBound, bytes[at] == 0x30 || bytes[at] == 0x31 else { return false }
    guard at + 1 < range.upperBound else { return true }
    let next = bytes[at + 1]
    return next == 0x3B || ByteScan.isWhiteSpace(next)
      || ByteScan.matches("px", in: bytes, at: at + 1, to: range.upperBound)
  }

  /// Whether the attribute has this name, given in lower case.
  static func isNamed(
    _ name: StaticString, _ attribute: HTMLAttribute, _ bytes: Span<UInt8>
  ) -> Bool {
    attribute.name.count == name.utf8CodeUnitCount
      && ByteScan.matches(name, in: bytes, at: attribute.name.lowerBound, to: bytes.count)
  }
}
