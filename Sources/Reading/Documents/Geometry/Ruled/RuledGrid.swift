/// The cells that lines enclose, without their text.
///
/// The lines divide their area into slots; slots without a line between them are one cell. The area itself
/// is enclosed, since tables may have no lines at their sides, and none where a page breaks a cell.
struct RuledGrid {
  /// A cell, by the slots that it takes up.
  struct Area: Equatable {
    var rows: Range<Int>
    var columns: Range<Int>
  }

  /// The positions of the lines, from the left and from the top.
  let columns: [Double]
  private(set) var rows: [Double]
  private(set) var cells: [Area] = []

  /// The most rows and columns of a table.
  private static let (rowLimit, columnLimit) = (2048, 128)
  /// Lines within this distance, in points, have only a gap between cells between them.
  static let gap = 6.0

  /// The cells between the lines of `ruling`; nil where they are not those of a table with at least two
  /// rows and two columns.
  init?(_ ruling: Ruling) {
    columns = RuledGrid.positions(of: ruling.vertical, between: ruling.horizontal)
    rows = RuledGrid.positions(of: ruling.horizontal, between: ruling.vertical)
    guard 3...RuledGrid.columnLimit ~= columns.count, 3...RuledGrid.rowLimit ~= rows.count else {
      return nil
    }
    let areas = RuledGrid.areas(
      columns.count - 1, rows.count - 1, Borders(ruling, columns: columns, rows: rows))
    cells = areas.filter { area in
      columns[area.columns.upperBound] - columns[area.columns.lowerBound] >= RuledGrid.gap
        && rows[area.rows.upperBound] - rows[area.rows.lowerBound] >= RuledGrid.gap
    }
    guard cells.count >= 4 else { return nil }
  }

  /// The cell that contains the point; nil if none does.
  func cell(at x: Double, _ y: Double) -> Int? {
    cells.firstIndex {
      columns[$0.columns.lowerBound] <= x && x < columns[$0.columns.upperBound]
        && rows[$0.rows.lowerBound] <= y && y < rows[$0.rows.upperBound]
    }
  }

  /// Moves the foot of the table below `words` that only go on with words in cells of its last row: where a page
  /// breaks a row, it has no line below the cells that go on. There are such words in several cells, and no text
  /// follows.
  mutating func extend(over words: [PlacedWord]) {
    for _ in 0..<RuledGrid.brokenLines {
      guard let foot = rows.last else { return }
      let below = words.filter { foot <= $0.midY && $0.midY < foot + 4 * $0.em }
      let last = words.filter { foot - 1.5 * $0.em <= $0.midY && $0.midY < foot }
      guard below.count > 1, below.count * last.count <= Ruling.pairLimit,
        below.allSatisfy({ goesOn(in: $0, last, foot) }),
        Set(below.map { cell(at: $0.left, foot - Ruling.tolerance) }).count > 1,
        let bottom = below.map(\.bottom).max()
      else { return }
      rows[rows.count - 1] = bottom
    }
  }

  /// Whether `word`, below the foot, is within a cell and right below one of the `last` words of that.
  private func goesOn(in word: PlacedWord, _ last: [PlacedWord], _ foot: Double) -> Bool {
    let y = foot - Ruling.tolerance
    guard let index = cell(at: word.left, y), index == cell(at: word.right, y) else { return false }
    return last.contains { above in
      word.top - above.bottom <= 0.5 * word.em
        && index == cell(at: (above.left + above.right) / 2, y)
    }
  }

  /// The most lines of a cell that go on below the foot.
  private static let brokenLines = 4

  /// `positions` without those behind a gap, and for each position the index of what it has become.
  static func closingGaps(in positions: [Double]) -> (positions: [Double], indexes: [Int]) {
    var closed: [Double] = []
    var last = -Double.infinity
    let indexes = positions.map { position in
      if position - last >= gap { closed.append(position) }
      last = position
      return closed.count - 1
    }
    return (closed, indexes)
  }

  /// The positions of `lines`, and the ends of `others`, which cross them, where these reach further.
  private static func positions(
    of lines: [DrawnLine], between others: [DrawnLine]
  ) -> [Double] {
    var positions: [Double] = []
    for line in lines where positions.last != line.position { positions.append(line.position) }
    guard let first = positions.first, let last = positions.last,
      let start = others.map(\.start).min(), let end = others.map(\.end).max()
    else { return positions }
    let reach = 2 * Ruling.tolerance
    return (start < first - reach ? [start] : []) + positions + (end > last + reach ? [end] : [])
  }

  /// The slots without a line between them, from the top and the left, where they are a rectangle.
  private static func areas(_ width: Int, _ height: Int, _ borders: Borders) -> [Area] {
    var sets = DisjointSets(count: width * height)
    for row in 0..<height {
      for column in 0..<width {
        let slot = row * width + column
        if column + 1 < width, !borders.isVertical(column + 1, row) { sets.join(slot, slot + 1) }
        if row + 1 < height, !borders.isHorizontal(row + 1, column) {
          sets.join(slot, slot + width)
        }
      }
    }
    return sets.groups.compactMap { slots in
      guard let first = slots.first, let last = slots.last else { return nil }
      let (rows, columns) = (first / width..<last / width + 1, first % width..<last % width + 1)
      guard !columns.isEmpty, rows.count * columns.count == slots.count,
        slots.allSatisfy({ columns.contains($0 % width) })
      else { return nil }
      return Area(rows: rows, columns: columns)
    }
  }
}

/// Which sides of slots have a line.
private struct Borders {
  /// By the number of the line and the slot beside it.
  private var vertical: [[Bool]]
  private var horizontal: [[Bool]]

  init(_ ruling: Ruling, columns: [Double], rows: [Double]) {
    vertical = Borders.sides(ruling.vertical, at: columns, along: rows)
    horizontal = Borders.sides(ruling.horizontal, at: rows, along: columns)
  }

  func isVertical(_ line: Int, _ row: Int) -> Bool { vertical[line][row] }
  func isHorizontal(_ line: Int, _ column: Int) -> Bool { horizontal[line][column] }

  private static func sides(
    _ lines: [DrawnLine], at positions: [Double], along others: [Double]
  ) -> [[Bool]] {
    let middles = zip(others, others.dropFirst()).map { ($0 + $1) / 2 }
    return positions.map { position in
      let own = lines.filter { $0.position == position }
      return middles.map { middle in own.contains { $0.start < middle && middle < $0.end } }
    }
  }
}
