/// One section of a number format.
struct NumberFormatSection: Equatable {
  enum Token: Equatable {
    case literal([UInt8])
    /// A place for a digit: `0`, `#` or `?`.
    case digit(UInt8)
    case point
    /// The number as it is.
    case general
    /// The text of the cell.
    case text
    /// A part of a date: `y`, `m` (month), `d`, `a` (day of the week in Chinese), `h`, `i` (minute),
    /// `s`, and how often the letter is repeated.
    case date(UInt8, Int)
    /// Hours, minutes or seconds since the beginning (`[h]`).
    case elapsed(UInt8, Int)
    /// Digits of a fraction of a second.
    case subsecond(Int)
    /// AM or PM, in Chinese 上午 or 下午.
    case half(isChinese: Bool)
  }

  /// A condition that selects the section: `[>=100]`.
  struct Condition: Equatable {
    let sign: String
    let limit: DecimalDigits

    func holds(for number: DecimalDigits) -> Bool {
      switch sign {
      case "<": number < limit
      case "<=": !(limit < number)
      case ">": limit < number
      case ">=": !(number < limit)
      case "<>": number != limit
      default: number == limit
      }
    }
  }

  var tokens: [Token] = []
  var condition: Condition?
  /// The number of digits by which the point moves to the right: 2 for a percent sign, -3 for
  /// thousands.
  var moves = 0
  var hasGrouping = false
  /// Whether it states a colour, as red for negative numbers.
  var hasColour = false
  /// Whether the number is shown with an exponent or as a fraction, which are read as it is, unless they show another
  /// number.
  var isPlain = false
  /// The number of digits before an exponent; nil where there is none.
  var mantissa: Int?

  var isDate: Bool {
    tokens.contains { token in
      switch token {
      case .date, .elapsed, .half: true
      default: false
      }
    }
  }

  var isOfDays: Bool {
    tokens.contains { token in
      if case .date(let letter, _) = token { "ymda".utf8.contains(letter) } else { false }
    }
  }

  /// Whether the section writes its own minus sign.
  var statesSign: Bool { hasLiteral(["-", "−", "－"]) }
  var isInBrackets: Bool { hasLiteral(["(", "（"]) && hasLiteral([")", "）"]) }

  private func hasLiteral(_ texts: [String]) -> Bool {
    tokens.contains { token in
      guard case .literal(let literal) = token else { return false }
      return texts.contains { Array($0.utf8) == literal }
    }
  }

  /// `number` as shown, without its sign.
  func shown(_ number: DecimalDigits, from1904: Bool) -> ShownNumber {
    if isDate {
      guard let date = SerialDate(number, from1904: from1904) else {
        return ShownNumber(text: number.text)
      }
      return ShownNumber(text: tokens.flatMap { date.text($0) })
    }
    var number = number
    number.isNegative = false
    guard !isPlain, !tokens.contains(.general) else {
      let text = tokens.flatMap { token -> [UInt8] in
        token == .general ? number.generalText : token.literal
      }
      return ShownNumber(text: text, isRounded: isPlain && !isExact(number))
    }
    let point = tokens.firstIndex(of: .point) ?? tokens.count
    let decimals = tokens[point...].count(where: \.isDigit)
    let rounded = number.rounded(decimals: decimals, movedBy: moves)
    let text = whole(rounded, tokens[..<point]) + fraction(rounded, tokens[point...])
    // Without places for digits it only names the number.
    let isRounded =
      tokens.contains(where: \.isDigit) && !number.isNoise
      && rounded != number.withoutNoise.moved(by: moves)
    return ShownNumber(text: text, isRounded: isRounded)
  }

  /// Whether an exponent or a fraction with one digit below shows all of `number`.
  private func isExact(_ number: DecimalDigits) -> Bool {
    if let mantissa { return number.digits.count <= max(mantissa, 1) }
    return (1...9).contains { denominator in
      let scaled = number.value * Double(denominator)
      return abs(scaled - scaled.rounded()) < 1e-6
    }
  }

  /// The part before the point. The first place takes all digits that are left.
  private func whole(_ number: DecimalDigits, _ tokens: ArraySlice<Token>) -> [UInt8] {
    guard let first = tokens.firstIndex(where: \.isDigit) else {
      return tokens.flatMap(\.literal)
    }
    // From right to left; reversed at the end.
    var text: [UInt8] = []
    var place = 0
    for index in tokens.indices.reversed() {
      guard case .digit(let kind) = tokens[index] else {
        text += tokens[index].literal.reversed()
        continue
      }
      repeat {
        append(number, place, kind, to: &text)
        place += 1
      } while index == first && place < number.wholeCount
    }
    return text.reversed()
  }

  private func append(
    _ number: DecimalDigits, _ place: Int, _ kind: UInt8, to text: inout [UInt8]
  ) {
    let isShown = place < number.wholeCount || kind == UInt8(ascii: "0")
    guard isShown else { return }
    if hasGrouping, place > 0, place % 3 == 0 { text.append(UInt8(ascii: ",")) }
    text.append(number.digit(at: place) + 0x30)
  }

  /// The point and the part after it, without the zeros of optional places at its end.
  private func fraction(
    _ number: DecimalDigits, _ tokens: ArraySlice<Token>
  ) -> [UInt8] {
    let hasDecimals = number.decimalCount > 0 || tokens.contains(.digit(UInt8(ascii: "0")))
    var text: [UInt8] = []
    var place = 0
    for token in tokens {
      switch token {
      case .point: if hasDecimals { text.append(UInt8(ascii: ".")) }
      case .digit(let kind):
        place += 1
        if kind == UInt8(ascii: "0") || place <= number.decimalCount {
          text.append(number.digit(at: -place) + 0x30)
        }
      default: text += token.literal
      }
    }
    return text
  }
}

extension NumberFormatSection.Token {
  fileprivate var isDigit: Bool {
    if case .digit = self { true } else { false }
  }

  fileprivate var literal: [UInt8] {
    if case .literal(let literal) = self { literal } else { [] }
  }
}
