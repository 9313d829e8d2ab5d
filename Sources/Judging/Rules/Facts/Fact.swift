import Forms
import JSON
import Records

/// A number that another source states for a cell of an agency's report: the court, the justice bureau, the
/// register of licences and penalties.
package struct Fact: Hashable, Sendable {
  /// The line of its row in the file.
  let line: Int
  let agency: String
  let year: Int
  let cell: Cell
  let number: Number
  /// Who states it.
  let source: String
  let note: String?
  /// Whether its number is the right one: a report that differs is wrong.
  let decides: Bool
}
