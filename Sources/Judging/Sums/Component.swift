import Forms
import Records

/// What a sum takes of an agency's report on a year; several files of one report are one.
struct Component: Sendable {
  let name: String
  private(set) var sources: [Source]
  private(set) var form: Form?
  private(set) var cells: CellStore
  /// The cells that the files state differently: it is unknown which is right.
  private(set) var conflicts: [Cell] = []

  init(_ report: Report, name: String) {
    self.name = name
    sources = [report.source]
    form = report.form
    cells = CellStore(report.cells)
  }

  /// Adds another file of the same report. What only one of them has stands; what they state
  /// differently is blank from now on.
  mutating func merge(_ report: Report) {
    sources.append(report.source)
    form = form ?? report.form
    var table = cells.table
    let differing = table.merge(report.cells)
    conflicts += differing.filter { !conflicts.contains($0) }
    cells = CellStore(table)
  }
}
