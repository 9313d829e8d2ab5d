import Forms
import Records

/// An agency's report on a year as a component of a sum, merged from all its files.
struct Component: Sendable {
  let name: String
  private(set) var sources: [Source]
  private(set) var form: Form?
  private(set) var cells: CellStore
  /// The cells with different numbers in the files.
  private(set) var conflicts: [Cell] = []

  init(_ report: Report, name: String) {
    self.name = name
    sources = [report.source]
    form = report.form
    cells = CellStore(report.cells)
  }

  /// Adds another file of the same report. A number that only one file has is kept; cells with different
  /// numbers become blank.
  mutating func merge(_ report: Report) {
    sources.append(report.source)
    form = form ?? report.form
    var table = cells.table
    let differing = table.merge(report.cells)
    conflicts += differing.filter { !conflicts.contains($0) }
    cells = CellStore(table)
  }
}
