import Forms
import Records

/// What examples do to their reports.
extension Report {
  /// Takes out the cells that `isMeant` finds.
  mutating func remove(_ isMeant: (Cell) -> Bool) {
    for cell in Cell.all where isMeant(cell) { cells[cell] = .absent }
  }

  /// Takes out `table`.
  mutating func remove(_ table: Table) {
    remove { $0.table == table }
    sections[table.rawValue].tables = 0
  }

  /// Takes out all tables, so that it follows no form.
  mutating func removeTables() {
    for table in Table.ofReports { remove(table) }
    form = nil
  }

  /// Blanks the cells that `isMeant` finds.
  mutating func blank(_ isMeant: (Cell) -> Bool) {
    for cell in Cell.all where isMeant(cell) && cells[cell] != .absent { cells[cell] = .blank }
  }

  /// Makes item six of table three one row, as some reports of the later edition have it.
  mutating func joinItemSix() {
    remove { $0.row?.group == .otherHandling }
    for cell in Row.otherHandling.cells { cells[cell] = .number(.zero) }
  }
}
