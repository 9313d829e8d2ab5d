/// Labels of more than one line in rows that are too low for them, as sheets with exact heights of rows print them: their
/// lines stand over those of the rows above and below.
enum LowRows {
  /// How far two texts must overlap, in units of the type size.
  private static let overlap = 0.25
  /// How many words stand beside one another at most, on the widest pages.
  private static let wordLimit = 1000

  /// Puts such labels on one line, at the height of the number that is drawn right behind them: most programs draw a row
  /// after the other. Those whose row is not known are left out: they must not name another one.
  static func join(_ pages: inout [PlacedPage]) {
    for index in pages.indices { join(&pages[index]) }
  }

  private static func join(_ page: inout PlacedPage) {
    let ordered = page.words.indices.filter { page.words[$0].order != nil }
      .sorted { page.words[$0].order ?? 0 < page.words[$1].order ?? 0 }
    guard !ordered.isEmpty else { return }
    let fromTop = page.words.indices.sorted { page.words[$0].midY < page.words[$1].midY }
    var places = [Int](repeating: -1, count: page.words.count)
    for (place, index) in ordered.enumerated() { places[index] = place }
    func isCrossed(_ index: Int, besides lines: Range<Int>) -> Bool {
      LowRows.isCrossed(index, page.words, fromTop) { lines.contains(places[$0]) }
    }
    // What is drawn outside of its cell is not seen, and has no place.
    var removed = Set(
      page.words.indices.filter { index in
        page.words[index].order == nil && !SpacedRow.isValue(page.words[index].text)
          && isCrossed(index, besides: 0..<0)
      })
    var start = 0
    while start < ordered.count {
      var end = start + 1
      while end < ordered.count, follows(page.words[ordered[end]], page.words[ordered[end - 1]]) {
        end += 1
      }
      let (lines, places) = (ordered[start..<end], start..<end)
      start = end
      guard lines.count > 1, lines.contains(where: { isCrossed($0, besides: places) }) else {
        continue
      }
      let words = lines.map { page.words[$0] }
      if end < ordered.count, isRow(page.words[ordered[end]], behind: words[words.count - 1]) {
        page.words[lines[lines.startIndex]] = joined(words, beside: page.words[ordered[end]])
        removed.formUnion(lines.dropFirst())
      } else if isLabel(words) {
        removed.formUnion(lines)
      }
    }
    guard !removed.isEmpty else { return }
    page.words = page.words.indices.filter { !removed.contains($0) }.map { page.words[$0] }
  }

  /// Whether `word` is the next line of the label that ends with `last`.
  private static func follows(_ word: PlacedWord, _ last: PlacedWord) -> Bool {
    isNext(word, last) && word.isBelow(last) && !SpacedRow.isValue(word.text)
      && !SpacedRow.isValue(last.text) && !RowLabelMatcher.hasOrdinal(word.text)
      && !RowName.stands(in: word.text) && isAligned(word, last)
  }

  /// Whether both begin at the same place or have the same centre, as the lines of one cell do.
  private static func isAligned(_ word: PlacedWord, _ last: PlacedWord) -> Bool {
    abs(word.left - last.left) < 0.3 * last.em
      || abs(word.left + word.right - last.left - last.right) < 0.6 * last.em
  }

  /// Whether `word` is drawn right behind `last`.
  private static func isNext(_ word: PlacedWord, _ last: PlacedWord) -> Bool {
    guard let order = last.order else { return false }
    return word.order == order + last.text.unicodeScalars.count
  }

  /// Whether `value` is the first number of the row whose label ends with `last`.
  private static func isRow(_ value: PlacedWord, behind last: PlacedWord) -> Bool {
    isNext(value, last) && SpacedRow.isValue(value.text) && value.left >= last.right
  }

  /// Whether the text of `lines` may be a label of a row, and is no prose.
  private static func isLabel(_ lines: [PlacedWord]) -> Bool {
    let text = lines.map(\.text).joined()
    return text.count <= 60 && !text.contains("。")
  }

  /// Whether words of another label than its own stand over the word `index`. `fromTop` are the indexes of `words` by
  /// height.
  private static func isCrossed(
    _ index: Int, _ words: [PlacedWord], _ fromTop: [Int], isOwn: (Int) -> Bool
  ) -> Bool {
    let word = words[index]
    let reach = (1 - overlap) * word.em
    var (low, high) = (0, fromTop.count)
    while low < high {
      let middle = (low + high) / 2
      if words[fromTop[middle]].midY < word.midY - reach { low = middle + 1 } else { high = middle }
    }
    let near = fromTop[low...].prefix(wordLimit).lazy.prefix { words[$0].midY <= word.midY + reach }
    return near.contains { other in
      !isOwn(other) && words[other].left < word.right && word.left < words[other].right
        && !SpacedRow.isValue(words[other].text)
    }
  }

  /// The label with `lines` as one word at the height of `value`; its box is that of the last line.
  private static func joined(_ lines: [PlacedWord], beside value: PlacedWord) -> PlacedWord {
    var whole = lines[lines.count - 1]
    let before = lines.dropLast().map(\.text).joined()
    whole.text = before + whole.text
    whole.unseen.before += before.unicodeScalars.count
    whole.order = lines[0].order
    let height = whole.bottom - whole.top
    whole.top = value.midY - height / 2
    whole.bottom = value.midY + height / 2
    return whole
  }
}

extension PlacedWord {
  /// Whether it is the next line of the text that ends with `other`.
  func isBelow(_ other: PlacedWord) -> Bool {
    left < other.right && other.left < right && 0.8...1.6 ~= (midY - other.midY) / other.em
  }
}
