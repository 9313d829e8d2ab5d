import Wordings

/// A table of a Word document that is open, with what has been read of its row and cell.
struct WordTable {
  var open: OpenTable
  var rowIsOpen = false
  var cell: Cell?
  /// By the column where it begins, the last row of each group of cells that are merged downwards.
  private var mergedRows: [Int: Int] = [:]
  /// The slot behind the group of cells of the row that are merged sideways.
  private var mergedEnd: (row: Int, column: Int)?

  /// A cell whose properties have been read, or are being read.
  struct Cell {
    var span = 1
    /// Whether it goes on with the cell above, or before it: what it holds is not shown.
    var goesOn = GoesOn.no
    /// Whether it is of a group of cells that are merged downwards, or sideways.
    var isMergedDown = false
    var isMergedAcross = false
    var hasBegun = false
    /// How many elements are open around it.
    let depth: Int

    enum GoesOn { case no, down, across }
  }

  init(open: OpenTable) { self.open = open }

  /// The open cell is about to take its slots. One that goes on with a cell that is not there is a
  /// cell of its own, or what it holds would be lost.
  mutating func settle() {
    guard let cell else { return }
    let row = open.former.rowCount - 1
    let column = open.former.column
    let isOrphan =
      switch cell.goesOn {
      case .no: false
      case .down: mergedRows[column] != row - 1
      case .across: mergedEnd.map { $0 != (row, column) } ?? true
      }
    if isOrphan { self.cell?.goesOn = .no }
    if cell.isMergedDown { mergedRows[column] = row }
    if cell.isMergedAcross { mergedEnd = (row, column + cell.span) }
  }
}

/// The parts of tables.
extension WordBuilder {
  mutating func startTablePart(
    _ tag: WordTag, _ elements: WordElements, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    guard tag != .tbl else { return try startTable(bytes) }
    guard !tables.isEmpty else { return }
    let last = tables.count - 1
    switch tag {
    case .tr: tables[last].rowIsOpen = false
    case .gridBefore:
      try beginRow()
      tables[last].open.former.skip(columns: max(0, elements.number("val", bytes) ?? 0))
    case .tc:
      try beginRow()
      tables[last].cell = WordTable.Cell(depth: elements.stack.count - 1)
    case .gridSpan: tables[last].cell?.span = max(1, elements.number("val", bytes) ?? 1)
    case .vMerge:
      tables[last].cell?.isMergedDown = true
      if elements.value("val", bytes) != "restart" { tables[last].cell?.goesOn = .down }
    case .hMerge:
      tables[last].cell?.isMergedAcross = true
      if elements.value("val", bytes) != "restart" { tables[last].cell?.goesOn = .across }
    default: break
    }
  }

  private mutating func startTable(_ bytes: Span<UInt8>) throws(Refusal) {
    try openCell()
    flush(bytes)
    tables.append(
      WordTable(open: OpenTable(line: paragraphCount + 1, firstPiece: pieces.count)))
  }

  private mutating func beginRow() throws(Refusal) {
    let last = tables.count - 1
    guard !tables[last].rowIsOpen else { return }
    tables[last].rowIsOpen = true
    try tables[last].open.former.beginRow()
  }

  /// The properties of the innermost cell are known: it takes its slots.
  mutating func openCell() throws(Refusal) {
    guard let last = tables.indices.last, tables[last].cell?.hasBegun == false else { return }
    tables[last].settle()
    tables[last].cell?.hasBegun = true
    guard let cell = tables[last].cell else { return }
    switch cell.goesOn {
    case .down: tables[last].open.former.growAbove(columnSpan: cell.span)
    case .across: tables[last].open.former.widenLast(columnSpan: cell.span)
    case .no:
      return try tables[last].open.former.beginCell(
        columnSpan: cell.span, rowSpan: 1, line: paragraphCount + 1, piece: pieces.count)
    }
    hiddenAt = cell.depth
  }

  mutating func endTablePart(_ tag: WordTag, _ bytes: Span<UInt8>) throws(Refusal) {
    guard let last = tables.indices.last else { return }
    switch tag {
    case .tcPr: try openCell()
    case .tc:
      try openCell()
      hiddenAt = nil
      flush(bytes)
      if tables[last].cell?.goesOn == .no {
        tables[last].open.former.endCell(piece: pieces.count)
      }
      tables[last].cell = nil
    default: finishTable(tables.removeLast().open)
    }
  }

  private mutating func finishTable(_ table: OpenTable) {
    let content = TableContent(table, pieces: pieces.all, pool: pieces.pool)
    if !content.isLayout { pieces.replace(from: table.firstPiece, with: content.blocks()) }
    guard let last = tables.indices.last else { return }
    if content.hasWeight { tables[last].open.holdsTable = true }
  }
}
