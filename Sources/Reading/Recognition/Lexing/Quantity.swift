import Chinese
import Forms
import JSON
import Records

/// A number as offices print it in a cell: a sign or a word for it, digits, a unit, a note in
/// brackets.
struct Quantity {
  /// The unit after the digits.
  enum Unit: Equatable {
    case none
    case money(MoneyUnit)
    /// One that counts something: 件.
    case other
  }

  /// The number, without its unit taken into account; nil where the digits are not a number.
  let number: Number?
  let unit: Unit
  /// Whether a defect was ignored: a doubled sign, leading zeros, a point at the end.
  let isDamaged: Bool

  /// Parses `folded`, a text without spaces and full-width characters; nil where it is not a quantity.
  init?(_ folded: [Unicode.Scalar]) {
    var rest = folded[...]
    let note = Quantity.consumeSignNote(&rest)
    var sign = Quantity.consumeSign(&rest)
    if let note {
      // +5（减） and -5（增） are no numbers.
      guard note ? !sign.isPositive : !sign.isNegative else { return nil }
      sign.isNegative = note
    }
    let digits = rest.prefix { $0.isDigit || $0 == "," || $0 == "." }
    rest = rest.dropFirst(digits.count)
    if folded == ["零"] || folded == ["〇"] {
      self.init(number: .zero, unit: .none, isDamaged: false)
      return
    }
    guard !digits.isEmpty, let unit = Quantity.unit(rest) else { return nil }
    guard let (number, isOdd) = Quantity.number(digits, isNegative: sign.isNegative) else {
      return nil
    }
    self.init(number: number, unit: unit, isDamaged: sign.isDoubled || isOdd)
  }

  private init(number: Number?, unit: Unit, isDamaged: Bool) {
    self.number = number
    self.unit = unit
    self.isDamaged = isDamaged
  }

  private static func isMinus(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "−", "—", "–", "－", "―", "﹣", "‐", "‑": true
    default: false
    }
  }

  /// Consumes the note at the end of `rest` that says which sign the number has: （减）, （增加）, ↓; an arrow may be at the
  /// beginning. Returns whether it is a minus sign; nil where there is none.
  private static func consumeSignNote(_ rest: inout ArraySlice<Unicode.Scalar>) -> Bool? {
    for (arrow, isMinus) in [("↓", true), ("↑", false)] as [(Unicode.Scalar, Bool)] {
      if rest.first == arrow {
        rest.removeFirst()
        return isMinus
      }
      if rest.last == arrow {
        rest.removeLast()
        return isMinus
      }
    }
    guard rest.last == ")", let open = rest.lastIndex(of: "(") else { return nil }
    let word = rest[open...].dropFirst().dropLast()
    guard
      let isMinus = signWords.first(where: { word.elementsEqual($0.word.unicodeScalars) })?.isMinus
    else { return nil }
    rest = rest[..<open]
    return isMinus
  }

  private static let signWords = [("减", true), ("减少", true), ("增", false), ("增加", false)]
    .map { (word: $0.0, isMinus: $0.1) }

  /// Consumes the sign at the beginning of `rest`, or the word for it: 增加, 减少.
  private static func consumeSign(
    _ rest: inout ArraySlice<Unicode.Scalar>
  ) -> (isNegative: Bool, isPositive: Bool, isDoubled: Bool) {
    switch rest.first {
    case "减", "增":
      let isNegative = rest.first == "减"
      rest = rest.dropFirst()
      if rest.first == (isNegative ? "少" : "加") { rest = rest.dropFirst() }
      return (isNegative, !isNegative, false)
    case "+":
      rest = rest.dropFirst()
      return (false, true, false)
    default:
      let signs = rest.prefix(while: isMinus)
      guard !signs.isEmpty, signs.count <= 2 else { return (false, false, false) }
      rest = rest.dropFirst(signs.count)
      return (true, false, signs.count == 2)
    }
  }

  private static let units = MeasureWord.texts(.cell)

  /// The unit in `rest`, the text after the digits; nil where that has more than a unit and a note
  /// in brackets.
  private static func unit(_ rest: ArraySlice<Unicode.Scalar>) -> Unit? {
    guard !rest.isEmpty else { return Unit.none }
    var text = rest.prefix { $0 != "(" }
    let note = rest.dropFirst(text.count)
    guard note.isEmpty || (note.last == ")" && note.dropLast().allSatisfy { $0 != ")" }) else {
      return nil
    }
    if text.last == "。" || text.last == "、" { text = text.dropLast() }
    if let money = money(text.isEmpty ? note.dropFirst().dropLast() : text) { return .money(money) }
    guard !text.isEmpty else { return Unit.none }
    return units.first { $0.unicodeScalars.elementsEqual(text) }.map { _ in .other }
  }

  /// The unit of money that `text` is: 千元, 元整, 单位:元, 万; nil where it is more or none.
  private static func money(_ text: ArraySlice<Unicode.Scalar>) -> MoneyUnit? {
    if text.elementsEqual(["万"]) { return .tenThousandYuan }
    var words = text.starts(with: "单位".unicodeScalars) ? text.dropFirst(2) : text
    if words.first == ":" { words = words.dropFirst() }
    if words.last == "整" { words = words.dropLast() }
    return MoneyUnit(in: words).flatMap { unit in
      unit.text.unicodeScalars.elementsEqual(words) ? unit : nil
    }
  }

  /// The number in `digits`, whose commas must separate thousands; else nil. `isOdd` is whether it
  /// has leading zeros or ends with a point.
  private static func number(
    _ digits: ArraySlice<Unicode.Scalar>, isNegative: Bool
  ) -> (number: Number, isOdd: Bool)? {
    let whole = digits.prefix { $0 != "." }
    let fraction = digits.dropFirst(whole.count + 1)
    let hasPoint = whole.count < digits.count
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    let areThousands =
      groups.count == 1
      || ((1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 })
    let count = whole.count - (groups.count - 1)
    guard areThousands, count > 0, count + fraction.count <= 30, fraction.allSatisfy(\.isDigit)
    else { return nil }
    var mantissa: Int128 = 0
    for digit in digits where digit.isDigit {
      mantissa = mantissa * 10 + Int128(digit.value - 0x30)
    }
    let isOdd = (count > 1 && whole.first == "0") || (hasPoint && fraction.isEmpty)
    return (Number(isNegative ? -mantissa : mantissa, scale: fraction.count), isOdd)
  }
}

extension Quantity.Unit {
  /// The number of digits by which the decimal point moves to the left to convert a number with this
  /// unit to that of a cell; nil where the unit does not fit `measure`. `column` is the unit of money
  /// that the label of its column gives.
  func point(for measure: Measure, column: MoneyUnit?) -> Int? {
    switch (measure, self) {
    case (.money, .money(let unit)): unit.point
    case (.money, .none): column.map(\.point) ?? 0
    case (.money, .other), (_, .money): nil
    default: 0
    }
  }
}
