import Chinese

/// A line in which a site says when and by whom a page was published: `发布时间：2024-03-12 来源：…
/// 浏览次数：36`, perhaps without spaces between its parts.
struct PageLine {
  /// The line with full-width characters converted to ASCII. Each run of white space, which may
  /// separate date and time, is one space; there is none within a label (时 间).
  let text: [Unicode.Scalar]

  init(_ line: String) {
    var text: [Unicode.Scalar] = []
    for word in line.unicodeScalars.split(whereSeparator: \.isSpace) {
      let folded = NormalizedLabel.scalars(word)
      if let last = text.last, let first = folded.first {
        let isWithinLabel = PageLine.spacedLabels.contains { $0.0 == last && $0.1 == first }
        if !isWithinLabel { text.append(" ") }
      }
      text += folded
    }
    self.text = text
  }

  /// The first date with a year, also where spaces are between its parts.
  var firstDate: String? { PageLine.date(in: text[...]) }

  /// The date after the most reliable label in `lines`, or in the line below that label.
  static func labelledDate(_ lines: [String]) -> String? {
    let marked = lines.indices.filter { index in
      labelCharacters.contains { $0.occurs(in: lines[index]) }
    }.map { (PageLine(lines[$0]), next: $0 + 1 < lines.count ? PageLine(lines[$0 + 1]) : nil) }
    for label in labels {
      for (line, next) in marked where line.text.count < 200 {
        guard let value = line.value(of: label) else { continue }
        if let date = compactDate(in: value) ?? date(in: value) { return date }
        if value.allSatisfy({ $0 == ":" || $0 == " " }), let next, next.text.count < 30,
          let date = compactDate(in: next.text[...]) ?? next.firstDate
        {
          return date
        }
      }
    }
    return nil
  }

  /// The date in the first of `lines` that says something else about the page, too: `2024-03-12 16:20
  /// 来源：…`. It begins the line or follows a space.
  static func unlabelledDate(_ lines: [String]) -> String? {
    for line in lines where line.utf8.count < 360 && century.occurs(in: line) {
      let text = PageLine(line).text
      guard !text.contains("。"), words.contains(where: { text.holds($0) }) else { continue }
      for start in text.indices where start == 0 || " |)]".unicodeScalars.contains(text[start - 1])
      {
        var rest = text[start...]
        guard let date = TextDate.consume(&rest)?.iso else { continue }
        rest = rest.drop { $0 == " " }
        if rest.first.map({ !"起至到-—~".unicodeScalars.contains($0) }) ?? true { return date }
      }
    }
    return nil
  }

  private static let century = SubstringSearcher("20")

  /// Labels of a date, the most reliable first.
  private static let labels = [
    "发布日期", "发布时间", "发布于", "公开日期", "公开时间", "发文日期", "成文日期", "生成日期", "日期", "时间", "更新时间",
  ].map { Array($0.unicodeScalars) }
  /// Each of those labels contains one of these characters.
  private static let labelCharacters = ["期", "间", "間", "布于"].map(SubstringSearcher.init)
  /// Labels whose two characters a page may print with a space between them.
  private static let spacedLabels: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("日", "期"), ("时", "间"), ("来", "源"), ("作", "者"),
  ]

  /// What else a site says about a page in the line of its date.
  private static let words = [
    "来源", "作者", "编辑", "责编", "供稿", "审核", "浏览", "点击", "阅读", "字号", "字体", "访问量",
  ].map { Array($0.unicodeScalars) }

  /// Words before 日期 or 时间 that make it the label of another date.
  private static let otherDates = [
    "统计", "截止", "截至", "起止", "访问", "打印", "办公", "受理", "有效", "生效", "失效", "施行", "实施",
  ].map { Array($0.unicodeScalars) }

  /// The text after `label`; nil where the line does not have it as a label. Every label must be
  /// followed by a mark, a space or a number.
  private func value(of label: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar>? {
    guard let range = text.range(of: label) else { return nil }
    if range.count < 3, range.lowerBound > 0, !mayLabel(after: text[..<range.lowerBound]) {
      return nil
    }
    let value = text[range.upperBound...]
    switch value.first {
    case nil, ":", " ", ")": return value
    case let next?: return next.properties.numericType != nil ? value : nil
    }
  }

  /// Whether 时间 or 日期 after `words` is a label. It must not follow another word directly, since 统计时间
  /// is not the label of a date, unless the page says something else about itself before it:
  /// `来源：青石县水利局时间：…`.
  private func mayLabel(after words: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = words.last else { return true }
    if " ():|".unicodeScalars.contains(last) { return true }
    return words.contains(":") && PageLine.words.contains { words.range(of: $0) != nil }
      && !PageLine.otherDates.contains { words.suffix(2).elementsEqual($0) }
  }

  private static func date(in text: ArraySlice<Unicode.Scalar>) -> String? {
    (TextDate.first(in: text) ?? TextDate.first(in: text.filter { $0 != " " }))?.iso
  }

  /// The date that `value` begins with, written as `20240312`.
  private static func compactDate(in value: ArraySlice<Unicode.Scalar>) -> String? {
    let digits = value.drop { ": [(".unicodeScalars.contains($0) }.prefix(while: \.isDigit)
    guard digits.count == 8 else { return nil }
    var (year, month, day) = (digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2))
    guard let year = TextDate.consumeNumber(&year), let month = TextDate.consumeNumber(&month),
      let day = TextDate.consumeNumber(&day)
    else { return nil }
    return TextDate(year: year, month: month, day: day).iso
  }
}
