import Forms
import JSON
import Records

/// The sums of the cells of several reports.
struct Aggregation: Sendable {
  /// The form of the sums.
  let form: Form?
  private(set) var cells = CellTable()
  private(set) var coverage = Coverage()
  /// For each component, the cells for which it has no number and that therefore have no sum.
  private(set) var open: [[Cell]]
  /// The cells whose sums have too many digits.
  private(set) var overflows: [Cell] = []

  /// Adds up the cells of `form`; where it has no edition, all cells of `components`.
  init(_ components: [Component], form: Form?) {
    self.form = form
    open = components.map { _ in [] }
    let wanted = form?.edition?.cells ?? Aggregation.cells(of: components)
    coverage.expected = wanted.count
    var totals = wanted.map { _ in Total() }
    // Unpacked one after the other: those of a nation would take a gigabyte.
    for (index, component) in components.enumerated() {
      let table = component.cells.table
      for (position, cell) in wanted.enumerated() {
        totals[position].add(table[cell])
        if table.number(cell) == nil { open[index].append(cell) }
      }
    }
    for (cell, total) in zip(wanted, totals) { set(cell, to: total) }
  }

  /// The cells that one of `components` has.
  private static func cells(of components: [Component]) -> [Cell] {
    var cells: Set<Cell> = []
    for component in components {
      let table = component.cells.table
      cells.formUnion(Cell.all.lazy.filter { table[$0] != .absent })
    }
    return cells.sorted { $0.index < $1.index }
  }

  private mutating func set(_ cell: Cell, to total: Total) {
    guard total.isPresent else {
      coverage.absent += 1
      return
    }
    if total.isWhole, total.sum == nil { overflows.append(cell) }
    if let sum = total.sum, total.isWhole {
      cells[cell] = .number(sum)
      coverage.number += 1
    } else {
      cells[cell] = .blank
      coverage.null += 1
    }
  }
}

/// The values of one cell, as far as they are added up.
private struct Total {
  /// Nil where it has too many digits.
  private(set) var sum: Number? = .zero
  /// Whether a report has the cell, and whether all have a number in it.
  private(set) var isPresent = false
  private(set) var isWhole = true

  mutating func add(_ value: CellValue) {
    if value != .absent { isPresent = true }
    if case .number(let number) = value {
      sum = sum.flatMap { $0 + number }
    } else {
      isWhole = false
    }
  }
}
