import Wordings

/// Assigns a column and row to each cell of a table, row by row: the algorithm "forming a table" of
/// the HTML standard (section 4.9.12). Spans end with their row group, as in browsers.
struct TableFormer {
  /// The maximum numbers of columns and rows of a table.
  static let columnLimit = 256
  static let rowLimit = 4096

  /// A cell with its position and spans.
  struct FormedCell: Equatable {
    var row: Int
    var column: Int
    var columnSpan: Int
    /// While the row group is open, 0 means that the cell extends to the end of the group.
    var rowSpan: Int
    var line: Int
    /// The indexes of its content in the pending blocks.
    var content: Range<Int>
  }

  private(set) var cells: [FormedCell] = []
  private(set) var rowCount = 0
  private var groupStart = 0
  private var groupFirstCell = 0
  /// The next column of the current row that may be free.
  private(set) var column = 0
  /// For each column, the first row that no cell above covers.
  private var firstFreeRow: [Int] = []
  /// For each column, the index of the last cell that begins in it; -1 where there is none.
  private var lastCells: [Int] = []
  /// The rows of the footer groups, which come last wherever the source has them.
  private var footRows: [Range<Int>] = []

  /// Begins a row. Throws `too-large` beyond `rowLimit`.
  mutating func beginRow() throws(Refusal) {
    guard rowCount < Self.rowLimit else { throw .tooManyRows }
    rowCount += 1
    column = 0
  }

  /// Adds a cell to the current row. Spans are as written: `columnSpan` 0 counts as 1, `rowSpan` 0
  /// extends to the end of the row group. `contentStart` is the index of its first block. Throws
  /// `too-large` if the cell begins beyond `columnLimit`.
  mutating func beginCell(
    columnSpan: Int, rowSpan: Int, line: Int, contentStart: Int
  ) throws(Refusal) {
    let row = rowCount - 1
    while column < firstFreeRow.count, firstFreeRow[column] > row { column += 1 }
    guard column < Self.columnLimit else { throw .tooManyColumns }
    let right = min(column + max(columnSpan, 1), Self.columnLimit)
    let bottom = rowSpan == 0 ? Int.max : row + rowSpan
    while firstFreeRow.count < right { firstFreeRow.append(0) }
    for slot in column..<right { firstFreeRow[slot] = max(firstFreeRow[slot], bottom) }
    cells.append(
      FormedCell(
        row: row, column: column, columnSpan: right - column, rowSpan: rowSpan, line: line,
        content: contentStart..<contentStart))
    while lastCells.count <= column { lastCells.append(-1) }
    lastCells[column] = cells.count - 1
    column = right
  }

  /// Leaves the next `count` columns of the row empty.
  mutating func skip(columns count: Int) { column = min(column + count, Self.columnLimit) }

  /// Extends the cell above that begins in the current column, if there is one, down to this row;
  /// its `columnSpan` columns are skipped.
  mutating func extendCellAbove(columnSpan: Int) {
    let above = column < lastCells.count ? lastCells[column] : -1
    if above >= 0 { cells[above].rowSpan = rowCount - cells[above].row }
    skip(columns: columnSpan)
  }

  /// Extends the last cell of the row, if it ends at the current column, by `columnSpan` columns.
  mutating func extendLastCell(columnSpan: Int) {
    guard let last = cells.indices.last, cells[last].row == rowCount - 1,
      cells[last].column + cells[last].columnSpan == column
    else { return skip(columns: columnSpan) }
    let columnsLeft = Self.columnLimit - cells[last].column
    cells[last].columnSpan = min(cells[last].columnSpan + columnSpan, columnsLeft)
    skip(columns: columnSpan)
  }

  /// Ends the last cell: its content ends before the block at index `contentEnd`.
  mutating func endCell(contentEnd: Int) {
    guard let start = cells.last?.content.lowerBound else { return }
    cells[cells.count - 1].content = start..<max(contentEnd, start)
  }

  /// Ends a row group and the row spans in it.
  mutating func endRowGroup(isFoot: Bool = false) {
    for index in groupFirstCell..<cells.count {
      let rowsLeft = rowCount - cells[index].row
      cells[index].rowSpan =
        cells[index].rowSpan == 0 ? rowsLeft : min(cells[index].rowSpan, rowsLeft)
    }
    if isFoot { footRows.append(groupStart..<rowCount) }
    firstFreeRow.removeAll(keepingCapacity: true)
    (groupStart, groupFirstCell) = (rowCount, cells.count)
  }

  /// Returns `transform` of the cells of each row, with footer groups last.
  func rows<Content>(_ transform: (FormedCell) -> Content) -> [[Content]] {
    var rows: [[Content]] = []
    rows.reserveCapacity(rowCount)
    var next = 0
    for row in 0..<rowCount {
      let first = next
      while next < cells.count, cells[next].row == row { next += 1 }
      rows.append(cells[first..<next].map(transform))
    }
    guard !footRows.isEmpty else { return rows }
    let others = rows.indices.filter { row in !footRows.contains { $0.contains(row) } }
    return others.map { rows[$0] } + footRows.flatMap { rows[$0] }
  }
}

extension Refusal {
  static let tooManyRows = Refusal(
    .tooLarge, "表格超过 \(TableFormer.rowLimit) 行的上限",
    en: "a table exceeds the limit of \(TableFormer.rowLimit) rows")
  static let tooManyColumns = Refusal(
    .tooLarge, "表格超过 \(TableFormer.columnLimit) 列的上限",
    en: "a table exceeds the limit of \(TableFormer.columnLimit) columns")
}
