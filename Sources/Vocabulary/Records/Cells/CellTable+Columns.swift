import Forms

extension CellTable {
  /// Whether `row` of table two was read under columns of other editions than that of `form` only, as in
  /// tables that mix two forms.
  package func hasOnly(_ row: Row, underColumnsOtherThan form: Form) -> Bool {
    guard row.table == .disclosure else { return false }
    let read = row.cells.filter { self[$0] != .absent }
    return !read.isEmpty && !read.contains(where: form.has)
  }
}
