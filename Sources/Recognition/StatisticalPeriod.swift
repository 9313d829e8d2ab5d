import Records

/// The statistical period in a sentence: `自2022年1月1日起至2022年12月31日止`.
enum StatisticalPeriod {
  /// The period that the first of `lines` to state one states; nil where none does.
  static func find(in lines: some Sequence<String>) -> Period? {
    for line in lines where line.contains("月") {
      if let period = read(Core.folded(line)) { return period }
    }
    return nil
  }

  private static let starts: Set<Character> = ["自", "从", "为", "是", ":", ",", "("]
  private static let joints: Set<Character> = ["至", "到", "-", "—", "~", "～", "–", "－"]

  private static func read(_ line: String) -> Period? {
    guard
      line.contains("统计") || line.contains("統計") || line.contains("起至")
        || (line.contains("自") && line.contains("止"))
    else { return nil }
    var rest = line[...]
    var previous: Character = ":"
    while let character = rest.first {
      let begins = starts.contains(previous) && TextDate.digit(character) != nil
      if begins, let period = period(at: rest, in: line) { return period }
      previous = character
      rest = rest.dropFirst()
    }
    return nil
  }

  /// The period whose first date stands at the beginning of `text`, a part of `line`.
  private static func period(at text: Substring, in line: String) -> Period? {
    var rest = text
    let from = takeDate(&rest)
    guard from.isDate else { return nil }
    rest = rest.drop { $0 == "起" || $0 == "," || $0 == "开" || $0 == "始" }
    let joint = rest.prefix { joints.contains($0) || $0 == "截" || $0 == "止" || $0 == "于" }
    guard !joint.isEmpty else { return nil }
    rest = rest.dropFirst(joint.count)
    let to = takeDate(&rest)
    guard to.isDate else { return nil }
    if rest.first == "止" { rest = rest.dropFirst() }
    var start = text.startIndex
    if start > line.startIndex, ["自", "从"].contains(line[line.index(before: start)]) {
      start = line.index(before: start)
    }
    let year = to.date?.year ?? from.date?.year
    let end = to.date.map { TextDate(year: $0.year ?? year, month: $0.month, day: $0.day) }
    return Period(from: from.date?.iso, to: end?.iso, text: String(line[start..<rest.startIndex]))
  }

  /// Takes a date off `text`, a damaged one too (`20231月1日`, `12月31`), which has no value.
  private static func takeDate(_ text: inout Substring) -> (date: TextDate?, isDate: Bool) {
    var rest = text
    if let date = TextDate.take(&rest) {
      let isWhole =
        text.prefix(text.distance(from: text.startIndex, to: rest.startIndex))
        .last.map { $0 == "日" || $0 == "号" || ($0.isNumber && !text.contains("月")) } ?? false
      text = rest
      return (isWhole ? date : nil, true)
    }
    let run = text.prefix { TextDate.digit($0) != nil || "年月日".contains($0) }
    guard run.contains("月") else { return (nil, false) }
    text = text.dropFirst(run.count)
    return (nil, true)
  }
}
