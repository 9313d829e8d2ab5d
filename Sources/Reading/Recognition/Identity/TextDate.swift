import Chinese
import Records
import Wordings

/// A calendar date as printed in a text.
struct TextDate: Equatable {
  /// The year; nil where it is not printed.
  let year: Int?
  let month: Int
  let day: Int

  /// The date as `2022-01-19`; nil without a year, or where the calendar has no such day.
  var iso: String? {
    guard let year, (1990...2100).contains(year), CalendarDate.has(day, of: month, in: year)
    else { return nil }
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// Consumes the date at the beginning of `text`, which is folded: `2022年1月19日`, `1月19日`,
  /// `2022-01-19`, `二〇一〇年三月十日`. Returns nil, and leaves `text` unchanged, where there is none.
  static func consume(_ text: inout ArraySlice<Unicode.Scalar>) -> TextDate? {
    var rest = text
    guard let first = consumeNumber(&rest), let mark = rest.first else { return nil }
    rest = rest.dropFirst()
    var year: Int?
    var month = first
    if mark == "年" || mark == "-" || mark == "/" || mark == "." {
      // 元月 is January.
      let isFirst = mark == "年" && rest.first == "元"
      if isFirst { rest = rest.dropFirst() }
      guard first > 1900, let second = isFirst ? 1 : consumeNumber(&rest), let next = rest.first,
        next == (mark == "年" ? "月" : mark)
      else { return nil }
      rest = rest.dropFirst()
      (year, month) = (first, second)
    } else if mark != "月" {
      return nil
    }
    guard let day = consumeDay(&rest), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    if rest.first == "日" || rest.first == "号" { rest = rest.dropFirst() }
    text = rest
    return TextDate(year: year, month: month, day: day)
  }

  /// Consumes the number of a day, which may be joined with the time after it: `1216:20`.
  private static func consumeDay(_ text: inout ArraySlice<Unicode.Scalar>) -> Int? {
    let digits = text.prefix(while: \.isDigit)
    guard 3...4 ~= digits.count, text.dropFirst(digits.count).first == ":" else {
      return consumeNumber(&text)
    }
    var day = digits.dropLast(2)
    text = text.dropFirst(day.count)
    return consumeNumber(&day)
  }

  /// The first date with a year in `text`, which is folded.
  static func first(in text: some Collection<Unicode.Scalar>) -> TextDate? {
    var rest = ArraySlice(text)
    var lastWasDigit = false
    while let scalar = rest.first {
      let isDigit = digit(scalar) != nil || scalar == "十"
      if isDigit, !lastWasDigit, let date = consume(&rest), date.year != nil { return date }
      lastWasDigit = isDigit
      rest = rest.dropFirst()
    }
    return nil
  }

  /// The value of an Arabic or Chinese digit; nil for other characters.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    // Printed in place of 〇.
    case "○", "O", "Ｏ": 0
    case "0"..."9": Int(scalar.value) - 0x30
    default: Numeral.digit(scalar)
    }
  }

  /// Consumes a run of at most four digits, or a Chinese number below 100, at the beginning of
  /// `text`.
  static func consumeNumber(_ text: inout ArraySlice<Unicode.Scalar>) -> Int? {
    var rest = text
    var value = 0
    var count = 0
    while count < 4, let scalar = rest.first {
      if scalar == "十" {
        value = count == 0 ? 10 : value * 10
        rest = rest.dropFirst()
        if let next = rest.first, let ones = digit(next), !next.isASCII {
          value += ones
          rest = rest.dropFirst()
        }
        text = rest
        return value
      }
      guard let digit = digit(scalar) else { break }
      value = value * 10 + digit
      count += 1
      rest = rest.dropFirst()
    }
    guard count > 0 else { return nil }
    text = rest
    return value
  }
}
