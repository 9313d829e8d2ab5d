import Forms
import Records

/// An agency's report on a year as a component of a sum, merged from all its files.
struct Component: Sendable {
  let name: String
  let sources: [Source]
  let form: Form?
  let cells: CellStore
  /// The cells with different numbers in the files.
  let conflicts: [Cell]

  /// The report in `files`, in any order. A number that only one file has is kept; cells with different numbers
  /// become blank.
  init(_ files: [Imprint], name: String) {
    let files = files.count > 1 ? files.sorted(by: Imprint.precedes) : files
    self.name = name
    sources = files.map(\.source)
    form = files.lazy.compactMap(\.form).first
    guard files.count > 1 else {
      cells = files.first?.cells ?? CellStore(CellTable())
      conflicts = []
      return
    }
    var table = CellTable()
    var conflicts: Set<Cell> = []
    for file in files { conflicts.formUnion(table.merge(file.cells.table)) }
    cells = CellStore(table)
    self.conflicts = conflicts.sorted()
  }
}
