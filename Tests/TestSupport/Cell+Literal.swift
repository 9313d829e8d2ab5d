import Forms
import Testing

extension Cell {
  /// The cell `id`. Records an issue if no form has it, because a test with a misspelt id would
  /// otherwise assert nothing.
  package init(_ id: String, at location: SourceLocation = #_sourceLocation) {
    if Cell(id: id) == nil { Issue.record("no form has a cell '\(id)'", sourceLocation: location) }
    self = Cell(id: id) ?? Cell(index: 0)
  }
}
