extension Numeral {
  /// The style of numerals.
  package enum Style: Sendable {
    /// 〇一二三, for counting.
    case plain
    /// 零壹贰叁, for money and contracts.
    case formal

    fileprivate var digits: [String] { self == .plain ? Numeral.digits : Numeral.formalDigits }
    fileprivate var units: [String] { self == .plain ? Numeral.units : Numeral.formalUnits }
  }

  private static let digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let units = ["", "十", "百", "千"]
  private static let formalDigits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
  private static let formalUnits = ["", "拾", "佰", "仟"]

  /// `number` in words, 十二, 一百零五, from 1 to 9,999; other numbers in Arabic digits.
  package static func spelling(_ number: Int, _ style: Style = .plain) -> String {
    guard (1..<10_000).contains(number) else { return "\(number)" }
    let digits = style.digits
    let values = String(number).utf8.reversed().map { Int($0 & 0x0F) }
    var text = ""
    var owesZero = false
    for position in values.indices.reversed() {
      guard values[position] > 0 else {
        owesZero = true
        continue
      }
      if owesZero { text += "零" }
      owesZero = false
      // 十二, not 一十二.
      let isBare = style == .plain && text.isEmpty && position == 1 && values[position] == 1
      text += (isBare ? "" : digits[values[position]]) + style.units[position]
    }
    return text
  }

  /// The heavenly stem of `number`, with a period of ten: 甲, 乙, … 癸, 甲.
  package static func stem(_ number: Int) -> String { sign(number, of: "甲乙丙丁戊己庚辛壬癸") }

  /// The earthly branch of `number`, with a period of twelve: 子, 丑, … 亥, 子.
  package static func branch(_ number: Int) -> String { sign(number, of: "子丑寅卯辰巳午未申酉戌亥") }

  private static func sign(_ number: Int, of signs: String) -> String {
    let signs = Array(signs)
    return number > 0 ? String(signs[(number - 1) % signs.count]) : "\(number)"
  }
}
