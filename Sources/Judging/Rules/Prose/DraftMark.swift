import Chinese

/// A mark which shows that a text is a draft: 送审稿, 第二稿, （改）, 【内部】, a comment or revision that a word
/// processor wrote into the text.
enum DraftMark {
  /// The first mark in a title. Names between 《 and 》 are other documents.
  static func first(in title: String) -> String? {
    guard searchers.contains(where: { $0.occurs(in: title) }) else { return nil }
    let passage = IndexedText(title)
    return marks(in: passage, 0..<passage.bytes.count).first.map { passage.string($0) }
  }

  /// The first mark in the lines of `passage` that are no sentences: a mark that begins the line, or ends it
  /// behind a title, a name or a day; a comment or revision in any short line. `limit` is the number of lines
  /// at the end that are searched.
  static func first(in passage: IndexedText, last limit: Int = .max) -> String? {
    for line in passage.paragraphs.suffix(limit)
    where line.count <= longest
      && searchers.contains(where: { $0.occurs(in: passage.bytes[line]) })
    {
      if let trace = trace(in: passage, line) { return passage.string(trace) }
      guard passage.closes(line) || !passage.contains(anyOf: ["。", "，", "；"], in: line),
        !passage.has("附", at: line.lowerBound)
      else { continue }
      for mark in marks(in: passage, line) {
        let isEnd =
          mark.upperBound == line.upperBound
          && passage.isSigned(line.lowerBound..<mark.lowerBound)
        let begins =
          mark.lowerBound == line.lowerBound
          && (passage.closes(mark)
            || passage.skippingSpace(from: mark.upperBound) > mark.upperBound)
        if isEnd || begins { return passage.string(mark) }
      }
    }
    return nil
  }

  /// One of these is in each mark, and in hardly any line.
  private static let searchers = ["稿", "内部", "草案", "批注", "修订", "改）", "改)", "改】", "修改版"].map {
    SubstringSearcher($0)
  }

  /// The maximum length of a line that is no sentence, in bytes.
  private static let longest = 180

  // MARK: - Marks

  /// The marks in `line`, with the brackets of those that have some.
  private static func marks(in passage: IndexedText, _ line: Range<Int>) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    for hit in words.hits(in: passage.bytes, line) where !passage.has("件", at: hit.range.upperBound)
    {
      marks.append(hit.range)
    }
    for end in line where passage.has("稿", at: end) {
      if let start = passage.numberStart(before: end) { marks.append(start..<end + 3) }
    }
    for (opening, closing) in brackets {
      for start in line where passage.has(opening, at: start) {
        let inside = start + opening.utf8CodeUnitCount
        guard let end = (inside..<line.upperBound).first(where: { passage.has(closing, at: $0) })
        else { continue }
        let isMark =
          passage.has(anyOf: insideBrackets, at: inside)
          || marks.contains { $0.lowerBound >= inside && $0.upperBound == end }
        if isMark { marks.append(start..<end + closing.utf8CodeUnitCount) }
      }
    }
    let confined = confidential.hits(in: passage.bytes, line).map(\.range)
      .filter { $0.lowerBound == line.lowerBound }
    return (marks + confined).filter { !passage.isInTitle($0.lowerBound) }
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  private static let words = MultiPatternMatcher(
    """
    送审稿 征求意见稿 征询意见稿 讨论稿 审议稿 报批稿 报审稿 呈批稿 呈审稿 待审稿 会签稿 汇报稿 修改稿 修订稿 校对稿 校核稿 报送稿 上报稿 审阅稿 代拟稿 初稿 草稿 样稿
    """)

  /// Notes that a text is not for the public, which stand alone at the beginning of a line.
  private static let confidential = MultiPatternMatcher("内部资料 内部文件 内部使用 内部参考 内部传阅 内部材料 内部掌握")

  /// What a bracketed mark begins with: （内部资料）, （草案）, （改）.
  private static let insideBrackets: [StaticString] = [
    "内部）", "内部)", "内部】", "内部]", "内部〕", "内部资料", "内部文件", "内部使用", "内部参考", "内部传阅", "内部材料",
    "内部稿", "仅供内部", "草案", "改）", "改)", "改】", "修改）", "修改)", "修改版", "草稿", "初稿", "未定稿",
  ]

  private static let brackets: [(StaticString, StaticString)] = [
    ("【", "】"), ("（", "）"), ("(", ")"), ("[", "]"), ("〔", "〕"),
  ]

  // MARK: - Traces

  /// A comment or revision in `line`, as a word processor writes it into a text: 批注[张三1]：, [修订: 李四].
  private static func trace(in passage: IndexedText, _ line: Range<Int>) -> Range<Int>? {
    for hit in traces.hits(in: passage.bytes, line) {
      let (start, end) = (hit.range.lowerBound, hit.range.upperBound)
      if passage.has(anyOf: ["[", "［", "【"], before: start),
        passage.has(anyOf: ["：", ":", "[", "［", "]", "］", "】", " "], at: end)
      {
        return hit.range
      }
      // 批注 [张三1], but not 修订[2023]3号.
      if hit.pattern == 0, passage.has(anyOf: ["[", "［"], at: passage.skippingSpace(from: end)) {
        return hit.range
      }
    }
    return nil
  }

  private static let traces = MultiPatternMatcher("批注 修订")
}

extension IndexedText {
  /// Where the number of a draft begins whose 稿 is at `index`: 第三稿, 第3稿, and 二稿 in brackets or alone; nil
  /// where there is none.
  fileprivate func numberStart(before index: Int) -> Int? {
    var start = index
    while start > 0, let width = numeralWidth(before: start) { start -= width }
    guard start < index else { return nil }
    if has("第", at: start - 3) { return start - 3 }
    let stands =
      start == 0 || bytes[start - 1] <= 0x20
      || has(anyOf: ["（", "(", "【", "[", "〔", "_", "告"], before: start)
    return stands ? start : nil
  }

  /// The length in bytes of the numeral that ends before `index`; nil where there is none.
  private func numeralWidth(before index: Int) -> Int? {
    if index > 0, UTF8Character.isDigit(bytes[index - 1]) { return 1 }
    return has(anyOf: ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两"], before: index)
      ? 3 : nil
  }

  /// Whether a mark behind `range` is that of the whole text: behind its title, its agency or its day.
  fileprivate func isSigned(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    if end == range.lowerBound { return true }
    return has(
      anyOf: [
        "日", "告", "年报", "局", "委", "办", "府", "会", "处", "队", "心", "院", "站", "所", "厅", "部", "司", "校",
        "为",
        "系", "是",
      ], before: end)
  }

  /// Whether `range` ends with a closing bracket.
  fileprivate func closes(_ range: Range<Int>) -> Bool {
    has(anyOf: ["】", "）", ")", "]", "〕"], before: range.upperBound)
  }
}
