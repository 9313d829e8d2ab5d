/// Turns a range of the source into the text that it means.
enum HTMLText {
  /// Text or an attribute's value with its character references decoded, and U+0000 as U+FFFD
  /// unless it is kept.
  static func decoded(
    _ bytes: Span<UInt8>, _ range: Range<Int>, inAttribute: Bool, keepsNull: Bool = false
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte == 0x26,
        let found = CharacterReference.decode(
          bytes, at: at, to: range.upperBound, inAttribute: inAttribute)
      {
        result.append(contentsOf: found.utf8)
        at = found.next
        continue
      }
      if byte == 0, !keepsNull {
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      } else {
        result.append(byte)
      }
      at += 1
    }
    return result
  }
}
