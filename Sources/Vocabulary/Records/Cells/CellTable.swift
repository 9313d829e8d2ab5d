import Forms
import JSON

/// The value of a cell in a report.
package enum CellValue: Hashable, Sendable {
  /// The document has no such cell: no key.
  case absent
  /// The cell is there but has no number: `null`.
  case blank
  case number(Number)
}

/// A value for each cell of `Cell.all`.
package struct CellTable: Hashable, Sendable {
  private var values = [CellValue](repeating: .absent, count: CellTree.cellCount)

  package init() {}

  package subscript(cell: Cell) -> CellValue {
    get { values[cell.index] }
    set { values[cell.index] = newValue }
  }

  /// The number at `cell`; nil where it is blank or absent.
  package func number(_ cell: Cell) -> Number? {
    guard case .number(let number) = values[cell.index] else { return nil }
    return number
  }

  /// Whether at least one of `cells` is there.
  package func hasAny(of cells: [Cell]) -> Bool {
    cells.contains {
      if case .absent = values[$0.index] { false } else { true }
    }
  }

  /// Whether a cell of `table` is there.
  package func hasAny(of table: Table) -> Bool { table.cells.contains { !isAbsent(at: $0) } }

  /// Whether the cell at `index` of `Cell.all` is not there.
  package func isAbsent(at index: Int) -> Bool {
    if case .absent = values[index] { true } else { false }
  }

  /// The sum of `cells` where all are numbers without decimals, as in most reports; nil where one is not,
  /// or where the sum has too many digits.
  package func plainSum(of cells: [Cell]) -> Int128? {
    var sum: Int128 = 0
    for cell in cells {
      guard case .number(let number) = values[cell.index], number.scale == 0 else { return nil }
      let (next, over) = sum.addingReportingOverflow(number.mantissa)
      guard !over else { return nil }
      sum = next
    }
    return sum
  }
}
