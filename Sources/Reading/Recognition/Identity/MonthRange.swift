/// The months that a title names after its year: 1-6月, 9月份, 1月至12月.
struct MonthRange: Equatable {
  let months: ClosedRange<Int>

  var isWholeYear: Bool { months == 1...12 }

  /// The range with which `words` end, and what stands before it; nil where they end otherwise.
  private static func split(_ words: Substring) -> (range: MonthRange, rest: Substring)? {
    var rest = words
    if rest.last == "份" { rest = rest.dropLast() }
    guard rest.last == "月", let last = number(droppedFrom: &rest, hasUnit: true) else { return nil }
    let whole = rest
    guard rest.last.map(isJoint) ?? false else { return (MonthRange(months: last...last), rest) }
    while rest.last.map(isJoint) ?? false { rest = rest.dropLast() }
    guard let first = number(droppedFrom: &rest, hasUnit: rest.last == "月"), first <= last else {
      return (MonthRange(months: last...last), whole)
    }
    return (MonthRange(months: first...last), rest)
  }

  private static func isJoint(_ mark: Character) -> Bool { "-—–~至到".contains(mark) }

  /// The month at the end of `words`, which loses it; `hasUnit` is whether 月 follows it.
  private static func number(droppedFrom words: inout Substring, hasUnit: Bool) -> Int? {
    let bare = hasUnit ? words.dropLast() : words
    let digits = bare.suffix(2).drop { !("0"..."9").contains($0) }
    guard let number = Int(digits), 1...12 ~= number else { return nil }
    words = bare.dropLast(digits.count)
    return number
  }

  /// `words` without the months at their end.
  static func removed(from words: Substring) -> Substring { split(words)?.rest ?? words }

  /// The first range in `title` that no day follows.
  init?(in title: String) {
    var rest = title[...]
    while let month = rest.firstIndex(of: "月") {
      let next = rest[month...].dropFirst().first
      let goesOn = next.map { $0.isNumber || MonthRange.isJoint($0) } ?? false
      if !goesOn, let found = MonthRange.split(title[...month]) {
        self = found.range
        return
      }
      rest = rest[month...].dropFirst()
    }
    return nil
  }

  init(months: ClosedRange<Int>) { self.months = months }
}
