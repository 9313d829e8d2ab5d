/// The date and time of a number in a sheet.
struct SerialDate {
  private let serial: Double
  private let seconds: Int
  private let fraction: Double
  private let year: Int
  private let month: Int
  private let day: Int
  /// 0 for Sunday.
  private let weekday: Int

  /// The date of `number`, the days since the end of 1899, or since the beginning of 1904; nil
  /// outside of the years to 9999.
  init?(_ number: DecimalDigits, from1904: Bool) {
    serial = number.value
    guard serial >= 0, serial < 2_958_466 else { return nil }
    // A time within a tenth of a millisecond of a second is that second.
    let total = (serial * 86_400 + 0.0001).rounded(.down)
    fraction = max(serial * 86_400 - total, 0)
    let days = Int(total / 86_400) + (from1904 ? 1462 : 0)
    seconds = Int(total) - Int(total / 86_400) * 86_400
    weekday = (days + 6) % 7
    if days == 60 {
      // 1900 was no leap year, but spreadsheets count its 29 February.
      (year, month, day) = (1900, 2, 29)
    } else {
      (year, month, day) = SerialDate.civil(days < 60 ? days + 1 : days)
    }
  }

  /// The date `days` after 30 December 1899, in years that begin with March, whose leap day is the
  /// last one.
  private static func civil(_ days: Int) -> (Int, Int, Int) {
    // Days since 1 March of the year 0.
    let count = days + 693_899
    let era = count / 146_097
    let dayOfEra = count % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The text for `token`.
  func text(_ token: NumberFormatSection.Token) -> [UInt8] {
    switch token {
    case .literal(let literal): literal
    case .date(let letter, let count): Array(part(letter, count).utf8)
    case .elapsed(let letter, let count): Array(elapsed(letter, count).utf8)
    case .subsecond(let count): Array(subsecond(count).utf8)
    case .half(let isChinese):
      Array((isChinese ? (isMorning ? "上午" : "下午") : (isMorning ? "AM" : "PM")).utf8)
    case .point: [UInt8(ascii: ".")]
    case .digit, .general, .text: []
    }
  }

  private var isMorning: Bool { seconds < 43_200 }

  private func part(_ letter: UInt8, _ count: Int) -> String {
    switch letter {
    case UInt8(ascii: "y"): count <= 2 ? padded(year % 100, 2) : padded(year, 4)
    case UInt8(ascii: "m"):
      count < 3 ? padded(month, count) : name(SerialDate.months, month - 1, count == 3 ? 3 : 9)
    case UInt8(ascii: "d"):
      count < 3 ? padded(day, count) : name(SerialDate.weekdays, weekday, count == 3 ? 3 : 9)
    case UInt8(ascii: "a"):
      (count < 4 ? "周" : "星期") + name(SerialDate.chineseWeekdays, weekday, 1)
    case UInt8(ascii: "h"): padded(seconds / 3600, count)
    case UInt8(ascii: "i"): padded(seconds / 60 % 60, count)
    case UInt8(ascii: "s"): padded(seconds % 60, count)
    default: ""
    }
  }

  private func elapsed(_ letter: UInt8, _ count: Int) -> String {
    let total = Int(serial) * 86_400 + seconds
    return switch letter {
    case UInt8(ascii: "h"): padded(total / 3600, count)
    case UInt8(ascii: "m"): padded(total / 60, count)
    default: padded(total, count)
    }
  }

  private func subsecond(_ count: Int) -> String {
    var (rest, text) = (fraction, ".")
    for _ in 0..<min(count, 3) {
      rest *= 10
      text += String(Int(rest) % 10)
    }
    return text
  }

  private func padded(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, min(count, 4) - digits.utf8.count)) + digits
  }

  private func name(_ names: StaticString, _ index: Int, _ length: Int) -> String {
    let name = names.description.split(separator: " ")[index]
    return String(name.prefix(length))
  }

  private static let months: StaticString =
    "January February March April May June July August September October November December"
  private static let weekdays: StaticString =
    "Sunday Monday Tuesday Wednesday Thursday Friday Saturday"
  private static let chineseWeekdays: StaticString = "日 一 二 三 四 五 六"
}
