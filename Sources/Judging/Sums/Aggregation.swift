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
    let tables = components.map(\.cells.table)
    let known = form?.edition?.cells
    let wanted = known ?? Cell.all.filter { cell in tables.contains { $0[cell] != .absent } }
    coverage.expected = wanted.count
    for cell in wanted { add(cell, tables) }
  }

  private mutating func add(_ cell: Cell, _ tables: [CellTable]) {
    guard tables.contains(where: { $0[cell] != .absent }) else {
      coverage.absent += 1
      for index in open.indices { open[index].append(cell) }
      return
    }
    var sum: Number? = .zero
    var isOpen = false
    for (index, table) in tables.enumerated() {
      if let number = table.number(cell) {
        sum = sum.flatMap { $0 + number }
      } else {
        isOpen = true
        open[index].append(cell)
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
