/// The cells that each text of a grid covers: the empty ones behind it and below it, as a form prints them.
struct GridSpans {
  /// A rectangle of more than one cell.
  struct Span: Equatable {
    let row: Int
    let columns: ClosedRange<Int>
    let height: Int
  }

  private(set) var spans: [Span] = []
  /// Whether a text covers a cell.
  private var isCovered: [[Bool]]

  /// Those of headers over columns: an empty cell below one belongs to it, not to the one before.
  init(heads rows: [[String]], width: Int) {
    isCovered = GridSpans.texts(rows, width)
    for (row, column) in GridSpans.places(isCovered) {
      let columns = coverRow(row, column)
      add(row, columns, height: coverRows(below: row, columns))
    }
  }

  /// Those of labels of rows: an empty cell behind one belongs to it, not to the one above.
  init(labels rows: [[String]], width: Int) {
    isCovered = GridSpans.texts(rows, width)
    let places = GridSpans.places(isCovered).map { ($0, coverRow($0, $1)) }
    for (row, columns) in places { add(row, columns, height: coverRows(below: row, columns)) }
  }

  private static func texts(_ rows: [[String]], _ width: Int) -> [[Bool]] {
    rows.map { row in (0..<width).map { $0 < row.count && !row[$0].isEmpty } }
  }

  private static func places(_ texts: [[Bool]]) -> [(row: Int, column: Int)] {
    texts.enumerated().flatMap { row, texts in texts.indices.filter { texts[$0] }.map { (row, $0) }
    }
  }

  private mutating func coverRow(_ row: Int, _ column: Int) -> ClosedRange<Int> {
    let free = isCovered[row][(column + 1)...].prefix { !$0 }
    for index in free.indices { isCovered[row][index] = true }
    return column...(column + free.count)
  }

  /// Covers `columns` in the rows below as far as they are empty; returns the height with `row`.
  private mutating func coverRows(below row: Int, _ columns: ClosedRange<Int>) -> Int {
    var height = 1
    while row + height < isCovered.count, !isCovered[row + height][columns].contains(true) {
      for column in columns { isCovered[row + height][column] = true }
      height += 1
    }
    return height
  }

  private mutating func add(_ row: Int, _ columns: ClosedRange<Int>, height: Int) {
    guard columns.count > 1 || height > 1 else { return }
    spans.append(Span(row: row, columns: columns, height: height))
  }
}
