import Forms
import JSON

/// Which of the cells after a label belong to the columns of its row.
enum ColumnAlignment {
  /// One cell for each column, in order.
  case aligned([TableCell])
  /// The number of cells does not match, and the assignment would be ambiguous.
  case uncertain

  /// Finds the `count` cells of a row in `cells`, all cells after its label. Surplus cells must be
  /// blank, and there must be only one way to omit them; where there are several, `columns`
  /// decides: the positions of the row's columns in the table header. `line` has the row.
  init(_ cells: [TableCell], count: Int, columns: [Int]?, in line: TableLine) {
    let optionalBlanks = line.optionalBlanks
    guard let first = cells.firstIndex(where: { !$0.text.isEmpty }),
      let last = cells.lastIndex(where: { !$0.text.isEmpty })
    else {
      self = ColumnAlignment.ofBlanks(cells, count: count, optionalBlanks: optionalBlanks)
      return
    }
    if cells.count == count {
      self = .aligned(cells)
      return
    }
    if cells[first...last].contains(where: \.isInferred) {
      let halved = line.blanksMayBeDouble ? ColumnAlignment.halved(cells) : cells
      // Words may be a line behind the row, so that one blank cell less would make room for them.
      let areValues = cells.allSatisfy(\.lexeme.isValue)
      self = halved.count == count && areValues ? .aligned(halved) : .uncertain
      return
    }
    guard cells.count > count else {
      let missing = count - cells.count
      self =
        missing == optionalBlanks
        ? .aligned(cells + ColumnAlignment.blanks(missing, after: cells)) : .uncertain
      return
    }
    guard last - first < count else {
      let start = columns.flatMap { ColumnAlignment.start(of: $0, count: count, in: cells) }
      self = start.map { .aligned(Array(cells[$0..<$0 + count])) } ?? .uncertain
      return
    }
    let starts = max(0, last - count + 1)...min(first, cells.count - count)
    // A blank cell at the beginning is one of the row; what is surplus is at its end.
    guard !cells[..<starts.lowerBound].contains(where: \.isInferred) else {
      self = .uncertain
      return
    }
    if starts.count == 1 {
      self = .aligned(Array(cells[starts.lowerBound..<starts.lowerBound + count]))
    } else if let columns, let start = starts.first(where: { cells[$0].column == columns.first }) {
      self = .aligned(Array(cells[start..<start + count]))
    } else {
      self = .uncertain
    }
  }

  /// The index of the first cell of a row in `cells`, of which remarks are behind the last of its `count`
  /// columns. `columns` are the positions of the first ones, below which the cells
  /// must be, right of a label.
  private static func start(of columns: [Int], count: Int, in cells: [TableCell]) -> Int? {
    guard columns.count > 2, columns[0] > 1,
      let start = cells.firstIndex(where: { $0.column == columns[0] }),
      start + count <= cells.count, cells[..<start].allSatisfy(\.text.isEmpty),
      cells[start...].prefix(columns.count).map(\.column) == columns,
      cells[start..<start + count].allSatisfy(\.lexeme.isValue),
      // A number in two cells would move a value there.
      cells[(start + count)...].allSatisfy({ $0.text.isEmpty || !$0.lexeme.isValue })
    else { return nil }
    return start
  }

  /// `cells` with one blank cell for each two that were inferred: a blank cell may leave its own
  /// line and the line that separates it from the next cell. Unchanged where a gap has an odd
  /// number of them.
  private static func halved(_ cells: [TableCell]) -> [TableCell] {
    var kept: [TableCell] = []
    var run = 0
    for cell in cells {
      run = cell.isInferred ? run + 1 : 0
      if cell.isInferred && run % 2 == 0 { continue }
      kept.append(cell)
    }
    return cells.count { $0.isInferred } == 2 * kept.count { $0.isInferred } ? kept : cells
  }

  /// The alignment of a row without text: all its cells are blank, unless the document has none of
  /// them.
  private static func ofBlanks(_ cells: [TableCell], count: Int, optionalBlanks: Int)
    -> ColumnAlignment
  {
    if cells.count >= count { return .aligned(Array(cells.prefix(count))) }
    let isReal = cells.contains { !$0.isInferred }
    let isExact = cells.count + optionalBlanks == count && optionalBlanks > 0
    return isReal || isExact
      ? .aligned(cells + blanks(count - cells.count, after: cells)) : .uncertain
  }

  private static func blanks(_ count: Int, after cells: [TableCell]) -> [TableCell] {
    let last = cells.last
    return (0..<count).map {
      TableCell(
        text: "", row: last?.row ?? 1, column: (last?.column ?? 0) + 1 + $0, line: last?.line ?? 1,
        isInferred: true)
    }
  }
}

extension [TableCell] {
  /// The cells below `positions`, the columns of a header, among more of them. Nil where one is missing, or a number
  /// stands elsewhere: a number in two cells moves those behind it. So it cannot be one left of all columns, below
  /// `others`, other words of the header, nor anywhere where the cells below `positions` are `isSound`.
  func below(
    _ positions: [Int], others: Set<Int>, isSound: ([TableCell]) -> Bool
  ) -> [TableCell]? {
    let own = positions.compactMap { position in first { $0.column == position } }
    guard own.count == positions.count, let start = positions.first else { return nil }
    let isElsewhere = contains {
      let isOther = $0.column < start && others.contains($0.column)
      return $0.mentionsNumber && !isOther && !positions.contains($0.column)
    }
    // What is moved from one column to the next adds up in no row but one of zeros.
    let isZero = own.allSatisfy { $0.lexeme.number?.isZero ?? true }
    return !isElsewhere || !isZero && isSound(own) ? own : nil
  }

  /// Whether these cells of one row below `columns` are numbers, and the total is the sum of the others.
  func addUp(below columns: [Column]) -> Bool {
    let numbers = zip(columns, self).compactMap { column, cell in
      cell.lexeme.number.map { (column: column, number: $0) }
    }
    guard numbers.count == columns.count,
      let total = numbers.first(where: { $0.column == .total })?.number
    else { return false }
    return Number.sum(numbers.filter { $0.column != .total }.map(\.number)) == total
  }
}
