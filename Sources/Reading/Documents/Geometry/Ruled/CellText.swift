/// The text of cells that is higher than they are: a sheet prints its lines over the rows above and below.
enum CellText {
  /// How far a line may reach beyond its cell, in units of the type size.
  private static let overlap = 0.2

  /// Moves the lines of such a text, which are drawn one after the other, to the cell in which its middle is.
  /// `contents` are the words in each cell of `grid`. Returns whether they are in different cells then.
  static func gather(in contents: inout [[PlacedWord]], of grid: RuledGrid) -> Bool {
    var targets: Set<Int> = []
    for text in texts(in: contents, of: grid) {
      guard Set(text.map(\.cell)).count > 1,
        text.contains(where: { grid.overlap(of: $0.word, $0.cell) > overlap * $0.word.em }),
        let first = text.first?.word, let last = text.last?.word,
        let target = grid.cell(at: (first.left + first.right) / 2, (first.midY + last.midY) / 2)
      else { continue }
      guard targets.insert(target).inserted else { return false }
      for (cell, word) in text {
        contents[cell].removeAll { $0.order == word.order }
        contents[target].append(word)
      }
    }
    return true
  }

  /// The texts of several lines: words that are drawn one after the other and stand below each other.
  private static func texts(
    in contents: [[PlacedWord]], of grid: RuledGrid
  ) -> [[(cell: Int, word: PlacedWord)]] {
    var texts: [[(cell: Int, word: PlacedWord)]] = []
    var next: Int?
    let words = contents.indices.flatMap { cell in contents[cell].map { (cell: cell, word: $0) } }
    let ordered = words.compactMap { place in place.word.order.map { (place, $0) } }
      .sorted { $0.1 < $1.1 }
    for (place, order) in ordered {
      if order == next, let last = texts.last?.last, place.word.isBelow(last.word),
        grid.cells[place.cell].columns == grid.cells[last.cell].columns
      {
        texts[texts.count - 1].append(place)
      } else {
        texts.append([place])
      }
      next = order + place.word.text.unicodeScalars.count
    }
    return texts
  }
}

extension RuledGrid {
  /// How far `word` reaches beyond the upper or the lower side of the cell.
  fileprivate func overlap(of word: PlacedWord, _ cell: Int) -> Double {
    let (top, bottom) = (rows[cells[cell].rows.lowerBound], rows[cells[cell].rows.upperBound])
    return max(top - word.midY + word.em / 2, word.midY + word.em / 2 - bottom)
  }
}

extension PlacedWord {
  /// Whether it is the next line of the text that ends with `other`.
  fileprivate func isBelow(_ other: PlacedWord) -> Bool {
    left < other.right && other.left < right && 0.8...1.6 ~= (midY - other.midY) / other.em
  }
}
