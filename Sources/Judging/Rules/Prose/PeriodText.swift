import Chinese
import Records
import Wordings

/// The dates in the text of a statistical period: `自2022年1月1日起至12月31日止`.
struct PeriodText {
  /// The years with four digits.
  private(set) var years: [Int] = []
  /// Whether a year, month or day is out of range or has no 年, 月 or 日.
  private(set) var isDamaged = false
  private var month: Int?

  init(_ text: String) {
    let scalars = text.unicodeScalars.compactMap { PeriodText.narrowed($0) }
    var index = 0
    while index < scalars.count {
      let digits = scalars[index...].prefix { $0.isDigit }
      guard !digits.isEmpty else {
        index += 1
        continue
      }
      index = digits.endIndex
      read(digits, before: index < scalars.count ? scalars[index] : nil)
    }
  }

  private mutating func read(_ digits: ArraySlice<Unicode.Scalar>, before unit: Unicode.Scalar?) {
    let number = digits.count > 6 ? 0 : digits.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
    switch unit {
    case "年":
      if digits.count == 4, 1949...2999 ~= number {
        years.append(number)
      } else {
        isDamaged = true
      }
    case "月":
      isDamaged = isDamaged || !(1...12 ~= number)
      month = number
    case "日", "号":
      isDamaged = isDamaged || !CalendarDate.has(number, of: month ?? 1, in: years.last)
    // 2022.1.1-2022.12.31
    case ".", "-", "/", "—", "－", "~", "～": break
    case nil: break
    default: isDamaged = isDamaged || digits.count > 4 || unit == "止" || unit == "起"
    }
  }

  /// `scalar`, a full-width digit as a half-width one; nil for white space.
  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.isSpace { return nil }
    let narrow = Folding.halfWidth(scalar)
    return narrow.isDigit ? narrow : scalar
  }
}
