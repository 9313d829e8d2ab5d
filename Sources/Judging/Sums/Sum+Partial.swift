import Forms
import JSON
import Records

/// What there is so far of a cell whose sum may not be complete.
package struct PartialCell: Sendable {
  package let cell: Cell
  /// The sum of the numbers that there are.
  package let sum: Number
  /// How many reports have a number.
  package let count: Int
}

extension Sum {
  /// The cells of the form with what there is so far: no basis for a report.
  package var partialCells: [PartialCell] {
    let cells = report.form?.edition?.cells ?? []
    return cells.compactMap { cell in
      let numbers = components.compactMap { $0.cells.table.number(cell) }
      var sum = Number.zero
      for number in numbers {
        guard let next = sum + number else { return nil }
        sum = next
      }
      return PartialCell(cell: cell, sum: sum, count: numbers.count)
    }
  }
}
