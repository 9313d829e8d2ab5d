/// What a table that has ended comes to: a grid with what stands around it, or, where it only lays
/// out the page, the blocks of its cells in order.
struct TableContent {
  /// Whether the table relates nothing to anything.
  let isLayout: Bool
  /// Whether a table around this one can only be layout.
  let hasWeight: Bool
  private let former: TableFormer
  private let pieces: ArraySlice<HTMLPiece>
  private let pool: [UInt8]

  /// - Parameters:
  ///   - first: the first of `pieces` that stands in the table.
  ///   - holdsTable: whether one of its cells holds a table of some weight.
  init(
    _ former: TableFormer, pieces: [HTMLPiece], pool: [UInt8], first: Int, holdsTable: Bool
  ) {
    (self.former, self.pieces, self.pool) = (former, pieces[first...], pool)
    let isSingle =
      former.cells.allSatisfy { $0.column == 0 } && former.rowCount == former.cells.count
    isLayout = holdsTable || isSingle || Self.holdsProse(former, pieces[first...], pool)
    hasWeight = holdsTable || !isSingle || pieces.count - first > 1
  }

  /// Whether one cell holds three long lines of text or more, and most of the table's text.
  private static func holdsProse(
    _ former: TableFormer, _ pieces: ArraySlice<HTMLPiece>, _ pool: [UInt8]
  ) -> Bool {
    let sizes = former.cells.map { size(of: pieces[$0.pieces], pool) }
    let total = sizes.reduce(0) { $0 + $1.bytes }
    return sizes.contains { $0.longLines >= 3 && $0.bytes * 2 > total }
  }

  private static func size(
    of pieces: ArraySlice<HTMLPiece>, _ pool: [UInt8]
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
  /// its cells link to.
  func blocks(line: Int) -> [HTMLPiece] {
    var outside: [HTMLPiece] = []
    var at = pieces.startIndex
    for cell in former.cells {
      outside += pieces[at..<cell.pieces.lowerBound]
      at = cell.pieces.upperBound
    }
    outside += pieces[at...]
    let cells = former.rows().map { $0.map(gridCell) }
    let isBlank = cells.allSatisfy { $0.allSatisfy { $0.text.isEmpty && $0.pictures == 0 } }
    let grid = Grid(rows: cells, line: line, hasColumns: true)
    return outside + (isBlank ? [] : [.block(.grid(grid))]) + attachments
  }

  private func gridCell(_ cell: TableFormer.Cell) -> GridCell {
    var text: Range<Int>?
    var pictures = 0
    for piece in pieces[cell.pieces] {
      switch piece {
      // Paragraphs of one cell are neighbours in the pool, with a line feed between them.
      case .text(let range, _, _): text = (text ?? range).lowerBound..<range.upperBound
      case .block(.picture): pictures += 1
      case .block: break
      }
    }
    return GridCell(
      text: text.map { String(decoding: pool[$0], as: UTF8.self) } ?? "", column: cell.column,
      columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, line: cell.line, pictures: pictures)
  }

  private var attachments: [HTMLPiece] {
    former.cells.flatMap { cell in
      pieces[cell.pieces].filter { piece in
        if case .block(.attachment) = piece { true } else { false }
      }
    }
  }
}
