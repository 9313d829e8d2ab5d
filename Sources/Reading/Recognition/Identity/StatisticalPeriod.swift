import Chinese
import Records

/// Finds the statistical period in sentences such as `自2022年1月1日起至2022年12月31日止`.
enum StatisticalPeriod {
  /// The period in the first of `lines` that has one, also where the sentence goes on in the next
  /// line; nil where none has. A nil among the lines is a table or picture.
  static func find(in lines: [String?]) -> Period? {
    for (index, line) in lines.enumerated() {
      guard let line, month.occurs(in: line) else { continue }
      let own = read(NormalizedLabel.folded(line))
      if let own, own.isWithinLine { return own.period }
      let before = index > 0 ? lines[index - 1].flatMap { mayContinue($0) ? $0 : nil } : nil
      let after = index + 1 < lines.count && mayContinue(line) ? lines[index + 1] : nil
      if before == nil && after == nil {
        if let own { return own.period }
        continue
      }
      let sentence = (before ?? "") + line + (after ?? "")
      if let found = read(NormalizedLabel.folded(sentence)) ?? own { return found.period }
    }
    return nil
  }

  /// Whether the sentence of a line may go on in the next line.
  private static func mayContinue(_ line: String) -> Bool {
    guard let last = line.unicodeScalars.last(where: { !$0.isSpace }) else { return false }
    return !last.isMark(.sentenceEnd)
  }

  private static let month = SubstringSearcher("月")
  private static let signs = ["统计", "統計", "起至"].map { Array($0.unicodeScalars) }
  private static let starts: Set<Unicode.Scalar> = ["自", "从", "從", "为", "為", "是", ":", ",", "("]
  private static let joints: Set<Unicode.Scalar> = [
    "至", "到", "-", "—", "~", "～", "–", "－", "截", "止", "于",
  ]

  /// The period in `line`, which is folded, and whether other words stand before and after it.
  private static func read(
    _ line: [Unicode.Scalar]
  ) -> (period: Period, isWithinLine: Bool)? {
    guard
      signs.contains(where: { line.holds($0) }) || (line.contains("自") && line.contains("止"))
    else { return nil }
    var previous: Unicode.Scalar = ":"
    for (index, scalar) in line.enumerated() {
      let begins = TextDate.digit(scalar) != nil && starts.contains(previous)
      if begins, let (period, end) = period(at: index, in: line) {
        return (period, index > 0 && end < line.count)
      }
      previous = scalar
    }
    return nil
  }

  /// The period whose first date begins at `start` of `line`, and where it ends.
  private static func period(
    at start: Int, in line: [Unicode.Scalar]
  ) -> (period: Period, end: Int)? {
    var rest = line[start...]
    let from = consumeDate(&rest)
    guard from.isDate else { return nil }
    rest = rest.drop { $0 == "起" || $0 == "," || $0 == "开" || $0 == "始" }
    let joint = rest.prefix { joints.contains($0) }
    guard !joint.isEmpty else { return nil }
    rest = rest.dropFirst(joint.count)
    let to = consumeDate(&rest)
    guard to.isDate else { return nil }
    if rest.first == "止" { rest = rest.dropFirst() }
    let isMarked = start > 0 && ["自", "从", "從"].contains(line[start - 1])
    let words = line[(isMarked ? start - 1 : start)..<rest.startIndex]
    let year = to.date?.year ?? from.date?.year
    let end = to.date.map { TextDate(year: $0.year ?? year, month: $0.month, day: $0.day) }
    return (Period(from: from.date?.iso, to: end?.iso, text: words.string), rest.startIndex)
  }

  /// Consumes a date at the beginning of `text`. A damaged one (`20231月1日`, `12月31`) is consumed
  /// too, and has no value.
  private static func consumeDate(
    _ text: inout ArraySlice<Unicode.Scalar>
  ) -> (date: TextDate?, isDate: Bool) {
    var rest = text
    if let date = TextDate.consume(&rest) {
      let last = text[rest.startIndex - 1]
      let isWhole =
        last == "日" || last == "号"
        || (last.properties.numericType != nil && !text.contains("月"))
      text = rest
      return (isWhole ? date : nil, true)
    }
    let run = text.prefix { TextDate.digit($0) != nil || $0 == "年" || $0 == "月" || $0 == "日" }
    guard run.contains("月") else { return (nil, false) }
    text = text.dropFirst(run.count)
    return (nil, true)
  }
}
