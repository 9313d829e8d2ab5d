/// Characters of turned text that are placed one by one, as fonts that are drawings (Type 3) and OFD have them.
enum GlyphWords {
  /// The greatest gap or overlap of two characters of one word, in units of the type size.
  private static let gap = 0.1

  /// `page`, whose text is upright, with such characters joined to words.
  static func joined(_ page: PlacedPage) -> PlacedPage {
    var page = page
    page.words = WordLines.grouped(page.words).flatMap { line in
      line.sorted { $0.left < $1.left }.reduce(into: [PlacedWord]()) { words, word in
        guard let last = words.last, touches(last, word) else { return words.append(word) }
        words[words.count - 1].text += word.text
        words[words.count - 1].right = word.right
      }
    }
    FontBoxes.trim(&page)
    return page
  }

  /// Whether `next` is the character behind `word`.
  private static func touches(_ word: PlacedWord, _ next: PlacedWord) -> Bool {
    let size = next.widthSize
    return next.text.unicodeScalars.count == 1 && abs(next.left - word.right) < gap * size
      && abs(next.midY - word.midY) < gap * size
      && abs(next.bottom - next.top - word.bottom + word.top) < 2 * gap * size
  }

  /// How much speaks for the characters of `page` being upright, not upside down: the pairs that are words of the
  /// form, less those that are such words backwards.
  static func vote(for page: PlacedPage) -> Int {
    var vote = 0
    for line in WordLines.grouped(page.words) {
      let line = line.sorted { $0.left < $1.left }
      for (word, next) in zip(line, line.dropFirst()) where touches(word, next) {
        guard let last = word.text.last, let first = next.text.first else { continue }
        if pairs.contains(String([last, first])) { vote += 1 }
        if pairs.contains(String([first, last])) { vote -= 1 }
      }
    }
    return vote
  }

  /// Words of the tables that are none backwards.
  private static let pairs: Set<String> = [
    "政府", "信息", "公开", "申请", "行政", "机关", "结果", "维持", "纠正", "总计", "处理", "数量", "本年", "其他",
    "复议", "诉讼", "企业", "机构", "组织", "服务", "自然", "规章", "许可", "处罚", "收费", "重复", "提供",
  ]
}
