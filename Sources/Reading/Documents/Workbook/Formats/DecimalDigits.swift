/// A decimal number as digits: the value of a cell, which can be rounded as a spreadsheet shows it.
/// The value is 0.d₁d₂d₃… × 10^`point`, so that 39 has the digits 3, 9 and the point 2.
struct DecimalDigits: Equatable {
  /// The number of digits that spreadsheets keep: 0.1 + 0.2, stored with 17 digits, is 0.3.
  static let precision = 15

  var isNegative = false
  /// The significant digits, 0–9; empty for zero.
  private(set) var digits: [UInt8] = []
  private(set) var point = 0

  var isZero: Bool { digits.isEmpty }

  /// Reads `text`, a number of XML Schema such as `-1.5E-3`; nil if it is not a number, or is too
  /// large or too small for a spreadsheet.
  init?(_ text: ArraySlice<UInt8>) {
    var rest = text
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest.removeFirst()
    }
    let whole = rest.prefix { $0 &- 0x30 < 10 }
    rest = rest.dropFirst(whole.count)
    var fraction: ArraySlice<UInt8> = []
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix { $0 &- 0x30 < 10 }
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    point = whole.count
    if let letter = rest.first {
      guard letter | 0x20 == UInt8(ascii: "e"),
        let exponent = Int(String(decoding: rest.dropFirst(), as: UTF8.self)),
        abs(exponent) < 400
      else { return nil }
      point += exponent
    }
    digits.reserveCapacity(whole.count + fraction.count)
    for digit in whole { digits.append(digit - 0x30) }
    for digit in fraction { digits.append(digit - 0x30) }
    trim()
    round(digits: DecimalDigits.precision)
  }

  /// Removes the zeros at both ends.
  private mutating func trim() {
    let leading = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leading)
    point -= leading
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { (point, isNegative) = (0, false) }
  }

  /// Rounds to `count` significant digits, half away from zero.
  private mutating func round(digits count: Int) {
    guard digits.count > count else { return }
    guard count >= 0 else {
      digits = []
      return trim()
    }
    let roundsUp = digits[count] >= 5
    digits.removeSubrange(count...)
    if roundsUp { increment() }
    trim()
  }

  /// Adds one to the last digit.
  private mutating func increment() {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      point += 1
    }
  }

  /// The number with its point moved to the right by `places`.
  func moved(by places: Int) -> DecimalDigits {
    var number = self
    if !isZero { number.point += places }
    return number
  }

  /// The number with its point moved to the right by `places`, rounded to `decimals` digits after
  /// the point.
  func rounded(decimals: Int, movedBy places: Int = 0) -> DecimalDigits {
    var number = moved(by: places)
    number.round(digits: number.point + decimals)
    return number
  }

  /// The digit `place` places before the point (0 for the units, -1 for the tenths).
  func digit(at place: Int) -> UInt8 {
    let index = point - 1 - place
    return digits.indices.contains(index) ? digits[index] : 0
  }

  /// The number of digits before the point.
  var wholeCount: Int { max(point, 0) }
  /// The number of digits after the point.
  var decimalCount: Int { max(digits.count - point, 0) }

  /// The text in the format General, which has at most eleven characters without the sign: 0.3 for
  /// 0.300000000000004. Six decimals stay, those of an amount in 万元 to the cent, and a number that is larger, or of
  /// which nothing would be left.
  var generalText: [UInt8] { withoutNoise.text }

  /// The number with the digits that the format General shows; those behind them come from calculating with fractions.
  var withoutNoise: DecimalDigits {
    guard decimalCount > 6, wholeCount <= 10 else { return self }
    let shown = rounded(decimals: max(10 - max(wholeCount, 1), 6))
    return shown.isZero ? self : shown
  }

  /// Whether nothing but an error of calculating with fractions is left of it.
  var isNoise: Bool { point < -9 }

  /// The shortest text of the number: 39, -0.3.
  var text: [UInt8] {
    var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    // Beyond these numbers of digits a sheet shows an exponent.
    guard -20...25 ~= point else {
      text += digits.map { $0 + 0x30 }
      return text + Array("E\(point - digits.count)".utf8)
    }
    for place in stride(from: max(wholeCount, 1) - 1, through: 0, by: -1) {
      text.append(digit(at: place) + 0x30)
    }
    guard decimalCount > 0 else { return text }
    text.append(UInt8(ascii: "."))
    for place in 1...decimalCount { text.append(digit(at: -place) + 0x30) }
    return text
  }

  /// The value, for dates.
  var value: Double {
    Double(String(decoding: text, as: UTF8.self)) ?? 0
  }
}

extension DecimalDigits {
  static func < (left: DecimalDigits, right: DecimalDigits) -> Bool { left.value < right.value }
}
