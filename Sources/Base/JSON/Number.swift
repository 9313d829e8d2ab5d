/// An exact JSON number: 25.10 stays 25.10.
///
/// Equality, order and hash are those of the value, so 1.0 == 1; `isPrinted(like:)` distinguishes them.
public struct Number: Sendable {
  /// The digits without the point: 2510 for 25.10.
  public let mantissa: Int128
  /// The number of decimals: 2 for 25.10.
  public let scale: Int

  /// The maximum scale.
  package static let largestScale = 38

  /// The number with `mantissa` and `scale` decimals; `scale` must be in 0...38.
  public init(_ mantissa: Int128, scale: Int = 0) {
    precondition((0...Number.largestScale).contains(scale))
    self.mantissa = mantissa
    self.scale = scale
  }

  package static let zero = Number(0)

  package var isZero: Bool { mantissa == 0 }
  package var isNegative: Bool { mantissa < 0 }
  /// Whether it is a whole number: 3 and 3.00 are.
  package var isWhole: Bool { scale == 0 || mantissa % Number.power(scale) == 0 }

  /// The value as an integer; nil where it is not whole or does not fit.
  package var integer: Int? { isWhole ? Int(exactly: mantissa / Number.power(scale)) : nil }

  /// Whether both have the same digits and decimals: 1.0 is not printed like 1.
  package func isPrinted(like other: Number) -> Bool {
    mantissa == other.mantissa && scale == other.scale
  }

  /// 10 to the power of `exponent`, which must be in 0...38.
  static func power(_ exponent: Int) -> Int128 { powers[exponent] }

  private static let powers: [Int128] = {
    var powers: [Int128] = [1]
    for exponent in 1...largestScale { powers.append(powers[exponent - 1] * 10) }
    return powers
  }()
}

// MARK: - Reading

extension Number {
  /// Parses a JSON number; nil where `text` is not one, or cannot be stored exactly (more than about 38
  /// digits). An exponent is applied: `1.50e1` is 15.0.
  package init?(_ text: some StringProtocol) {
    self.init(json: Array(text.utf8)[...])
  }

  /// The same for bytes.
  package init?(json text: ArraySlice<UInt8>) {
    if let small = Number(small: text.span.bytes, 0..<text.count) {
      self = small
      return
    }
    var reader = NumberReader(text)
    guard let number = reader.number() else { return nil }
    self = number
  }
}

extension Number {
  /// Parses a whole number of up to 18 digits in `range`, the usual case; nil for other texts.
  @inlinable @inline(__always) public init?(small text: RawSpan, _ range: Range<Int>) {
    guard 1...18 ~= range.count,
      text.byte(range.lowerBound) != UInt8(ascii: "0") || range.count == 1
    else { return nil }
    var value: UInt64 = 0
    for index in range {
      let digit = text.byte(index) &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value &* 10 &+ UInt64(digit)
    }
    self.init(Int128(value))
  }
}

/// Parses one JSON number.
private struct NumberReader {
  let text: ArraySlice<UInt8>
  var i: Int
  var mantissa: Int128 = 0

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    i = text.startIndex
  }

  private var byte: UInt8 { i < text.endIndex ? text[i] : 0 }

  mutating func number() -> Number? {
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative { i += 1 }
    let isZeroFirst = byte == UInt8(ascii: "0")
    guard let whole = run(), whole == 1 || !isZeroFirst else { return nil }
    var scale = 0
    if byte == UInt8(ascii: ".") {
      i += 1
      guard let fraction = run() else { return nil }
      scale = fraction
    }
    guard let exponent = exponent(), i == text.endIndex else { return nil }
    scale -= exponent
    let signed = isNegative ? -mantissa : mantissa
    if scale >= 0 { return scale <= Number.largestScale ? Number(signed, scale: scale) : nil }
    return mantissa == 0 ? .zero : Number(signed).timesPowerOfTen(-scale)
  }

  /// Consumes a run of digits and returns their number; nil where there are none or too many.
  private mutating func run() -> Int? {
    let start = i
    while byte &- UInt8(ascii: "0") < 10 {
      let (tenfold, over) = mantissa.multipliedReportingOverflow(by: 10)
      let (sum, past) = tenfold.addingReportingOverflow(Int128(byte - UInt8(ascii: "0")))
      guard !over, !past else { return nil }
      mantissa = sum
      i += 1
    }
    return i > start ? i - start : nil
  }

  /// Consumes the exponent, 0 where there is none; nil where it is malformed or above 999.
  private mutating func exponent() -> Int? {
    guard byte | 0x20 == UInt8(ascii: "e") else { return 0 }
    i += 1
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative || byte == UInt8(ascii: "+") { i += 1 }
    let start = i
    var value = 0
    while byte &- UInt8(ascii: "0") < 10 {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      guard value < 1000 else { return nil }
      i += 1
    }
    guard i > start else { return nil }
    return isNegative ? -value : value
  }
}
