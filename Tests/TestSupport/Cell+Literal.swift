import Forms
import Testing

extension Cell {
  /// The cell called `id`; an issue of the test where no form has it, which `Cell(id:)` answers with
  /// nil, so that a test of a misspelt id would assert nothing.
  package init(_ id: String, at place: SourceLocation = #_sourceLocation) {
    if Cell(id: id) == nil { Issue.record("no form has a cell '\(id)'", sourceLocation: place) }
    self = Cell(id: id) ?? Cell(index: 0)
  }
}
