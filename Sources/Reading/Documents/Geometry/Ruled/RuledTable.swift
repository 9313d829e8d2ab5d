/// A table whose cells are enclosed by drawn lines, with the words in them.
struct RuledTable {
  /// A cell and its text, with the marks of notes that are no part of it.
  private struct Content {
    var slots: RuledGrid.Area
    var text: String
    var marks: [SetApart]
  }

  /// The positions of the lines between columns, from the left.
  private(set) var columns: [Double]
  let top: Double
  let bottom: Double
  /// The number of its rows.
  private(set) var rowCount: Int
  private var cells: [Content]

  /// The most characters in a cell: one with more is not of a table of numbers, but of the page.
  private static let textLimit = 240

  /// The tables on `page`, and the page without their words.
  static func tables(on page: PlacedPage) -> (tables: [RuledTable], rest: PlacedPage) {
    guard !page.lines.isEmpty else { return ([], page) }
    var rest = page
    let tables = Ruling(page.lines).groups.compactMap { group -> RuledTable? in
      guard var grid = RuledGrid(group) else { return nil }
      grid.extend(over: rest.words)
      let inside = rest.words.filter(grid.surrounds)
      guard let table = RuledTable(grid, inside) else { return nil }
      rest.words.removeAll(where: grid.surrounds)
      return table
    }
    return (tables, rest)
  }

  /// The table of `grid`, in which `words` are; nil where one of them is in no cell or crosses a line, or
  /// where they are prose.
  private init?(_ grid: RuledGrid, _ words: [PlacedWord]) {
    guard !words.isEmpty, words.count * grid.cells.count <= Ruling.pairLimit else { return nil }
    var contents = [[PlacedWord]](repeating: [], count: grid.cells.count)
    for word in words {
      guard let parts = grid.parts(of: word) else { return nil }
      for (cell, part) in parts { contents[cell].append(part) }
    }
    CellText.gather(in: &contents, of: grid)
    cells = zip(grid.cells, contents).map { slots, words in
      let lines = PlacedLine.lines(of: PlacedPage(words: words))
      return Content(
        slots: slots, text: RuledTable.text(of: lines),
        marks: lines.flatMap { $0.chunks.flatMap(\.marks) })
    }
    guard cells.allSatisfy({ $0.text.utf8.count <= 3 * RuledTable.textLimit }) else { return nil }
    let (columns, columnIndexes) = RuledGrid.closingGaps(in: grid.columns)
    let (rows, rowIndexes) = RuledGrid.closingGaps(in: grid.rows)
    (self.columns, rowCount) = (columns, rows.count - 1)
    (top, bottom) = (grid.rows[0], grid.rows[grid.rows.count - 1])
    for index in cells.indices {
      cells[index].slots.columns = cells[index].slots.columns.mapped(by: columnIndexes)
      cells[index].slots.rows = cells[index].slots.rows.mapped(by: rowIndexes)
    }
  }

  /// The text of a cell with these lines. Numbers in two lines are not one.
  private static func text(of lines: [PlacedLine]) -> String {
    lines.reduce(into: "") { text, line in
      let next = line.chunks.map(\.text).joined(separator: " ")
      if let last = text.last, last.isASCII, next.first?.isASCII ?? false { text += "\n" }
      text += next
    }
  }

  /// Whether the table, at the top of a page, goes on with `other`, at the foot of the page before: it ends at
  /// the same right side and begins at one of its columns, the first ones being within cells that the page
  /// breaks.
  func continues(_ other: RuledTable) -> Bool {
    guard let start = columns.first, let end = columns.last, let otherEnd = other.columns.last
    else { return false }
    return abs(end - otherEnd) <= RuledGrid.gap
      && other.columns.dropLast().contains { abs($0 - start) <= RuledGrid.gap }
  }

  /// Adds the rows of `next` without the heads that it repeats. Either may have columns that the other has
  /// only as parts of wider cells.
  mutating func append(_ next: RuledTable) {
    let all = RuledGrid.closingGaps(in: (columns + next.columns).sorted()).positions
    divide(at: all)
    var next = next
    next.divide(at: all)
    addRows(of: next)
  }

  /// Numbers the columns by `positions`, among which are those of the table.
  private mutating func divide(at positions: [Double]) {
    let indexes = columns.map { column in
      positions.lastIndex { $0 <= column + Ruling.tolerance } ?? 0
    }
    for index in cells.indices {
      cells[index].slots.columns = cells[index].slots.columns.mapped(by: indexes)
    }
    columns = positions
  }

  private mutating func addRows(of next: RuledTable) {
    let repeated = (0..<min(rowCount, next.rowCount)).prefix { row in
      let (own, other) = (texts(in: row), next.texts(in: row))
      return own == other && !own.contains { $0.contains(where: \.isPlainDigit) }
    }.count
    let isBroken = breaksRow(before: next, at: repeated)
    let offset = rowCount - repeated - (isBroken ? 1 : 0)
    for var cell in next.cells {
      let rows = cell.slots.rows.clamped(to: repeated..<next.rowCount)
      guard !rows.isEmpty else { continue }
      cell.slots.rows = rows.lowerBound + offset..<rows.upperBound + offset
      if isBroken, rows.lowerBound == repeated, let index = lastCell(at: cell.slots.columns) {
        cells[index].slots.rows = cells[index].slots.rows.lowerBound..<cell.slots.rows.upperBound
        let areNumbers = [cells[index].text, cell.text].allSatisfy(SpacedRow.isValue)
        cells[index].text += (areNumbers ? "\n" : "") + cell.text
        cells[index].marks += cell.marks
      } else {
        cells.append(cell)
      }
    }
    rowCount = next.rowCount + offset
  }

