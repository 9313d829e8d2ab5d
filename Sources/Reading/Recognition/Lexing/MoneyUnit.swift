/// A unit of money, as in the label of a column or after a number: 元, 千元, 亿元, 美元.
struct MoneyUnit: Equatable {
  /// The unit as printed.
  let text: String
  /// The number of digits by which the decimal point moves to the left to convert an amount to 万元; less than 0
  /// where it moves to the right. Nil for another currency.
  let point: Int?

  /// The unit that the forms prescribe.
  static let tenThousandYuan = MoneyUnit(text: "万元", point: 0)

  private init(text: String, point: Int?) {
    self.text = text
    self.point = point
  }

  /// The unit that ends at the last 元 of `folded`, a text without spaces and full-width characters; nil where it
  /// has none.
  init?(in folded: some BidirectionalCollection<Unicode.Scalar>) {
    guard let end = folded.lastIndex(where: { $0 == "元" || $0 == "圆" }) else { return nil }
    var start = end
    var zeros = 0
    while start > folded.startIndex, let power = Self.zeros(of: folded[folded.index(before: start)])
    {
      start = folded.index(before: start)
      zeros += power
    }
    let before = start > folded.startIndex ? folded[folded.index(before: start)] : nil
    let isForeign = before.map(Self.isOfCurrency) ?? false
    if isForeign { start = folded.index(before: start) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: folded[start...end])
    self.text = String(text)
    point = isForeign ? nil : 4 - zeros
  }

  /// The zeros that `numeral` before 元 adds; nil for other characters.
  private static func zeros(of numeral: Unicode.Scalar) -> Int? {
    switch numeral {
    case "十": 1
    case "百": 2
    case "千": 3
    case "万": 4
    case "亿": 8
    default: nil
    }
  }

  /// Whether `scalar` before 元 makes it the money of another country.
  private static func isOfCurrency(_ scalar: Unicode.Scalar) -> Bool {
    "美欧港日澳加韩台新英".unicodeScalars.contains(scalar)
  }
}
