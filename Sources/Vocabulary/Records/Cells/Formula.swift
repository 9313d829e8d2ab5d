import Forms
import JSON

/// A sum and difference of cells that the words of a claim may mean.
package struct Formula: Sendable {
  package let plus: [CellSet]
  package let minus: [CellSet]

  package init(_ plus: [CellSet], minus: [CellSet] = []) {
    self.plus = plus
    self.minus = minus
  }

  /// The formula in records: `requests.received.total + requests.brought_forward.total`.
  package var name: String {
    plus.map(\.name).joined(separator: " + ") + minus.map { " - " + $0.name }.joined()
  }

  /// Whether the formula has more than one term.
  package var isSum: Bool { plus.count + minus.count > 1 }

  /// Whether a cell is in two of its terms, which no words mean: 不予公开 as the whole beside a reason that
  /// belongs to it.
  package var countsTwice: Bool {
    guard plus.count > 1 else { return false }
    let cells = plus.flatMap(\.cells)
    return cells.indices.contains { cells[..<$0].contains(cells[$0]) }
  }

  /// All cells of the formula.
  package var cells: [Cell] { (plus + minus).flatMap(\.cells) }

  /// The value of the formula in `table`.
  package func value(in table: CellTable) -> CellSum {
    var sum = Number.zero
    var isOpen = false
    for set in plus {
      switch table.sum(of: set) {
      case .unread: return .unread
      case .exact(let part): sum = sum + part ?? sum
      case .atLeast(let part):
        sum = sum + part ?? sum
        isOpen = true
      }
    }
    for set in minus {
      guard case .exact(let part) = table.sum(of: set) else { return .unread }
      sum = sum - part ?? sum
    }
    return isOpen ? .atLeast(sum) : .exact(sum)
  }
}

extension Formula: Equatable {
  package static func == (left: Formula, right: Formula) -> Bool {
    left.plus == right.plus && left.minus == right.minus
  }
}
