import Chinese

/// A mark which shows that a text is a draft: 送审稿, 第二稿, 【内部】.
enum DraftMark {
  /// The first mark in the headline `text`: a title, a line of the head or of the signature. Names between
  /// 《 and 》 are other documents.
  static func first(in text: String) -> String? {
    guard searchers.contains(where: { $0.occurs(in: text) }) else { return nil }
    let passage = IndexedText(text)
    for hit in words.hits(in: passage.bytes) where !passage.isInTitle(hit.range.lowerBound) {
      if passage.has("件", at: hit.range.upperBound) { continue }
      return passage.string(hit.range)
    }
    return numbered(in: passage) ?? confined(in: passage)
  }

  /// The first mark in the lines of `passage` that are no sentences; `limit` is the number of lines at the
  /// end that are searched.
  static func first(in passage: IndexedText, last limit: Int = .max) -> String? {
    guard searchers.contains(where: { $0.occurs(in: passage.bytes) }) else { return nil }
    for line in passage.paragraphs.suffix(limit)
    where line.count <= longest && !passage.contains(anyOf: ["。", "，", "；"], in: line) {
      if let mark = first(in: passage.string(line)) { return mark }
    }
    return nil
  }

  /// One of these is in each mark, and in hardly any text that is searched.
  private static let searchers = [SubstringSearcher("稿"), SubstringSearcher("内部")]

  /// The maximum length of a line that is no sentence, in bytes.
  private static let longest = 180

  private static let words = MultiPatternMatcher("送审稿 征求意见稿 讨论稿 审议稿 报批稿 报审稿 修改稿 修订稿 校对稿 初稿 草稿")

  /// The number of a draft: 第三稿, 第3稿.
  private static func numbered(in passage: IndexedText) -> String? {
    for end in passage.bytes.indices where passage.has("稿", at: end) {
      var start = end
      while start > 0, let width = passage.numeralWidth(before: start) { start -= width }
      guard start < end, passage.has("第", at: start - 3), !passage.isInTitle(end) else { continue }
      return passage.string(start - 3..<end + 3)
    }
    return nil
  }

  /// A bracketed note that a text is internal: 【内部】, （内部资料）.
  private static func confined(in passage: IndexedText) -> String? {
    for (opening, closing) in brackets {
      for start in passage.bytes.indices where passage.has(opening, at: start) {
        let inside = start + opening.utf8CodeUnitCount
        guard passage.has("内部", at: inside),
          let end = (inside..<passage.bytes.count).first(where: { passage.has(closing, at: $0) })
        else { continue }
        return passage.string(start..<end + closing.utf8CodeUnitCount)
      }
    }
    return nil
  }

  private static let brackets: [(StaticString, StaticString)] = [
    ("【", "】"), ("（", "）"), ("(", ")"), ("[", "]"), ("〔", "〕"),
  ]
}

extension IndexedText {
  /// The length in bytes of the numeral that ends before `index`; nil where there is none.
  fileprivate func numeralWidth(before index: Int) -> Int? {
    if index > 0, UTF8Character.isDigit(bytes[index - 1]) { return 1 }
    return has(anyOf: ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"], before: index) ? 3 : nil
  }
}
