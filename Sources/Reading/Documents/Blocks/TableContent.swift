/// What a table that has ended comes to: a grid with what stands around it, or, where it only lays
/// out the page, the blocks of its cells in order.
struct TableContent {
  /// Whether the table relates nothing to anything.
  let isLayout: Bool
  /// Whether a table around this one can only be layout.
  let hasWeight: Bool
  private let table: OpenTable
  private let pieces: ArraySlice<BlockPiece>
  private let pool: [UInt8]

  /// The content of a table whose pieces are the last of `pieces`; their text lies in `pool`.
  init(_ table: OpenTable, pieces: [BlockPiece], pool: [UInt8]) {
    let own = pieces[table.firstPiece...]
    let cells = table.former.cells
    let isColumn = cells.allSatisfy { $0.column == 0 }
    (self.table, self.pieces, self.pool) = (table, own, pool)
    isLayout = table.holdsTable || isColumn || Self.holdsProse(cells, own, pool)
    hasWeight = table.holdsTable || own.count > (isColumn ? 1 : 0)
  }

  /// Whether one cell holds three long lines of text or more, and most of the table's text, and
  /// the others are too few for a table of a report (a list of particulars, a column of links).
  private static func holdsProse(
    _ cells: [TableFormer.Cell], _ pieces: ArraySlice<BlockPiece>, _ pool: [UInt8]
  ) -> Bool {
    guard cells.count(where: { !$0.pieces.isEmpty }) <= 12 else { return false }
    var total = 0
    var largest = 0
    for cell in cells {
      let size = size(of: pieces[cell.pieces], pool)
      total += size.bytes
      if size.longLines >= 3 { largest = max(largest, size.bytes) }
    }
    return largest * 2 > total
  }

  private static func size(
    of pieces: ArraySlice<BlockPiece>, _ pool: [UInt8]
  ) -> (bytes: Int, longLines: Int) {
    var size = (bytes: 0, longLines: 0)
    for case .text(let range, _, _) in pieces {
      size.bytes += range.count
      // 20 Han characters.
      guard range.count >= 60 else { continue }
      size.longLines += pool[range].split(separator: 0x0A).count { $0.count >= 60 }
    }
    return size
  }

  /// The blocks of a data table: text outside of its cells, the grid, then the attachments that
  /// its cells link to. A table without any text or picture is left out.
  func blocks() -> [BlockPiece] {
    var (outside, attachments): ([BlockPiece], [BlockPiece]) = ([], [])
    var at = pieces.startIndex
    for cell in table.former.cells {
      if at < cell.pieces.lowerBound { outside += pieces[at..<cell.pieces.lowerBound] }
      at = cell.pieces.upperBound
    }
    if at < pieces.endIndex { outside += pieces[at...] }
    var isBlank = true
    let rows = table.former.rows { cell in
      let made = gridCell(cell, &attachments)
      if !made.text.isEmpty || made.pictures > 0 { isBlank = false }
      return made
    }
    let grid = BlockPiece.block(.grid(Grid(rows: rows, line: table.line, hasColumns: true)))
    return outside + (isBlank ? [] : [grid]) + attachments
  }

  private func gridCell(_ cell: TableFormer.Cell, _ attachments: inout [BlockPiece]) -> GridCell {
    var made = GridCell(
      text: "", column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan,
      line: cell.line)
    var text: Range<Int>?
    for piece in pieces[cell.pieces] {
      switch piece {
      // Paragraphs of one cell are neighbours in the pool, with a line feed between them.
      case .text(let range, _, _): text = (text ?? range).lowerBound..<range.upperBound
      case .block(.picture): made.pictures += 1
      case .block: attachments.append(piece)
      }
    }
    if let text { made.text = String(decoding: pool[text], as: UTF8.self) }
    return made
  }
}

/// A shown table that is open.
struct OpenTable {
  var former = TableFormer()
  var line: Int
  /// Where its pieces begin.
  var firstPiece: Int
  /// Whether a table of some weight stands in one of its cells.
  var holdsTable = false
}
