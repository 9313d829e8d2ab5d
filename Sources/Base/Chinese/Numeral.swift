/// Reading whole numbers below a thousand in Chinese numerals: 六, 十二, 二十.
package enum Numeral {
  /// The number that `scalars` spell; nil where they spell none.
  package static func value(_ scalars: some Sequence<Unicode.Scalar>) -> Int? {
    var total = 0
    var pending: Int?
    var isEmpty = true
    for scalar in scalars {
      isEmpty = false
      if let digit = digit(scalar) {
        guard pending == nil || pending == 0 else { return nil }
        pending = digit
      } else if let unit = unit(scalar) {
        total += (pending ?? 1) * unit
        pending = nil
      } else {
        return nil
      }
    }
    return isEmpty ? nil : total + (pending ?? 0)
  }

  /// Whether `scalar` may be part of such a number.
  package static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || unit(scalar) != nil
  }

  /// `scalar` as a single digit, 一 to 九, 两, 〇 and 零.
  package static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// 1–99 in Chinese numerals; digits from 100 on.
  package static func spelling(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard 1...99 ~= number else { return String(number) }
    guard number >= 10 else { return digits[number] }
    return (number < 20 ? "" : digits[number / 10]) + "十" + digits[number % 10]
  }

  private static func unit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十": 10
    case "百": 100
    default: nil
    }
  }
}
