/// A date of the calendar.
package struct CalendarDate: Comparable, Hashable, Sendable {
  /// The years that a report can be of.
  package static var reportingYears: ClosedRange<Int> { 2000...2099 }

  package let year: Int
  package let month: Int
  package let day: Int

  package init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Parses a date like `2023-01-19`; nil for other formats and invalid dates.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      CalendarDate.has(day, of: month, in: year)
    else { return nil }
    self.init(year, month, day)
  }

  /// Whether `month` has a day `day`; without a year, February has 29 days.
  package static func has(_ day: Int, of month: Int, in year: Int? = nil) -> Bool {
    guard 1...12 ~= month, day >= 1 else { return false }
    let isLeap = year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= days[month - 1]
  }

  /// The year of reports that `text` names, `2023`, `2023年` or `2023年度`; nil for other texts.
  package static func reportingYear(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard ["", "年", "年度"].contains(text.dropFirst(digits.count)), let year = Int(digits),
      reportingYears.contains(year)
    else { return nil }
    return year
  }

  /// `2023年1月19日`, `2023-01-19`.
  package func words(in language: Language) -> String {
    func digits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return language.says(
      "\(year)年\(month)月\(day)日", en: "\(year)-\(digits(month))-\(digits(day))")
  }

  /// The number of days from this day to `other`; negative where that is earlier.
  package func days(until other: CalendarDate) -> Int { other.number - number }

  /// The days from 1 March of the year 0 to this one, by the Gregorian calendar.
  private var number: Int {
    // Years that begin in March have their leap day last.
    let year = month > 2 ? year : year - 1
    let ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return 365 * year + year / 4 - year / 100 + year / 400 + ofYear
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
