/// The text of cells that is higher than they are: a sheet prints its lines over the rows above and below.
enum CellText {
  /// How far a line may reach beyond its cell, in units of the type size.
  private static let overlap = 0.2

  /// Moves the lines of such a text, which are drawn one after the other and right before the numbers of their row,
  /// to the cell in that row. `contents` are the words in each cell of `grid`. In place of a text whose row is not
  /// known stands a mark, so that it names no row.
  static func gather(in contents: inout [[PlacedWord]], of grid: RuledGrid) {
    var values: [Int: Int] = [:]
    for (cell, words) in contents.enumerated() {
      for word in words where SpacedRow.isValue(word.text) {
        if let order = word.order { values[order] = cell }
      }
    }
    let high = texts(in: contents, of: grid).filter { text in
      text.contains { grid.overlap(of: $0.word, $0.cell) > overlap * $0.word.em }
        && Set(text.map(\.cell)).count > 1
    }
    let targets = high.map { text -> Int? in
      guard let last = text.last, let order = last.word.order,
        let value = values[order + last.word.text.unicodeScalars.count]
      else { return nil }
      let column = grid.columns[grid.cells[last.cell].columns.lowerBound] + 1
      return grid.cell(at: column, grid.rows[grid.cells[value].rows.lowerBound] + 1)
    }
    for (text, target) in zip(high, targets) {
      for (cell, word) in text { contents[cell].removeAll { $0.order == word.order } }
      if let target, targets.count(where: { $0 == target }) == 1 {
        contents[target] += text.map(\.word)
      } else {
        for (cell, word) in text {
          var mark = word
          (mark.text, mark.order) = ("\u{FFFD}", nil)
          contents[cell].append(mark)
        }
      }
    }
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
      // Cells of the rows above and below may be merged over other columns.
      if order == next, let last = texts.last?.last, place.word.isBelow(last.word),
        grid.cells[place.cell].columns == grid.cells[last.cell].columns
          || !RowLabelMatcher.hasOrdinal(place.word.text)
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
