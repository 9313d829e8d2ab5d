import Forms
import Records

/// Changes that examples make to their reports.
extension Report {
  /// Removes the cells for which `isMeant` returns true.
  mutating func remove(_ isMeant: (Cell) -> Bool) {
    for cell in Cell.all where isMeant(cell) { cells[cell] = .absent }
  }

  /// Removes `table`.
  mutating func remove(_ table: Table) {
    remove { $0.table == table }
    sections[table.rawValue].tables = 0
  }

  /// Removes all tables and the form.
  mutating func removeTables() {
    for table in Table.ofReports { remove(table) }
    form = nil
  }

  /// Blanks the cells for which `isMeant` returns true.
  mutating func blank(_ isMeant: (Cell) -> Bool) {
    for cell in Cell.all where isMeant(cell) && cells[cell] != .absent { cells[cell] = .blank }
  }

  /// Joins the rows of item six of table three into one, a variant that some reports of the 2021 form use.
  mutating func joinItemSix() {
    remove { $0.row?.group == .otherHandling }
    for cell in Row.otherHandling.cells { cells[cell] = .number(.zero) }
  }
}
