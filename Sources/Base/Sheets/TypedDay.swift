import Chinese
import Wordings

/// A day as people type it into a sheet: `2024-01-29`, `24.1.29`, `1.29`, `1月29日下班前`, `一月二十九日`, `20240129`.
package struct TypedDay: Hashable, Sendable {
  /// Why a text is no day.
  package enum Problem: Error, Equatable, Sendable {
    case noDay
    /// A number such as 1.2, which a spreadsheet makes of 1.20 too.
    case ambiguous(month: Int, days: [Int])
    /// Numbers such as 1/2/26 without the order of day and month.
    case unordered([TypedDay])
  }

  /// Nil where the text leaves it out.
  package let year: Int?
  package let month: Int
  package let day: Int

  private init(year: Int?, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Parses `text`. Throws where it names no day, several, or none for certain.
  package init(_ text: String) throws(Problem) {
    let foreign = TypedDay.withYearLast(text)
    guard foreign.count < 2 else { throw .unordered(foreign) }
    if let day = foreign.first {
      self = day
      return
    }
    var scanner = DayScanner(text)
    guard let first = scanner.number() else { throw .noDay }
    if first.length == 8 {
      (year, month, day) = (first.value / 10_000, first.value / 100 % 100, first.value % 100)
      guard scanner.isAtEnd, CalendarDate.has(day, of: month, in: year) else { throw .noDay }
      return
    }
    guard let mark = scanner.mark("年月-/."), let second = scanner.number() else { throw .noDay }
    // A year of two digits cannot be a month.
    let isYear = first.length == 4 || first.length == 2 && first.value > 12
    guard isYear else {
      (year, month, day) = (nil, first.value, second.value)
      guard mark != "年", scanner.endsDay(), CalendarDate.has(day, of: month) else { throw .noDay }
      let ten = second.value * 10
      guard mark != "." || second.length > 1 || !CalendarDate.has(ten, of: month) else {
        throw .ambiguous(month: month, days: [second.value, ten])
      }
      return
    }
    guard scanner.mark("月-/.") != nil, let third = scanner.number(), scanner.endsDay() else {
      throw .noDay
    }
    (month, day) = (second.value, third.value)
    year = first.length == 4 ? first.value : 2000 + first.value
    guard CalendarDate.has(day, of: month, in: year) else { throw .noDay }
  }

  /// The days that `text` may name: one that it names for certain, else those of each order of its numbers.
  package static func readings(of text: String) -> [TypedDay] {
    do throws(Problem) { return [try TypedDay(text)] } catch {
      guard case .unordered(let days) = error else { return [] }
      return days
    }
  }

  /// The days in a text such as 1/25/26, as spreadsheets of other countries write them: by month and day or by day and
  /// month. Empty for any other text, also for one that may begin with the year.
  private static func withYearLast(_ text: String) -> [TypedDay] {
    var scanner = DayScanner(text)
    guard let first = scanner.number(), first.length <= 2, scanner.mark("/") != nil,
      let second = scanner.number(), second.length <= 2, scanner.mark("/") != nil,
      let third = scanner.number(), scanner.isAtEnd, third.length == 2 || third.length == 4,
      third.length == 4 || first.value <= 12
    else { return [] }
    let year = third.length == 4 ? third.value : 2000 + third.value
    let orders = [(first.value, second.value), (second.value, first.value)]
    let days = orders.filter { CalendarDate.has($1, of: $0, in: year) }
      .map { TypedDay(year: year, month: $0, day: $1) }
    return days.count == 2 && days[0] == days[1] ? [days[0]] : days
  }

  /// The date, in `other` where the text leaves out the year; nil where that has no such day.
  package func date(in other: Int) -> CalendarDate? {
    let year = year ?? other
    return CalendarDate.has(day, of: month, in: year) ? CalendarDate(year, month, day) : nil
  }
}

extension TypedDay.Problem {
  /// What is wrong with `text`.
  package func wording(of text: String) -> Wording {
    switch self {
    case .noDay: return Wording("“\(text)”不是日期", en: "“\(text)” is no day")
    case .ambiguous(let month, let days):
      let chinese = days.map { "\(month)月\($0)日" }.joined(separator: "，也可能是")
      let english = days.map { "\(month)-\($0)" }.joined(separator: " or ")
      return Wording("“\(text)”可能是\(chinese)", en: "“\(text)” may be \(english)")
    case .unordered(let days):
      let chinese = days.map { "\($0.month)月\($0.day)日" }.joined(separator: "，也可能是")
      let english = days.map { "\($0.month)-\($0.day)" }.joined(separator: " or ")
      return Wording("“\(text)”可能是\(chinese)", en: "“\(text)” may be \(english)")
    }
  }
}

/// Reads the parts of a typed day.
private struct DayScanner {
  private var rest: ArraySlice<Unicode.Scalar>

  init(_ text: String) { rest = Array(Folding.halfWidth(text).unicodeScalars)[...] }

  var isAtEnd: Bool { rest.allSatisfy(\.isSpace) }

  private mutating func skipSpace() { rest = rest.drop(while: \.isSpace) }

  /// The next number, in digits or in Chinese words, with its length; nil where there is none.
  mutating func number() -> (value: Int, length: Int)? {
    skipSpace()
    let digits = rest.prefix { "0"..."9" ~= $0 }
    let run = digits.isEmpty ? rest.prefix { Numeral.sign($0) != nil } : digits
    guard 1...8 ~= run.count else { return nil }
    rest = rest.dropFirst(run.count)
    if !digits.isEmpty { return Int(run.string).map { ($0, run.count) } }
    // A year is a row of digits: 二〇二四.
    let row = run.compactMap { Numeral.digit($0) }
    guard row.count == 4, run.count == 4 else { return Numeral.value(run).map { ($0, run.count) } }
    return (row.reduce(0) { $0 * 10 + $1 }, 4)
  }

  /// The next sign if it is one of `marks`.
  mutating func mark(_ marks: String) -> Unicode.Scalar? {
    skipSpace()
    guard let first = rest.first, marks.unicodeScalars.contains(first) else { return nil }
    rest = rest.dropFirst()
    return first
  }

  /// Whether nothing follows the day but words that leave it the same, or a time.
  mutating func endsDay() -> Bool {
    _ = mark("日号")
    let tail = rest.filter { !$0.isSpace }.string
    if tail.isEmpty { return true }
    let isTime =
      tail.contains { ":时点T".contains($0) }
      && tail.allSatisfy { $0.isNumber && $0.isASCII || ":.时点分秒整前TZ".contains($0) }
    return isTime
      || DayScanner.tails.contains { tail.hasPrefix($0) }
        && !tail.contains { "至到或和、~—－-/后起;".contains($0) }
  }

  private static let tails = [
    "前", "之前", "以前", "止", "为止", "截止", "下班", "上午", "中午", "下午", "晚", "早", "当天", "(", "星期", "周",
  ]
}
