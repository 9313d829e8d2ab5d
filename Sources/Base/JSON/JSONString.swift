import Wordings

/// Checks and decodes strings of JSON texts.
public enum JSONString {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The escapes in a string.
  public enum Escapes: UInt8, Sendable {
    case none
    /// Only short escapes, such as `\n` and `\"`, for control characters, quotes, slashes and backslashes.
    case plain
    /// Also numbered escapes, `\u5171`.
    case numbered
  }

  /// Returns the escapes of the string, and moves `i` from after the opening quote to after the closing one.
  static func skip(_ text: RawSpan, _ i: inout Int) throws(Refusal) -> Escapes {
    var escapes = Escapes.none
    while true {
      let stops = stops(text.eight(i))
      if stops == 0 {
        i += 8
        continue
      }
      i += stops.trailingZeroBitCount >> 3
      let byte = text.byte(i)
      if byte >= 0x80 {
        try skipCharacters(text, &i)
      } else if byte == UInt8(ascii: "\"") {
        i += 1
        return escapes
      } else if byte == UInt8(ascii: "\\") {
        if escapes != .numbered {
          escapes = text.byte(i + 1) == UInt8(ascii: "u") ? .numbered : .plain
        }
        try skipEscape(text, &i)
      } else {
        throw .malformed(
          "字符串里有未转义的控制字符", en: "a control character in a string is not escaped", at: i)
      }
    }
  }

  /// The top bit of each byte that is a control character, a quote, a backslash or not ASCII; correct at least
  /// for the first of these.
  @inline(__always) private static func stops(_ word: UInt64) -> UInt64 {
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    return ((word &- ones &* 0x20) | (quote &- ones) | (backslash &- ones) | word) & tops
  }

  /// Skips one or more characters beyond ASCII.
  private static func skipCharacters(_ text: RawSpan, _ i: inout Int) throws(Refusal) {
    repeat {
      // Two characters of three bytes, neither overlong nor a surrogate: nearly all Chinese text.
      var word = text.eight(i)
      while word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0, isPlainLead(word), isPlainLead(word >> 24)
      {
        i += 6
        word = text.eight(i)
      }
      guard word & 0x80 != 0 else { return }
      try skipCharacter(text, &i)
    } while text.byte(i) >= 0x80
  }

  @inline(__always) private static func isPlainLead(_ word: UInt64) -> Bool {
    let low = word & 0x0F
    return low != 0 && low != 0x0D
  }

  /// Skips one character beyond ASCII, which must be well-formed by RFC 3629.
  private static func skipCharacter(_ text: RawSpan, _ i: inout Int) throws(Refusal) {
    let word = text.eight(i)
    let second = UInt8(truncatingIfNeeded: word >> 8)
    let length: Int
    switch UInt8(truncatingIfNeeded: word) {
    case 0xC2...0xDF where word & 0xC000 == 0x8000: length = 2
    case 0xE0 where second >= 0xA0 && word & 0xC0_C000 == 0x80_8000: length = 3
    case 0xED where second <= 0x9F && word & 0xC0_C000 == 0x80_8000: length = 3
    case 0xE1...0xEC where word & 0xC0_C000 == 0x80_8000: length = 3
    case 0xEE...0xEF where word & 0xC0_C000 == 0x80_8000: length = 3
    case 0xF0 where second >= 0x90 && word & 0xC0C0_C000 == 0x8080_8000: length = 4
    case 0xF4 where second <= 0x8F && word & 0xC0C0_C000 == 0x8080_8000: length = 4
    case 0xF1...0xF3 where word & 0xC0C0_C000 == 0x8080_8000: length = 4
    default: throw .malformed("不是合法的 UTF-8", en: "not valid UTF-8", at: i)
    }
    i += length
  }

  private static func skipEscape(_ text: RawSpan, _ i: inout Int) throws(Refusal) {
    switch text.byte(i + 1) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      i += 2
    case UInt8(ascii: "u"):
      let first = try unit(text, i)
      i += 6
      guard first & 0xF800 == 0xD800 else { return }
      guard first < 0xDC00, text.byte(i) == UInt8(ascii: "\\"),
        text.byte(i + 1) == UInt8(ascii: "u")
      else { throw .malformed("转义是半个代理对", en: "an escape is half a surrogate pair", at: i - 6) }
      guard try unit(text, i) & 0xFC00 == 0xDC00 else {
        throw .malformed("转义是半个代理对", en: "an escape is half a surrogate pair", at: i - 6)
      }
      i += 6
    default: throw .malformed("转义不合法", en: "invalid escape", at: i)
    }
  }

  /// The UTF-16 code unit of the escape `\u` at `index`.
  private static func unit(_ text: RawSpan, _ index: Int) throws(Refusal) -> UInt32 {
    var unit: UInt32 = 0
    for digit in index + 2..<index + 6 {
      guard let value = hex(text.byte(digit)) else {
        throw .malformed("转义不合法", en: "invalid escape", at: digit)
      }
      unit = unit << 4 | value
    }
    return unit
  }

  private static func hex(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// The decoded bytes of `spelling`, which `skip` has accepted.
  static func unescape(_ spelling: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(spelling.count)
    var i = spelling.startIndex
    while let backslash = backslash(in: spelling, from: i) {
      bytes.append(contentsOf: spelling[i..<backslash])
      i = backslash + 2
      switch spelling[i - 1] {
      case UInt8(ascii: "b"): bytes.append(0x08)
      case UInt8(ascii: "f"): bytes.append(0x0C)
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "u"): appendUnits(spelling, &i, to: &bytes)
      case let plain: bytes.append(plain)
      }
    }
    bytes.append(contentsOf: spelling[i...])
    return bytes
  }

  /// The index of the first backslash from `start` on.
  private static func backslash(in spelling: ArraySlice<UInt8>, from start: Int) -> Int? {
    spelling.withUnsafeBytes { text in
      let bytes = text.bytes
      var index = start - spelling.startIndex
      let backslash = SIMD16(repeating: UInt8(ascii: "\\"))
      while index + 16 <= bytes.byteCount {
        let block = text.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
        if any(block .== backslash) { break }
        index += 16
      }
      while index + 8 <= bytes.byteCount {
        let other = bytes.eight(index) ^ (ones &* 0x5C)
        let backslashes = (other &- ones) & ~other & tops
        guard backslashes == 0 else {
          return spelling.startIndex + index + backslashes.trailingZeroBitCount >> 3
        }
        index += 8
      }
      return text[index...].firstIndex(of: UInt8(ascii: "\\")).map { spelling.startIndex + $0 }
    }
  }

  /// Appends the character whose first four hexadecimal digits are at `i`.
  private static func appendUnits(
    _ spelling: ArraySlice<UInt8>, _ i: inout Int, to bytes: inout [UInt8]
  ) {
    var scalar = spelling[i..<i + 4].reduce(0) { $0 << 4 | (hex($1) ?? 0) }
    i += 4
    if scalar & 0xFC00 == 0xD800 {
      let low = spelling[i + 2..<i + 6].reduce(0) { $0 << 4 | (hex($1) ?? 0) }
      scalar = 0x10000 + (scalar & 0x3FF) << 10 + low & 0x3FF
      i += 6
    }
    guard let scalar = Unicode.Scalar(scalar) else { return }
    bytes.append(contentsOf: String(Character(scalar)).utf8)
  }
}
