import Forms
import Records

/// A deviation of a table from the form that the reader repairs: what the manual says of it
/// (rpt-forms(7), DEVIATIONS), the doubt that reports it, and examples, which are its tests.
package struct Repair: Sendable {
  /// The part of DEVIATIONS that has it.
  package enum Part: String, Sendable {
    case layout, labels
  }

  /// A table that has the deviation, and what is read from it.
  struct Example: Sendable {
    /// The lines of a text, cells separated by tabs.
    let lines: [String]
    /// Cells and their numbers; nil where a cell has none.
    let cells: [(cell: Cell, number: Int?)]
    let unplaced: [String]

    init(_ lines: [String], _ cells: [(cell: Cell, number: Int?)] = [], unplaced: [String] = []) {
      (self.lines, self.cells, self.unplaced) = (lines, cells, unplaced)
    }
  }

  package let part: Part
  /// What documents have, as the text of an item in mdoc(7).
  package let deviation: String
  /// What is read, in sentences of mdoc(7), without the last full stop.
  package let effect: String
  /// The doubt that reports it; nil where nothing is guessed and nothing lost.
  package let doubt: Doubt.Code?
  /// What the findings about it concern; nil where no rule reports it.
  package let concern: Concern?
  let examples: [Example]

  init(
    _ part: Part, _ deviation: String, _ effect: String, doubt: Doubt.Code? = nil,
    concern: Concern? = nil, _ examples: [Example]
  ) {
    self.part = part
    self.deviation = deviation
    self.effect = effect
    self.doubt = doubt
    self.concern = concern
    self.examples = examples
  }

  /// The header of table three, and that of a block of table two, in examples.
  static var applicants: String { "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计" }
  static var decisions: String { "信息内容\t本年处理决定数量" }

  /// All repairs, those of the layout first; within a part in the order in which they are tried.
  package static var all: [Repair] { ofLayout + ofLabels }
}
