/// Evaluates the attributes that give the size of a picture: `style`, `width`, `height`.
enum PictureSize {
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
      if attribute.isNamed("width", bytes) || attribute.isNamed("height", bytes) {
        if isTiny(bytes, attribute.value) { return true }
      } else if attribute.isNamed("style", bytes) {
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
}
