/// The result of a table that has ended: a grid with the blocks around it, or the blocks of its
/// cells in order if the table is only layout.
struct TableContent {
  /// Whether the table only lays out the page, so that its cells are read one after the other.
  let isLayout: Bool
  /// Whether a table that contains this one is a layout table.
  let makesOuterLayout: Bool
  private let table: OpenTable
  private let blocks: ArraySlice<PendingBlock>
  private let pool: [UInt8]
  private let ranges: [SetApartRange]

  /// The content of `table`, whose blocks are the last ones of `blocks`.
  init(_ table: OpenTable, _ blocks: PendingBlocks) {
    let tableBlocks = blocks.all[table.firstBlock...]
    let pool = blocks.pool
    let cells = table.former.cells
    let isColumn = cells.allSatisfy { $0.column == 0 }
    (self.table, self.blocks, self.pool) = (table, tableBlocks, pool)
    ranges = blocks.setApartRanges
    isLayout =
      !blocks.keepsTables
      && (table.containsTable || isColumn || Self.containsProse(cells, tableBlocks, pool))
    makesOuterLayout = table.containsTable || tableBlocks.count > (isColumn ? 1 : 0)
  }

  /// Whether one cell has at least three long lines and most of the text of the table, and at most
  /// 12 cells are not empty: a page layout with a column of links, not a table of a report.
  private static func containsProse(
    _ cells: [TableFormer.FormedCell], _ blocks: ArraySlice<PendingBlock>, _ pool: [UInt8]
  ) -> Bool {
    guard cells.count(where: { !$0.content.isEmpty }) <= 12 else { return false }
    var total = 0
    var largest = 0
    for cell in cells {
      let size = size(of: blocks[cell.content], pool)
      total += size.bytes
      if size.longLines >= 3 { largest = max(largest, size.bytes) }
    }
    return largest * 2 > total
  }

  private static func size(
    of blocks: ArraySlice<PendingBlock>, _ pool: [UInt8]
  ) -> (bytes: Int, longLines: Int) {
    var size = (bytes: 0, longLines: 0)
    for case .text(let range, _, _) in blocks {
      size.bytes += range.count
      // 20 Han characters.
      guard range.count >= 60 else { continue }
      size.longLines += pool[range].split(separator: 0x0A).count { $0.count >= 60 }
    }
    return size
  }

  /// The blocks of a data table: text outside of the cells, the grid, then the attachments of the
  /// cells. A table without text and pictures has no grid. What is set apart in the cells is
  /// appended to `setApart`.
  func gridBlocks(_ setApart: inout [SetApart]) -> [PendingBlock] {
    var (outside, attachments): ([PendingBlock], [PendingBlock]) = ([], [])
    var index = blocks.startIndex
    for cell in table.former.cells {
      if index < cell.content.lowerBound { outside += blocks[index..<cell.content.lowerBound] }
      index = cell.content.upperBound
    }
    if index < blocks.endIndex { outside += blocks[index...] }
    var isBlank = true
    let rows = table.former.rows { cell in
      let gridCell = self.gridCell(of: cell, &attachments, &setApart)
      let isShown =
        !gridCell.text.isEmpty || setApart[gridCell.setApart].contains { $0.kind != .hidden }
      if isShown || gridCell.pictures > 0 { isBlank = false }
      return gridCell
    }
    guard !isBlank else { return outside + attachments }
    var grid = Grid(rows: rows, line: table.line, hasColumns: true)
    if let (kind, text) = table.unshown {
      grid.setApart = setApart.count..<setApart.count + 1
      setApart.append(SetApart(kind, text, isInCell: true))
    }
    return outside + [.block(.grid(grid))] + attachments
  }

  private func gridCell(
    of cell: TableFormer.FormedCell, _ attachments: inout [PendingBlock],
    _ setApart: inout [SetApart]
  ) -> GridCell {
    var gridCell = GridCell(
      text: "", column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan,
      line: cell.line)
    var text: Range<Int>?
    for block in blocks[cell.content] {
      switch block {
      // Paragraphs of one cell are adjacent in the pool, with a line feed between them.
      case .text(let range, _, _): text = (text ?? range).lowerBound..<range.upperBound
      case .block(.picture): gridCell.pictures += 1
      case .block: attachments.append(block)
      }
    }
    if let text {
      let separated = SeparatedText(text, of: pool, ranges, isCell: true)
      gridCell.text = separated.text
      // A picture beside a number may show a digit of it.
      if gridCell.pictures > 0, separated.text.utf8.contains(where: { $0 &- 0x30 < 10 }),
        SpacedRow.isValue(separated.text)
      {
        gridCell.text += "\u{FFFD}"
      }
      if !separated.setApart.isEmpty {
        gridCell.setApart = setApart.count..<(setApart.count + separated.setApart.count)
        setApart += separated.setApart
      }
    }
    return gridCell
  }
}
