import Wordings

extension Edition {
  /// The labels of a cell as an edition prints them: of its row, the outermost first, and of its column.
  package typealias PrintedLabels = (rows: [Wording], column: Wording)

  /// The labels of every cell.
  package var labels: [(cell: Cell, labels: PrintedLabels)] {
    let parts =
      blocks.map { ($0.rows, $0.columns) }
      + [Table.requests, .disputes].map { (rows(of: $0), columns(of: $0)) }
    return parts.flatMap { rows, columns in
      rows.flatMap { row in
        columns.map { (Cell(row.row, $0.column), (row.labels, $0.label)) }
      }
    }
  }

  /// The labels of `cell`; nil where it has no such cell.
  package func labels(of cell: Cell) -> PrintedLabels? {
    labels.first { $0.cell == cell }?.labels
  }
}
