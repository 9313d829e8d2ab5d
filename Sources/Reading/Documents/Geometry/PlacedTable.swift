/// Builds grids from the lines of one table, or of consecutive tables.
///
///     header    lines without values, above the numbers
///     row       a line with values, and the lines of its label around it
///
/// A header after a row begins a new segment with its own columns.
struct PlacedTable {
  private(set) var grids: [Grid] = []
  /// Lines at the end that are not part of a label.
  private(set) var rest: [PlacedLine] = []
  /// What is set apart in the document up to the end of this table.
  private(set) var setApart: [SetApart]
  private let lines: [PlacedLine]
  private let isRow: [Bool]
  private let rowNumbers: Set<Int>
  private var columns: ValueColumns?

  /// `setApart` is what is set apart before.
  init(_ lines: [PlacedLine], isRow: [Bool], setApart: [SetApart]) {
    self.lines = lines
    self.setApart = setApart
    self.isRow = isRow
    rowNumbers = Set(zip(lines, isRow).filter(\.1).map(\.0.number))
  }

  mutating func read() {
    var header: [PlacedLine] = []
    var body: [PlacedLine] = []
    var hasRow = false
    for (index, line) in lines.enumerated() {
      if isRow[index] {
        if !hasRow { moveLabels(from: &header, to: &body, row: line) }
        body.append(line)
        hasRow = true
      } else if hasRow, line.right <= edge(at: index) + 0.3 * line.em {
        body.append(line)
      } else {
        if hasRow {
          add(header, body)
          (header, body, hasRow) = (rest, [], false)
        }
        header.append(line)
      }
    }
    add(header, body)
  }

  /// Moves the lines right before the first row that are left of all columns from the header to the
  /// body: they belong to the label of that row.
  private func moveLabels(
    from header: inout [PlacedLine], to body: inout [PlacedLine], row: PlacedLine
  ) {
    guard let edge = row.values.first?.left, header.contains(where: { $0.right > edge }) else {
      return
    }
    let labels = Array(header.reversed().prefix { $0.right <= edge }.reversed())
    header.removeLast(labels.count)
    body = labels
  }

  /// The left edge of the numbers in the rows around line `index`.
  private func edge(at index: Int) -> Double {
    let before = lines.indices[..<index].reversed().lazy.filter { isRow[$0] }.prefix(4)
    let after = lines.indices[(index + 1)...].lazy.filter { isRow[$0] }.prefix(2)
    let edges = (Array(before) + Array(after)).compactMap { lines[$0].values.first?.left }
    return edges.min() ?? .infinity
  }

  private mutating func add(_ header: [PlacedLine], _ body: [PlacedLine]) {
    let segment = TableSegment(
      header: header, body: body, isRow: body.map { rowNumbers.contains($0.number) },
      inherited: columns, setApart: setApart)
    columns = segment.columns
    setApart = segment.setApart
    grids += segment.grids
    rest = segment.rest
  }
}
