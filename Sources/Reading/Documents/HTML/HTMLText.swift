/// Decodes the text of a range of the source.
enum HTMLText {
  /// The text or attribute value in `range`, with its character references decoded and, unless
  /// `keepsNull`, U+0000 replaced by U+FFFD.
  static func decoded(
    _ bytes: Span<UInt8>, _ range: Range<Int>, inAttribute: Bool, keepsNull: Bool = false
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"),
        let found = CharacterReference.decode(
          bytes, at: index, to: range.upperBound, inAttribute: inAttribute)
      {
        result.append(contentsOf: found.utf8)
        index = found.next
        continue
      }
      if byte == 0, !keepsNull {
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      } else {
        result.append(byte)
      }
      index += 1
    }
    return result
  }
}
