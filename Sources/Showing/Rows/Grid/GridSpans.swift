/// The cells that each head of a grid covers: the empty ones behind it and below it, as a form prints them.
struct GridSpans {
  /// A rectangle of more than one cell.
  struct Span: Equatable {
    let row: Int
    let columns: ClosedRange<Int>
    let height: Int
  }

  private(set) var spans: [Span] = []
  private let rows: [[String]]
  /// Whether a head covers a cell.
  private var isCovered: [[Bool]]

  /// Those of the heads in `rows`, whose empty texts are cells without a head, each of `width` cells.
  init(_ rows: [[String]], width: Int) {
    self.rows = rows.map { $0 + [String](repeating: "", count: max(0, width - $0.count)) }
    isCovered = self.rows.map { $0.map { !$0.isEmpty } }
    for (row, heads) in self.rows.enumerated() {
      for (column, head) in heads.enumerated() where !head.isEmpty { cover(row, column) }
    }
  }

  private mutating func cover(_ row: Int, _ column: Int) {
    let free = isCovered[row][(column + 1)...].prefix { !$0 }
    let columns = column...(column + free.count)
    var height = 1
    while row + height < rows.count, !isCovered[row + height][columns].contains(true) {
      height += 1
    }
    for below in row..<(row + height) {
      for column in columns { isCovered[below][column] = true }
    }
    if columns.count > 1 || height > 1 {
      spans.append(Span(row: row, columns: columns, height: height))
    }
  }
}
