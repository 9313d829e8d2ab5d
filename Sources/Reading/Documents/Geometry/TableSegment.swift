/// Turns a header and the rows below it into grids.
struct TableSegment {
  let columns: ValueColumns
  private(set) var grids: [Grid] = []
  /// Lines after the last row that are not part of its label.
  let rest: [PlacedLine]

  private let rows: [ValueRow]
  private let labels: RowLabels

  /// `inherited` are the columns of the previous segment, used if this one has no header.
  init(header: [PlacedLine], body: [PlacedLine], isRow: [Bool], inherited: ValueColumns?) {
    let (rows, labelLines) = ValueRow.rows(in: body, isRow: isRow)
    self.rows = rows
    labels = RowLabels(labelLines, rows: rows.map(\.midY))
    let tableHeader = PlacedTableHeader(
      header, labels: labelLines.flatMap(\.fragments),
      values: ValueColumns.intervals(of: rows.flatMap(\.cells)))
    columns = ValueColumns(
      rows, header: tableHeader.columnLines, multiChunkLines: tableHeader.multiChunkLines,
      inherited: inherited)
    rest = labels.rest
    let top = tableHeader.rows(columns)
    let lines = bodyRows()
    if columns.areCertain || top.isEmpty {
      add(top + lines, hasColumns: columns.areCertain)
    } else {
      add(top, hasColumns: true)
      add(lines, hasColumns: false)
    }
  }

  private mutating func add(_ rows: [[GridCell]], hasColumns: Bool) {
    guard let line = rows.first?.first?.line else { return }
    grids.append(Grid(rows: rows, line: line, hasColumns: hasColumns))
  }

  /// The rows, with the labels without numbers between them.
  private func bodyRows() -> [[GridCell]] {
    var cells: [[GridCell]] = []
    var others = labels.unmatched[...]
    for (index, row) in rows.enumerated() {
      let reach = row.midY + 0.3 * (row.cells.first?.em ?? 0)
      while let other = others.first, other.midY < reach {
        cells.append(self.cells(of: other))
        others = others.dropFirst()
      }
      cells.append(self.cells(of: row, label: labels.ofRows[index]))
    }
    return cells + others.map { self.cells(of: $0) }
  }

  /// The cells of a label without numbers: with blank cells for a row, alone for several rows.
  private func cells(of label: RowLabels.UnmatchedLabel) -> [GridCell] {
    let cell = GridCell(text: label.text, column: 0, line: label.number)
    guard label.isRow, columns.areCertain else { return [cell] }
    return [cell]
      + columns.intervals.indices.map { GridCell(text: "", column: $0 + 1, line: label.number) }
  }

  private func cells(of row: ValueRow, label: String?) -> [GridCell] {
    var texts = [String](repeating: "", count: columns.intervals.count)
    for chunk in row.cells {
      guard let column = columns.index(of: chunk) else { continue }
      // Two values in one cell must not be read as one number.
      texts[column] += (texts[column].isEmpty ? "" : " | ") + chunk.text
    }
    if !columns.areCertain { texts.removeAll(where: \.isEmpty) }
    let first = label.map { [GridCell(text: $0, column: 0, line: row.number)] } ?? []
    return first
      + texts.enumerated().map { GridCell(text: $1, column: $0 + 1, line: row.number) }
  }
}
