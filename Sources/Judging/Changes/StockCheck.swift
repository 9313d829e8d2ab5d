import Forms
import JSON
import Records

/// The check of a cell against the report of the year before: requests carried over, and documents in
/// force.
package struct StockCheck: Sendable {
  /// How the expected number is calculated.
  package enum Origin: Sendable {
    /// The requests that the earlier report carries forward, its fourth item.
    case carriedForward
    /// The documents that the earlier report has in force, plus those issued, minus those repealed.
    case inForce
  }

  package let expected: Number
  let actual: Number
  package let origin: Origin

  package var holds: Bool { expected == actual }

  /// The check of `cell`; nil where there is none, a number is missing, or the reports are not of
  /// consecutive years.
  package init?(_ cell: Cell, in comparison: Comparison) {
    guard let earlier = comparison.from.year, let later = comparison.to.year, later == earlier + 1,
      let actual = comparison.after.number(cell)
    else { return nil }
    self.actual = actual
    if cell.row == .broughtForward, let column = cell.column {
      guard let carried = Row.carriedForward.cell(in: column),
        let expected = comparison.before.number(carried)
      else { return nil }
      self.expected = expected
      origin = .carriedForward
    } else if cell.column == .inForce, let row = cell.row {
      guard let before = comparison.before.number(cell), let issued = row.cell(in: .issued),
        let repealed = row.cell(in: .repealed), let more = comparison.after.number(issued),
        let less = comparison.after.number(repealed), let sum = before + more,
        let expected = sum - less
      else { return nil }
      self.expected = expected
      origin = .inForce
    } else {
      return nil
    }
  }
}
