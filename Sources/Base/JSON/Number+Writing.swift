extension Number: CustomStringConvertible {
  /// The JSON text: with all decimals, without an exponent.
  public var description: String { String(decoding: digits, as: UTF8.self) }

  /// The bytes of `description`.
  package var digits: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// Appends the bytes of `description`.
  package func append(to bytes: inout [UInt8]) {
    guard let small = Int(exactly: mantissa), Number.isShort(small, scale) else {
      return appendLong(to: &bytes)
    }
    Number.append(short: small, scale: scale, to: &bytes)
  }

  /// The same for a whole number.
  static func append(_ integer: Int, to bytes: inout [UInt8]) {
    guard isShort(integer, 0) else { return Number(Int128(integer)).appendLong(to: &bytes) }
    append(short: integer, scale: 0, to: &bytes)
  }

  /// Whether the text without a sign fits into one word.
  private static func isShort(_ mantissa: Int, _ scale: Int) -> Bool {
    mantissa.magnitude < 10_000_000 && scale < 7
  }

  /// Appends a short number, the usual case, which is assembled in one word.
  private static func append(short mantissa: Int, scale: Int, to bytes: inout [UInt8]) {
    if mantissa < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = mantissa.magnitude
    // The first character lowest.
    var text: UInt64 = 0
    var count = 0
    while rest > 0 || count <= scale {
      if scale > 0, count == scale { text = text << 8 | UInt64(UInt8(ascii: ".")) }
      text = text << 8 | UInt64(UInt8(ascii: "0")) + UInt64(rest % 10)
      rest /= 10
      count += 1
    }
    while text > 0 {
      bytes.append(UInt8(truncatingIfNeeded: text))
      text >>= 8
    }
  }

  private func appendLong(to bytes: inout [UInt8]) {
    var reversed: [UInt8] = []
    var rest = mantissa.magnitude
    while rest > 0 || reversed.count < scale + (scale > 0 ? 2 : 1) {
      if scale > 0, reversed.count == scale { reversed.append(UInt8(ascii: ".")) }
      if rest <= UInt128(UInt64.max) {
        var small = UInt64(truncatingIfNeeded: rest)
        reversed.append(UInt8(ascii: "0") + UInt8(small % 10))
        small /= 10
        rest = UInt128(small)
      } else {
        reversed.append(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      }
    }
    if mantissa < 0 { reversed.append(UInt8(ascii: "-")) }
    bytes += reversed.reversed()
  }
}
