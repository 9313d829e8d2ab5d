import Chinese

/// Searches bytes, eight or more at a time.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The index of the first `byte` in `from..<end`, or `end`.
  static func first(_ byte: UInt8, in bytes: Span<UInt8>, from: Int, to end: Int) -> Int {
    var index = skipBlocks(without: byte, in: bytes, from: from, to: end)
    let pattern = ones &* UInt64(byte)
    while index + 8 <= end {
      let found = zeroBytes(word(bytes, index) ^ pattern)
      guard found == 0 else { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end, bytes[index] != byte { index += 1 }
    return index
  }

  /// The index after the blocks of 16 bytes from `from` on that have no `byte` and end before `end`.
  private static func skipBlocks(
    without byte: UInt8, in bytes: Span<UInt8>, from: Int, to end: Int
  ) -> Int {
    let pattern = SIMD16(repeating: byte)
    var index = from
    while index + 16 <= end {
      let block = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      if any(block .== pattern) { break }
      index += 16
    }
    return index
  }

  /// The index of the first `first` followed by `second` in `from..<end`, or `end`. Both are
  /// lower-case letters; either case matches.
  static func firstPair(
    _ first: UInt8, _ second: UInt8, in bytes: Span<UInt8>, from: Int, to end: Int
  ) -> Int {
    let (left, right, lowering) = (ones &* UInt64(first), ones &* UInt64(second), ones &* 0x20)
    var index = from
    while index + 9 <= end {
      let misses =
        ((word(bytes, index) | lowering) ^ left) | ((word(bytes, index + 1) | lowering) ^ right)
      let found = zeroBytes(misses)
      guard found == 0 else { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index + 1 < end {
      if bytes[index] | 0x20 == first, bytes[index + 1] | 0x20 == second { return index }
      index += 1
    }
    return end
  }

  /// The number of times that `byte` occurs in `from..<end`.
  static func count(_ byte: UInt8, in bytes: Span<UInt8>, from: Int, to end: Int) -> Int {
    let (wanted, lows) = (UInt64(byte) &* 0x0101_0101_0101_0101, ~highs)
    var total = 0
    var index = skipBlocks(without: byte, in: bytes, from: from, to: end)
    while index + 16 <= end {
      for start in stride(from: index, to: index + 16, by: 8) {
        // Only the high bits of bytes that are the wanted one are not set.
        let rest = word(bytes, start) ^ wanted
        let others = (rest & lows) &+ lows | rest | lows
        total += (~others).nonzeroBitCount
      }
      index = skipBlocks(without: byte, in: bytes, from: index + 16, to: end)
    }
    while index < end {
      if bytes[index] == byte { total += 1 }
      index += 1
    }
    return total
  }

  /// The index of the first byte outside ASCII in `from..<end`, or `end`.
  static func firstBeyondASCII(in bytes: Span<UInt8>, from: Int, to end: Int) -> Int {
    var index = from
    while index + 8 <= end {
      let found = word(bytes, index) & highs
      guard found == 0 else { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// Whether `text`, in lower-case ASCII, is at `index` in either case and ends before `end`.
  static func matches(
    _ text: StaticString, in bytes: Span<UInt8>, at index: Int, to end: Int
  ) -> Bool {
    guard index >= 0, index + text.utf8CodeUnitCount <= end else { return false }
    return text.withUTF8Buffer { expected in
      for offset in expected.indices where lowered(bytes[index + offset]) != expected[offset] {
        return false
      }
      return true
    }
  }

  /// Whether `text`, in lower-case ASCII, occurs in `range` in either case.
  static func contains(_ text: StaticString, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { matches(text, in: bytes, at: $0, to: range.upperBound) }
  }

  /// Whether the bytes in two ranges of the same length are equal.
  static func areEqual(_ one: Range<Int>, _ other: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var offset = 0
    while offset + 32 <= one.count {
      let difference =
        block(bytes, one.lowerBound + offset) ^ block(bytes, other.lowerBound + offset)
      guard difference[0] | difference[1] | difference[2] | difference[3] == 0 else {
        return false
      }
      offset += 32
    }
    while offset + 8 <= one.count {
      guard word(bytes, one.lowerBound + offset) == word(bytes, other.lowerBound + offset) else {
        return false
      }
      offset += 8
    }
    while offset < one.count {
      guard bytes[one.lowerBound + offset] == bytes[other.lowerBound + offset] else { return false }
      offset += 1
    }
    return true
  }

  /// The byte in lower case if it is an ASCII letter.
  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Tab, line feed, form feed, carriage return, space.
  @inline(__always)
  static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  /// The index of the first byte in `from..<end` that is not white space, or `end`.
  @inline(__always)
  static func skipWhiteSpace(in bytes: Span<UInt8>, from: Int, to end: Int) -> Int {
    var index = from
    while index < end, isWhiteSpace(bytes[index]) { index += 1 }
    return index
  }

  @inline(__always)
  private static func block(_ bytes: Span<UInt8>, _ index: Int) -> SIMD4<UInt64> {
    bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
  }

  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ index: Int) -> UInt64 {
    UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The high bit of each byte that is zero. Above the first such byte, other bits may be set too.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }
}
