import Wordings

/// A day, compared by the calendar alone.
struct CalendarDate: Comparable, Sendable {
  let year: Int
  let month: Int
  let day: Int

  init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day written `2023-01-19`; nil where it is written otherwise.
  init?(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, 1...12 ~= parts[1], 1...31 ~= parts[2] else { return nil }
    self.init(parts[0], parts[1], parts[2])
  }

  /// `2023年1月19日`, `2023-01-19`.
  func words(in language: Language) -> String {
    func digits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return language.says(
      "\(year)年\(month)月\(day)日", en: "\(year)-\(digits(month))-\(digits(day))")
  }

  static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
