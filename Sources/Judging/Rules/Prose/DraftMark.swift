import Chinese
import Records

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
  private static let searchers = [
    "稿", "内部", "密", "不公开", "不予公开", "草案", "批注", "修订", "改）", "改)", "改】", "修改版",
  ].map {
    SubstringSearcher($0)
  }

  /// The maximum length of a line that is no sentence, in bytes.
  private static let longest = 180

  /// The marks in `line` outside titles of other documents.
  private static func marks(in passage: IndexedText, _ line: Range<Int>) -> [Range<Int>] {
    DraftWords.marks(in: passage.bytes, line).filter { !passage.isInTitle($0.lowerBound) }
  }

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
