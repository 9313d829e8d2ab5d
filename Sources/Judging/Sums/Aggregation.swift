import Forms
import JSON
import Records

/// The cells of several reports, added.
struct Aggregation: Sendable {
  /// The form of the sum.
  let form: Form?
  private(set) var cells = CellTable()
  private(set) var coverage = Coverage()
  /// For each contribution the cells that it leaves open, so that they have no sum.
  private(set) var open: [[Cell]]
  /// The cells whose sums have too many digits.
  private(set) var overflows: [Cell] = []

  /// Adds the cells of `form`, or where it is none of the national ones, those that any of
  /// `contributions` has.
  init(_ contributions: [Component], form: Form?) {
    self.form = form
    open = contributions.map { _ in [] }
    let tables = contributions.map(\.cells.table)
    let known = form?.edition?.cells
    let wanted = known ?? Cell.all.filter { cell in tables.contains { $0[cell] != .absent } }
    coverage.expected = wanted.count
    for cell in wanted { add(cell, tables) }
  }

  private mutating func add(_ cell: Cell, _ tables: [CellTable]) {
    guard tables.contains(where: { $0[cell] != .absent }) else {
      coverage.absent += 1
      for place in open.indices { open[place].append(cell) }
      return
    }
    var sum: Number? = .zero
    var isOpen = false
    for (place, table) in tables.enumerated() {
      if let number = table.number(cell) {
        sum = sum.flatMap { $0 + number }
      } else {
        isOpen = true
        open[place].append(cell)
      }
    }
    if !isOpen, sum == nil { overflows.append(cell) }
    if let sum, !isOpen {
      cells[cell] = .number(sum)
      coverage.number += 1
    } else {
      cells[cell] = .blank
      coverage.null += 1
    }
  }
}
