import Forms
import JSON
import Records
import Wordings

/// What a report's cell must be when the report of the year before is right: requests carried over,
/// and the stock of documents in force.
struct StockCheck: Sendable {
  /// What the earlier year demands.
  let expected: Number
  let actual: Number
  /// Where the demand comes from: `上年第四项`.
  let origin: Wording

  var holds: Bool { expected == actual }

  /// `✓ = 上年第四项`, `✗ 应为 499`.
  func mark(in language: Language) -> String {
    holds
      ? "✓ = \(origin.text(language))"
      : language.says("✗ 应为 \(expected)", en: "✗ should be \(expected)")
  }

  /// The check of `cell`; nil where there is none, a number is missing, or the years do not follow
  /// each other.
  init?(_ cell: Cell, in comparison: Comparison) {
    guard let earlier = comparison.from.year, let later = comparison.to.year, later == earlier + 1,
      let actual = comparison.after.number(cell)
    else { return nil }
    self.actual = actual
    if cell.row == .broughtForward, let column = cell.column {
      guard let carried = Row.carriedForward.cell(in: column),
        let expected = comparison.before.number(carried)
      else { return nil }
      self.expected = expected
      origin = Wording("上年第四项", en: "last year's 4")
    } else if cell.column == .inForce, let row = cell.row {
      guard let before = comparison.before.number(cell), let issued = row.cell(in: .issued),
        let repealed = row.cell(in: .repealed), let more = comparison.after.number(issued),
        let less = comparison.after.number(repealed), let sum = before + more,
        let expected = sum - less
      else { return nil }
      self.expected = expected
      origin = Wording("上年有效+制发−废止", en: "in force last year + issued − repealed")
    } else {
      return nil
    }
  }
}