  /// The index of the cell in the last row that takes up `columns`.
  private func lastCell(at columns: Range<Int>) -> Int? {
    cells.indices.first {
      cells[$0].slots.columns == columns && cells[$0].slots.rows.upperBound == rowCount
    }
  }

  /// Whether the row `first` of `next` is the rest of the last row, which the end of a page breaks: one of them has
  /// the numbers of all columns, the other none, and its label goes on. Or it has only digits below others.
  private func breaksRow(before next: RuledTable, at first: Int) -> Bool {
    var (own, other) = (0, 0)
    var (isJoined, hasLabel, broken) = (false, false, 0)
    for cell in next.cells where cell.slots.rows.lowerBound == first {
      guard let index = lastCell(at: cell.slots.columns) else { return false }
      switch (cells[index].text, cell.text) {
      case ("", ""): break
      case (let text, ""): own += SpacedRow.isValue(text) ? 1 : 0
      case ("", let text):
        other += SpacedRow.isValue(text) ? 1 : 0
        hasLabel = hasLabel || !SpacedRow.isValue(text)
      case (let text, let rest)
      where text.allSatisfy(\.isPlainDigit) && rest.allSatisfy(\.isPlainDigit):
        guard text.first != "0" else { return false }
        broken += 1
      case (let text, let rest):
        guard !SpacedRow.isValue(text), !SpacedRow.isValue(rest),
          !RowLabelMatcher.hasOrdinal(rest), !RowName.stands(in: rest)
        else { return false }
        isJoined = true
      }
    }
    // Where the label goes on too, one number may be that of another row.
    if broken > 0 { return other == 0 && !hasLabel && (broken > 1 || !isJoined) }
    return isJoined && (own == 0) != (other == 0)
  }

  private func texts(in row: Int) -> [String] {
    cells.filter { $0.slots.rows.lowerBound == row }.map(\.text)
  }

  /// The table as a grid whose first row is on `line`. What is set apart in it is added to `setApart`.
  func grid(line: Int, _ setApart: inout [SetApart]) -> Grid {
    var rows = [[GridCell]](repeating: [], count: rowCount)
    for cell in cells.sorted(by: { $0.slots.columns.lowerBound < $1.slots.columns.lowerBound }) {
      let row = cell.slots.rows.lowerBound
      var gridCell = GridCell(
        text: cell.text, column: cell.slots.columns.lowerBound,
        columnSpan: cell.slots.columns.count, rowSpan: cell.slots.rows.count, line: line + row)
      if !cell.marks.isEmpty {
        gridCell.setApart = setApart.count..<setApart.count + cell.marks.count
        setApart += cell.marks
      }
      rows[row].append(gridCell)
    }
    return Grid(rows: rows, line: line, hasColumns: true)
  }
}

extension Range<Int> {
  /// The range between what its bounds have become.
  fileprivate func mapped(by indexes: [Int]) -> Range<Int> {
    indexes[lowerBound]..<indexes[upperBound]
  }
}

extension RuledGrid {
  /// Whether the middle of `word` is in the area of the table.
  fileprivate func surrounds(_ word: PlacedWord) -> Bool {
    let x = (word.left + word.right) / 2
    return columns[0] <= x && x < columns[columns.count - 1]
      && rows[0] <= word.midY && word.midY < rows[rows.count - 1]
  }

  /// The parts of `word` in each of the cells that it is in, since words of neighbouring cells may be
  /// taken for one; nil where a part is in no cell, or a line goes through a character.
  fileprivate func parts(of word: PlacedWord) -> [(cell: Int, part: PlacedWord)]? {
    let reach = 0.4 * word.em
    var parts: [(cell: Int, part: PlacedWord)] = []
    var rest = word
    while true {
      let start = min(rest.left + reach, (rest.left + rest.right) / 2)
      guard let cell = cell(at: start, word.midY) else { return nil }
      let border = columns[cells[cell].columns.upperBound]
      guard rest.right > border + reach else { return parts + [(cell, rest)] }
      guard let (part, next) = rest.divided(at: border) else { return nil }
      parts.append((cell, part))
      rest = next
    }
  }
}

extension PlacedWord {
  /// The word before and behind `x`, between two characters; nil where that is within one.
  fileprivate func divided(at x: Double) -> (PlacedWord, PlacedWord)? {
    var (before, after) = (self, self)
    var end = left
    before.text = ""
    while let scalar = after.text.unicodeScalars.first {
      let next = end + widthSize * scalar.relativeWidth
      if abs(next - x) > abs(end - x) { break }
      before.text.unicodeScalars.append(scalar)
      after.text.unicodeScalars.removeFirst()
      end = next
    }
    guard abs(end - x) <= 0.4 * em, !before.text.isEmpty, !after.text.isEmpty else { return nil }
    (before.right, after.left) = (end, end)
    before.mark = nil
    return (before, after)
  }
}
