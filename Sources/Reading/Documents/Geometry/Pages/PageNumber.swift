/// The number of a page, alone in a line: `3`, `3 / 12`, `· 3 ·`, `第3页 共12页`, `Page 3 of 12`.
struct PageNumber {
  let page: Int

  /// Nil where `text` says anything else, or a page behind the last one.
  init?(_ text: String) {
    guard text.utf8.count <= 40 else { return nil }
    let words = text.split { !$0.isNumber }.map(String.init)
    let numbers = words.compactMap { Int($0) }
    guard 1...2 ~= numbers.count, numbers.count == words.count, let page = numbers.first,
      0..<1000 ~= page, page <= numbers.last ?? page,
      text.split(whereSeparator: \.isNumber).allSatisfy(PageNumber.isDecoration)
    else { return nil }
    self.page = page
  }

  private static func isDecoration(_ text: Substring) -> Bool {
    let words = text.filter { !$0.isWhitespace }.lowercased()
    return words.allSatisfy { "第页頁共总總/／·•-—–－|~()（）[]".contains($0) }
      || ["page", "of", "p", "p."].contains(words)
  }
}
