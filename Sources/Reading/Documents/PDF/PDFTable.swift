/// Makes grids of the lines of one table, or of tables that follow one another.
///
///     head      lines without values over the numbers
///     row       a line with values, and the label's lines around it
///
/// A head behind a row begins a new segment, whose columns are its own.
struct PDFTable {
  private(set) var grids: [Grid] = []
  /// Lines at the end that turned out to be no part of a label.
  private(set) var rest: [PDFLine] = []
  private let lines: [PDFLine]
  private let isRow: [Bool]
  private let rowNumbers: Set<Int>
  private var columns: PDFColumns?

  init(_ lines: [PDFLine], isRow: [Bool]) {
    self.lines = lines
    self.isRow = isRow
    rowNumbers = Set(zip(lines, isRow).filter(\.1).map(\.0.number))
  }

  mutating func read() {
    var head: [PDFLine] = []
    var body: [PDFLine] = []
    var hasRow = false
    for (index, line) in lines.enumerated() {
      if isRow[index] {
        if !hasRow { moveLabels(from: &head, to: &body, row: line) }
        body.append(line)
        hasRow = true
      } else if hasRow, line.right <= edge(at: index) + 0.3 * line.em {
        body.append(line)
      } else {
        if hasRow {
          add(head, body)
          (head, body, hasRow) = (rest, [], false)
        }
        head.append(line)
      }
    }
    add(head, body)
  }

  /// The lines right before the first row that stand beside no column are its label's, not the head's.
  private func moveLabels(from head: inout [PDFLine], to body: inout [PDFLine], row: PDFLine) {
    guard let edge = row.values.first?.left, head.contains(where: { $0.right > edge }) else {
      return
    }
    let labels = Array(head.reversed().prefix { $0.right <= edge }.reversed())
    head.removeLast(labels.count)
    body = labels
  }

  /// Where the numbers begin in the rows around line `index`.
  private func edge(at index: Int) -> Double {
    let before = lines.indices[..<index].reversed().lazy.filter { isRow[$0] }.prefix(4)
    let after = lines.indices[(index + 1)...].lazy.filter { isRow[$0] }.prefix(2)
    let edges = (Array(before) + Array(after)).compactMap { lines[$0].values.first?.left }
    return edges.min() ?? .infinity
  }

  private mutating func add(_ head: [PDFLine], _ body: [PDFLine]) {
    let segment = PDFSegment(
      head: head, body: body, isRow: body.map { rowNumbers.contains($0.number) },
      inherited: columns)
    columns = segment.columns
    grids += segment.grids
    rest = segment.rest
  }
}
