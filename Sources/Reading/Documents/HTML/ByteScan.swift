import Chinese

/// Searches in bytes, eight at a time.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The place of the first `byte` in `from..<end`, else `end`.
  static func first(_ byte: UInt8, in bytes: Span<UInt8>, from: Int, to end: Int) -> Int {
    let pattern = ones &* UInt64(byte)
    var at = from
    while at + 8 <= end {
      let found = zeroBytes(word(bytes, at) ^ pattern)
      guard found == 0 else { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < end, bytes[at] != byte { at += 1 }
    return at
  }

  /// The place of the first neighbours `first`, `second` in `from..<end`, else `end`;
  /// both are lower-case letters and found in either case.
  static func firstPair(
    _ first: UInt8, _ second: UInt8, in bytes: Span<UInt8>, from: Int, to end: Int
  ) -> Int {
    let (left, right, lowering) = (ones &* UInt64(first), ones &* UInt64(second), ones &* 0x20)
    var at = from
    while at + 9 <= end {
      let misses =
        ((word(bytes, at) | lowering) ^ left) | ((word(bytes, at + 1) | lowering) ^ right)
      let found = zeroBytes(misses)
      guard found == 0 else { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at + 1 < end {
      if bytes[at] | 0x20 == first, bytes[at + 1] | 0x20 == second { return at }
      at += 1
    }
    return end
  }

  /// How many times `byte` stands in `from..<end`.
  static func count(_ byte: UInt8, in bytes: Span<UInt8>, from: Int, to end: Int) -> Int {
    var total = 0
    var at = first(byte, in: bytes, from: from, to: end)
    while at < end {
      total += 1
      at = first(byte, in: bytes, from: at + 1, to: end)
    }
    return total
  }

  /// The place of the first byte beyond ASCII in `from..<end`, else `end`.
  static func firstBeyondASCII(in bytes: Span<UInt8>, from: Int, to end: Int) -> Int {
    var at = from
    while at + 8 <= end {
      let found = word(bytes, at) & highs
      guard found == 0 else { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < end, bytes[at] < 0x80 { at += 1 }
    return at
  }

  /// Whether `text`, lower-case ASCII, stands at `at` in either case and ends before `end`.
  static func matches(
    _ text: StaticString, in bytes: Span<UInt8>, at: Int, to end: Int
  ) -> Bool {
    guard at >= 0, at + text.utf8CodeUnitCount <= end else { return false }
    return text.withUTF8Buffer { expected in
      for offset in expected.indices where lowered(bytes[at + offset]) != expected[offset] {
        return false
      }
      return true
    }
  }

  /// The byte, an ASCII capital made small.
  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Tab, line feed, form feed, carriage return, space.
  @inline(__always)
  static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  /// The first place in `from..<end` without white space, else `end`.
  @inline(__always)
  static func skipWhiteSpace(in bytes: Span<UInt8>, from: Int, to end: Int) -> Int {
    var at = from
    while at < end, isWhiteSpace(bytes[at]) { at += 1 }
    return at
  }

  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ at: Int) -> UInt64 {
    UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  /// The high bit of each byte that is zero; above the first one it may be set falsely.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }
}
