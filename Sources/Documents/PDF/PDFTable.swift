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
  private var columns: PDFColumns?

  init(_ lines: [PDFLine], isRow: [Bool]) {
    self.lines = lines
    self.isRow = isRow
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
    var before = 0
    var after = 0
    var edge = Double.infinity
    for place in stride(from: index - 1, through: 0, by: -1) where isRow[place] && before < 4 {
      before += 1
      edge = min(edge, lines[place].values.first?.left ?? edge)
    }
    for place in (index + 1)..<max(lines.count, index + 1) where isRow[place] && after < 2 {
      after += 1
      edge = min(edge, lines[place].values.first?.left ?? edge)
    }
    return edge
  }

  private mutating func add(_ head: [PDFLine], _ body: [PDFLine]) {
    let rows = body.map { line in zip(lines, isRow).contains { $1 && $0.number == line.number } }
    let segment = PDFSegment(head: head, body: body, isRow: rows, inherited: columns)
    columns = segment.columns
    grids += segment.grids
    rest = segment.rest
  }
}
