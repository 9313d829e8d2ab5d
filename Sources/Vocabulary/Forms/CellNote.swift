import Wordings

/// What a cell counts (口径), in the words of an official text or of an office.
package struct CellNote: Hashable, Sendable {
  /// What is counted.
  package let text: Wording
  /// The text that says so: a notice, or an article of the Regulations; empty where an office names none.
  package let basis: String

  package init(_ text: Wording, basis: String) {
    self.text = text
    self.basis = basis
  }
}

/// What all cells of a row count, as an official text says.
struct RowNote: Sendable {
  let row: Row
  private let chinese: String
  private let english: String
  private let basis: String

  init(_ row: Row, _ chinese: String, _ english: String, basis: String) {
    self.row = row
    self.chinese = chinese
    self.english = english
    self.basis = basis
  }

  var note: CellNote { CellNote(Wording(chinese, en: english), basis: basis) }
}

extension Edition {
  /// What the cells of `row` count; nil where no official text says it.
  package func note(of row: Row) -> CellNote? {
    has(row) ? notes.first { $0.row == row }?.note : nil
  }

  /// What `cell` counts; nil where no official text says it.
  package func note(of cell: Cell) -> CellNote? {
    guard let row = cell.row, has(cell) else { return nil }
    return notes.first { $0.row == row }?.note
  }
}
