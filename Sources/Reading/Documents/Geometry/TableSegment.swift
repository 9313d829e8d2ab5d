/// Turns a header and the rows below it into grids.
struct TableSegment {
  let columns: ValueColumns
  private(set) var grids: [Grid] = []
  /// Lines after the last row that are not part of its label.
  let rest: [PlacedLine]

  /// What is set apart in the document up to the end of this segment.
  private(set) var setApart: [SetApart]

  private let rows: [ValueRow]
  private let labels: RowLabels

  /// `inherited` are the columns of the previous segment, used if this one has no header.
  /// `setApart` is what is set apart before.
  init(
    header: [PlacedLine], body: [PlacedLine], isRow: [Bool], inherited: ValueColumns?,
    setApart: [SetApart]
  ) {
    self.setApart = setApart
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
    var top = tableHeader.rows(columns)
    let marks = header.flatMap(\.chunks).flatMap(\.marks)
    if !top.isEmpty, !top[0].isEmpty { add(marks, to: &top[0][0]) }
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

  private mutating func add(_ marks: [SetApart], to cell: inout GridCell) {
    guard !marks.isEmpty else { return }
    let start = cell.setApart.isEmpty ? setApart.count : cell.setApart.lowerBound
    cell.setApart = start..<(setApart.count + marks.count)
    setApart += marks
  }

  /// The rows, with the labels without numbers between them.
  private mutating func bodyRows() -> [[GridCell]] {
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
  private mutating func cells(of label: RowLabels.UnmatchedLabel) -> [GridCell] {
    var cell = GridCell(text: label.label.text, column: 0, line: label.number)
    add(label.label.marks, to: &cell)
    guard label.isRow, columns.areCertain else { return [cell] }
    return [cell]
      + columns.intervals.indices.map { GridCell(text: "", column: $0 + 1, line: label.number) }
  }

  private mutating func cells(of row: ValueRow, label: RowLabels.Label?) -> [GridCell] {
    var values = columns.intervals.indices.map {
      GridCell(text: "", column: $0 + 1, line: row.number)
    }
    for chunk in row.cells {
      guard let column = columns.index(of: chunk) else { continue }
      // Two values in one cell must not be read as one number.
      values[column].text += (values[column].text.isEmpty ? "" : " | ") + chunk.text
      add(chunk.marks, to: &values[column])
    }
    if !columns.areCertain {
      values.removeAll(where: \.text.isEmpty)
      for index in values.indices { values[index].column = index + 1 }
    }
    guard let label else { return values }
    var first = GridCell(text: label.text, column: 0, line: row.number)
    add(label.marks, to: &first)
    return [first] + values
  }
}
