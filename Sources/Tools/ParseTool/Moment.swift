import Wordings

/// A day, or a day and a time of it, at UTC+8.
struct Moment {
  /// `2024-02-01`, `2024-02-01T10:30`, `2024-02-01T10:30:05`.
  let text: String

  /// Parses a moment as people and spreadsheets write it: `2024-02-01`, `2024/2/1 10:30`,
  /// `2024年2月1日 10:30:05`, `2024-02-01T10:30:05+08:00`; nil for anything else, such as a time in another
  /// zone.
  init?(_ text: String) {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard let first = parts.first, parts.count <= 2, let day = Moment.day(first) else { return nil }
    guard parts.count == 2 else {
      self.text = day
      return
    }
    guard let time = Moment.time(parts[1]) else { return nil }
    self.text = "\(day)T\(time)"
  }

  private static func day(_ text: Substring) -> String? {
    let parts = text.split(whereSeparator: { "-/.年月".contains($0) })
      .map { Int($0.hasSuffix("日") ? $0.dropLast() : $0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      CalendarDate.reportingYears.contains(year), CalendarDate.has(day, of: month, in: year)
    else { return nil }
    return CalendarDate(year, month, day).words(in: .english)
  }

  private static func time(_ text: Substring) -> String? {
    let zone = "+08:00"
    let local = text.hasSuffix(zone) ? text.dropLast(zone.count) : text
    let parts = local.split(separator: ":", omittingEmptySubsequences: false)
    let limits = [23, 59, 59]
    guard 2...3 ~= parts.count,
      zip(parts, limits).allSatisfy({ part, most in
        1...2 ~= part.count && part.allSatisfy { $0.isASCII && $0.isNumber }
          && Int(part).map { $0 <= most } ?? false
      })
    else { return nil }
    return parts.map { $0.count == 1 ? "0\($0)" : String($0) }.joined(separator: ":")
  }
}
