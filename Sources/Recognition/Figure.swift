import Forms
import Records

/// A number as offices write it into a cell: sign or word for it, digits, unit, bracketed note.
struct Figure {
  /// The number without regard to its unit; nil where the digits are no number.
  let number: Number?
  /// The unit behind the digits, `万元`; empty where none stands.
  let unit: String
  /// Whether something had to be overlooked to read it: a doubled sign, zeros in front.
  let isDamaged: Bool

  /// Takes `folded` apart (no spaces, no full-width characters); nil where it is no figure.
  init?(_ folded: String) {
    var rest = folded[...]
    let sign = Figure.takeSign(&rest)
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    rest = rest.dropFirst(digits.count)
    if folded == "零" || folded == "〇" {
      self.init(number: .zero, unit: "", isDamaged: false)
      return
    }
    guard !digits.isEmpty, let unit = Figure.unit(rest) else { return nil }
    guard let (number, isOdd) = Figure.number(digits, isNegative: sign.isNegative) else {
      return nil
    }
    self.init(number: number, unit: unit, isDamaged: sign.isDoubled || isOdd)
  }

  private init(number: Number?, unit: String, isDamaged: Bool) {
    self.number = number
    self.unit = unit
    self.isDamaged = isDamaged
  }

  /// How far the point moves to the left so that the figure has the unit of its cell; nil where its
  /// unit does not belong there. Without `measure` the number is wanted as it stands.
  func point(for measure: Measure?, isYuan: Bool) -> Int? {
    guard let measure else { return 0 }
    return switch (measure, unit) {
    case (.money, "万元"), (.money, "万"): 0
    case (.money, "元"): 4
    case (.money, ""): isYuan ? 4 : 0
    case (.money, _): nil
    case (_, "元"), (_, "万元"), (_, "万"): nil
    default: 0
    }
  }

  private static let minus: Set<Character> = ["-", "−", "—", "–", "－", "―"]

  private static func takeSign(_ rest: inout Substring) -> (isNegative: Bool, isDoubled: Bool) {
    for (word, isNegative) in [("减少", true), ("增加", false), ("减", true), ("增", false)]
    where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count)
      return (isNegative, false)
    }
    if rest.first == "+" {
      rest = rest.dropFirst()
      return (false, false)
    }
    let signs = rest.prefix { minus.contains($0) }
    guard !signs.isEmpty, signs.count <= 2 else { return (false, false) }
    rest = rest.dropFirst(signs.count)
    return (true, signs.count == 2)
  }

  private static let units: Set<String> = [
    "", "个", "件", "条", "项", "万元", "元", "万", "次", "宗", "起", "份", "人", "部", "例", "户", "家", "个项目",
  ]

  /// The unit in `rest`, what stands behind the digits; nil where that is more than a unit and a
  /// bracketed note.
  private static func unit(_ rest: Substring) -> String? {
    let body = rest.prefix { $0 != "(" }
    let note = rest.dropFirst(body.count)
    guard note.isEmpty || (note.last == ")" && note.dropLast().allSatisfy { $0 != ")" }) else {
      return nil
    }
    var unit = String(body)
    if unit.last == "。" || unit.last == "、" { unit.removeLast() }
    return units.contains(unit) ? unit : nil
  }

  /// The number in `digits`, whose commas must part thousands; nil otherwise. `isOdd`: zeros stand in
  /// front or a point at the end.
  private static func number(
    _ digits: Substring, isNegative: Bool
  ) -> (number: Number, isOdd: Bool)? {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    let areThousands =
      groups.count == 1
      || ((1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 })
    let fraction = parts.count == 2 ? parts[1] : ""
    let joined = groups.joined()
    guard areThousands, !joined.isEmpty, !fraction.contains(","),
      joined.count + fraction.count <= 30,
      let mantissa = Int128(joined + fraction)
    else { return nil }
    let isOdd = (joined.count > 1 && joined.first == "0") || (parts.count == 2 && fraction.isEmpty)
    return (Number(isNegative ? -mantissa : mantissa, scale: fraction.count), isOdd)
  }
}
