import Wordings

/// An open table of a Word document with the state of its current row and cell.
struct WordTable {
  var open: OpenTable
  var rowIsOpen = false
  var cell: OpenCell?
  /// The last row of each vertically merged group of cells, by its first column.
  private var mergedRows: [Int: Int] = [:]
  /// The row and the end column of the last horizontally merged group of cells.
  private var mergedEnd: (row: Int, column: Int)?

  /// A cell whose properties have been read, or are being read.
  struct OpenCell {
    var span = 1
    /// Whether the cell continues the one above (`down`) or the one to the left (`across`), or was
    /// deleted by a tracked change, so that its content is hidden.
    var continuation = Continuation.independent
    /// Whether the cell belongs to a vertically or a horizontally merged group.
    var isMergedDown = false
    var isMergedAcross = false
    var hasBegun = false
    /// The number of open elements around the cell.
    let depth: Int

    enum Continuation { case independent, down, across, deleted }
  }

  init(open: OpenTable) { self.open = open }

  /// Decides whether the current cell continues another one. If the other one is missing, the cell
  /// is independent, or its content would be lost.
  mutating func resolveMerge() {
    guard let cell else { return }
    let row = open.former.rowCount - 1
    let column = open.former.column
    let isOrphan =
      switch cell.continuation {
      case .independent, .deleted: false
      case .down: mergedRows[column] != row - 1
      case .across: mergedEnd.map { $0 != (row, column) } ?? true
      }
    if isOrphan { self.cell?.continuation = .independent }
    if cell.isMergedDown { mergedRows[column] = row }
    if cell.isMergedAcross { mergedEnd = (row, column + cell.span) }
  }
}

/// Table elements.
extension WordBuilder {
  mutating func startTablePart(
    _ tag: WordTag, _ elements: WordElementReader, _ bytes: Span<UInt8>
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
      tables[last].cell = WordTable.OpenCell(depth: elements.stack.count - 1)
    case .gridSpan: tables[last].cell?.span = max(1, elements.number("val", bytes) ?? 1)
    case .vMerge:
      tables[last].cell?.isMergedDown = true
      if elements.value("val", bytes) != "restart" { tables[last].cell?.continuation = .down }
    case .hMerge:
      tables[last].cell?.isMergedAcross = true
      if elements.value("val", bytes) != "restart" { tables[last].cell?.continuation = .across }
    case .cellDel: tables[last].cell?.continuation = .deleted
    case .cellIns:
      if let cell = tables[last].cell { runs.regions.append((.inserted, cell.depth)) }
    default: break
    }
  }

  private mutating func startTable(_ bytes: Span<UInt8>) throws(Refusal) {
    try openCell()
    flush(bytes)
    tables.append(
      WordTable(open: OpenTable(line: paragraphCount + 1, firstBlock: blocks.count)))
  }

  private mutating func beginRow() throws(Refusal) {
    let last = tables.count - 1
    guard !tables[last].rowIsOpen else { return }
    tables[last].rowIsOpen = true
    try tables[last].open.former.beginRow()
  }

  /// Begins the innermost cell, once its properties are known.
  mutating func openCell() throws(Refusal) {
    guard let last = tables.indices.last, tables[last].cell?.hasBegun == false else { return }
    tables[last].resolveMerge()
    tables[last].cell?.hasBegun = true
    guard let cell = tables[last].cell else { return }
    switch cell.continuation {
    case .down: tables[last].open.former.extendCellAbove(columnSpan: cell.span)
    case .across: tables[last].open.former.extendLastCell(columnSpan: cell.span)
    case .deleted: break
    case .independent:
      return try tables[last].open.former.beginCell(
        columnSpan: cell.span, rowSpan: 1, line: paragraphCount + 1, contentStart: blocks.count)
    }
    hiddenDepth = cell.depth
  }

  mutating func endTablePart(_ tag: WordTag, _ bytes: Span<UInt8>) throws(Refusal) {
    guard let last = tables.indices.last else { return }
    switch tag {
    case .tcPr: try openCell()
    case .tc:
      try openCell()
      hiddenDepth = nil
      flush(bytes)
      if let depth = tables[last].cell?.depth, runs.regions.last?.depth == depth {
        runs.regions.removeLast()
      }
      if tables[last].cell?.continuation == .independent {
        tables[last].open.former.endCell(contentEnd: blocks.count)
      }
      tables[last].cell = nil
    default: finishTable(tables.removeLast().open)
    }
  }

  private mutating func finishTable(_ table: OpenTable) {
    let content = TableContent(table, blocks)
    if !content.isLayout {
      let grid = content.gridBlocks(&blocks.setApart)
      blocks.replace(from: table.firstBlock, with: grid)
    }
    guard let last = tables.indices.last else { return }
    if content.makesOuterLayout { tables[last].open.containsTable = true }
  }
}
