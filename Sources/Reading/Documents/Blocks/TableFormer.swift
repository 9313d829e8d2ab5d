import Wordings

/// Gives each cell of a table its slot, by the algorithm "forming a table" of the HTML standard
/// (section 4.9.12), row by row. Spans end with their row group, as they do on the screen.
struct TableFormer {
  /// The most columns and rows that a table may have.
  static let columnLimit = 256
  static let rowLimit = 4096

  /// A cell in its slot.
  struct Cell: Equatable {
    var row: Int
    var column: Int
    var columnSpan: Int
    /// While its row group is open, 0 for a cell that grows to the group's end.
    var rowSpan: Int
    var line: Int
    /// Which of the reader's pieces are its content.
    var pieces: Range<Int>
  }

  private(set) var cells: [Cell] = []
  private(set) var rowCount = 0
  private var groupStart = 0
  private var groupCells = 0
  /// The first slot of the row that no cell of it has taken.
  private(set) var column = 0
  /// For each column the first row that no cell from above covers.
  private var free: [Int] = []
  /// The rows of the foot groups, which come last wherever they stand.
  private var feet: [Range<Int>] = []

  /// Begins a row. Fails beyond `rowLimit`.
  mutating func beginRow() throws(Refusal) {
    guard rowCount < Self.rowLimit else { throw .tooManyRows }
    rowCount += 1
    column = 0
  }

  /// Places a cell in the row that was begun last. Spans are as stated: `columnSpan` 0 counts as 1,
  /// `rowSpan` 0 means to the end of the row group. `piece` is where its content begins.
  /// Fails when it would begin beyond `columnLimit`.
  mutating func beginCell(
    columnSpan: Int, rowSpan: Int, line: Int, piece: Int
  ) throws(Refusal) {
    let row = rowCount - 1
    while column < free.count, free[column] > row { column += 1 }
    guard column < Self.columnLimit else { throw .tooManyColumns }
    let right = min(column + max(columnSpan, 1), Self.columnLimit)
    let bottom = rowSpan == 0 ? Int.max : row + rowSpan
    while free.count < right { free.append(0) }
    for slot in column..<right { free[slot] = max(free[slot], bottom) }
    cells.append(
      Cell(
        row: row, column: column, columnSpan: right - column, rowSpan: rowSpan, line: line,
        pieces: piece..<piece))
    column = right
  }

  /// Leaves the next `count` slots of the row free.
  mutating func skip(columns count: Int) { column = min(column + count, Self.columnLimit) }

  /// Gives the next `columnSpan` slots to the cell above that begins there, if one does.
  mutating func growAbove(columnSpan: Int) {
    if let above = cells.lastIndex(where: { $0.column == column && $0.row < rowCount - 1 }) {
      cells[above].rowSpan = rowCount - cells[above].row
    }
    skip(columns: columnSpan)
  }

  /// Gives the next `columnSpan` slots to the cell of the row that ends here, if one does.
  mutating func widenLast(columnSpan: Int) {
    guard let last = cells.indices.last, cells[last].row == rowCount - 1,
      cells[last].column + cells[last].columnSpan == column
    else { return skip(columns: columnSpan) }
    let room = Self.columnLimit - cells[last].column
    cells[last].columnSpan = min(cells[last].columnSpan + columnSpan, room)
    skip(columns: columnSpan)
  }

  /// Ends the cell that was begun last: its content ends before `piece`.
  mutating func endCell(piece: Int) {
    guard let start = cells.last?.pieces.lowerBound else { return }
    cells[cells.count - 1].pieces = start..<max(piece, start)
  }

  /// Ends a row group, and the spans in it.
  mutating func endRowGroup(isFoot: Bool = false) {
    for index in groupCells..<cells.count {
      let left = rowCount - cells[index].row
      cells[index].rowSpan = cells[index].rowSpan == 0 ? left : min(cells[index].rowSpan, left)
    }
    if isFoot { feet.append(groupStart..<rowCount) }
    free.removeAll(keepingCapacity: true)
    (groupStart, groupCells) = (rowCount, cells.count)
  }

  /// What `make` makes of the cells of each row, foot groups last.
  func rows<Made>(_ make: (Cell) -> Made) -> [[Made]] {
    var rows: [[Made]] = []
    rows.reserveCapacity(rowCount)
    var next = 0
    for row in 0..<rowCount {
      let first = next
      while next < cells.count, cells[next].row == row { next += 1 }
      rows.append(cells[first..<next].map(make))
    }
    guard !feet.isEmpty else { return rows }
    let others = rows.indices.filter { row in !feet.contains { $0.contains(row) } }
    return others.map { rows[$0] } + feet.flatMap { rows[$0] }
  }
}

extension Refusal {
  static let tooManyRows = Refusal(
    .tooLarge, "表格超过 \(TableFormer.rowLimit) 行的上限",
    en: "a table is beyond the limit of \(TableFormer.rowLimit) rows")
  static let tooManyColumns = Refusal(
    .tooLarge, "表格超过 \(TableFormer.columnLimit) 列的上限",
    en: "a table is beyond the limit of \(TableFormer.columnLimit) columns")
}
