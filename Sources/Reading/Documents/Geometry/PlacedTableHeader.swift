/// The header of a segment, separated into the part above the labels and the part above the
/// numbers.
struct PlacedTableHeader {
  /// The chunks above the numbers, line by line.
  private(set) var columnLines: [PlacedLine] = []
  /// The numbers of lines with several chunks.
  private(set) var multiChunkLines: Set<Int> = []
  private var labelLines: [PlacedLine] = []

  /// Separates `lines` by the horizontal extents of the row `labels` and of the `values`.
  init(_ lines: [PlacedLine], labels: [PlacedChunk], values: [HorizontalExtent]) {
    let left = labels.map(\.left).min() ?? .infinity
    let right = labels.map(\.right).max() ?? -.infinity
    for line in lines {
      if line.fragments.count > 1 { multiChunkLines.insert(line.number) }
      let isLabel = line.fragments.map { chunk in
        chunk.left < right && left < chunk.right && !values.contains { chunk.overlaps($0) }
      }
      add(zip(line.fragments, isLabel).filter { !$0.1 }.map(\.0), of: line, to: &columnLines)
      add(zip(line.fragments, isLabel).filter(\.1).map(\.0), of: line, to: &labelLines)
    }
  }

  private func add(_ chunks: [PlacedChunk], of line: PlacedLine, to lines: inout [PlacedLine]) {
    guard !chunks.isEmpty else { return }
    lines.append(PlacedLine(chunks, of: line))
  }

  /// The rows of the header from the top: chunks above the labels or above several columns, then
  /// the headers of the `columns`.
  func rows(_ columns: ValueColumns) -> [[GridCell]] {
    var cells: [(midY: Double, cell: GridCell)] = []
    for (text, midY, number) in labelTexts() {
      cells.append((midY, GridCell(text: text, column: 0, line: number)))
    }
    for header in columns.otherHeaders {
      let covered = columns.intervals.indices.filter {
        header.chunk.overlaps(columns.intervals[$0])
      }
      let first = covered.first ?? columns.intervals.firstIndex { $0.left > header.chunk.right }
      cells.append(
        (
          header.midY,
          GridCell(
            text: header.chunk.text, column: (first ?? columns.intervals.count - 1) + 1,
            columnSpan: max(1, covered.count), line: header.number)
        ))
    }
    var rows: [[GridCell]] = []
    var height = -Double.infinity
    for (midY, cell) in cells.sorted(by: {
      ($0.midY, $0.cell.column) < ($1.midY, $1.cell.column)
    }) {
      if midY - height < 3, !rows.isEmpty {
        rows[rows.count - 1].append(cell)
      } else {
        rows.append([cell])
        height = midY
      }
    }
    let line = columnLines.last?.number ?? 1
    let headers = columns.headers.enumerated().filter { !$1.isEmpty }
    guard !headers.isEmpty else { return rows }
    return rows + [headers.map { GridCell(text: $1, column: $0 + 1, line: line) }]
  }

  /// The texts above the labels with height and line number; close lines are joined.
  private func labelTexts() -> [(String, Double, Int)] {
    var texts: [(String, Double, Int)] = []
    var last: PlacedLine?
    for line in labelLines {
      let text = PlacedChunk.text(of: line.fragments)
      if let last, line.midY - last.midY <= 1.5 * line.em {
        texts[texts.count - 1].0 += "\n" + text
      } else {
        texts.append((text, line.midY, line.number))
      }
      last = line
    }
    return texts
  }
}
