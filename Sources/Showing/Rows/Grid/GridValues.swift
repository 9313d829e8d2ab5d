import Forms
import JSON
import Records

/// The values of a grid's cells: those of a report as printed in its record, or those that a blank form is
/// filled in with.
enum GridValues {
  case report(Tape, CellNodes)
  /// The cells of an edition; those without a number are blank.
  case form(Edition, [Cell: Number])
  /// One side of changes.
  case changes(GridChanges, GridChanges.Side)

  /// Whether the grid has `cell`.
  func has(_ cell: Cell) -> Bool {
    switch self {
    case .report(_, let cells): cells.nodes[cell.index] > 0
    case .form(let edition, _): edition.has(cell)
    case .changes(let changes, _): changes.has(cell)
    }
  }

  /// Writes the value of `cell`; an empty field where the grid does not have it.
  func write(_ cell: Cell?, to writer: inout FieldWriter) {
    switch self {
    case .report(let tape, let cells):
      let node = cell.map { Int(cells.nodes[$0.index]) } ?? 0
      writer.value(node > 0 ? node : nil, tape)
    case .form(_, let numbers):
      guard let number = cell.flatMap({ numbers[$0] }) else { return writer.blank() }
      writer.number(Array(number.description.utf8)[...])
    case .changes(let changes, let side):
      guard let number = changes.number(cell, side) else { return writer.empty() }
      writer.number(number[...])
    }
  }
}
