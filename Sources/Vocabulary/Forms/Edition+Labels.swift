import Wordings

extension Edition {
  /// The labels of `cell` as this edition prints them: of its row, the outermost first, and of its column. Nil
  /// where it has no such cell.
  package func labels(of cell: Cell) -> (rows: [Wording], column: Wording)? {
    guard let row = cell.row else { return nil }
    let block =
      cell.table == .disclosure ? blocks.first { $0.rows.contains { $0.row == row } } : nil
    let rows = block?.rows ?? rows(of: cell.table)
    let columns = block?.columns ?? columns(of: cell.table)
    guard let own = rows.first(where: { $0.row == row }),
      let column = columns.first(where: { Cell(row, $0.column) == cell })
    else { return nil }
    return (own.labels, column.label)
  }
}
