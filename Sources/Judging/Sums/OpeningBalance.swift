import Agencies
import Forms
import JSON
import Records

/// The requests that an agency brings forward from the year before: the sums of its report and of those
/// of the agencies that merged into it at the end of that year.
package struct OpeningBalance: Sendable {
  /// The year before.
  package let year: Int
  /// The agencies whose reports were added; empty where there are none.
  package let names: [String]
  /// Merged agencies without a report; if there are any, nothing is added.
  package let missing: [String]
  /// Former agencies with several successors in the list; if there are any, nothing is added.
  package let divided: [String]
  /// The sums: a number where every report has one, else blank.
  package let cells: CellTable
  /// The cells with different numbers in files of one report; they are blank.
  package let conflicts: Set<Cell>
  /// An unreadable file of this agency, where it has no report.
  package let unreadable: String?

  init(
    of agency: Agency, from year: Int, _ components: [Component], divided: [String],
    unreadable: String?
  ) {
    self.year = year
    let ended = agency.former.filter { $0.lastYear == year }.map(\.name)
    let added = components.filter { $0.name == agency.name || ended.contains($0.name) }
    let names = added.map(\.name)
    let missing = ended.filter { !names.contains($0) && !divided.contains($0) }
    self.names = names
    self.missing = missing
    self.divided = divided
    self.unreadable = names.isEmpty ? unreadable : nil
    conflicts = Set(added.flatMap(\.conflicts))
    let form = added.first?.form
    let isWhole = !added.isEmpty && missing.isEmpty && divided.isEmpty
    cells = isWhole ? Aggregation(added, form: form).cells : CellTable()
  }
}

extension OpeningBalance {
  /// The number for each column of “二、上年结转”, from last year's “四、结转下年度”.
  package var broughtForward: [Cell: Number] {
    var numbers: [Cell: Number] = [:]
    for (before, after) in OpeningBalance.columns { numbers[after] = cells.number(before) }
    return numbers
  }

  /// The cells of last year's “四、结转下年度” without a number.
  package var blanks: [Cell] {
    OpeningBalance.columns.map(\.before).filter { cells.number($0) == nil }
  }

  private static var columns: [(before: Cell, after: Cell)] {
    Row.carriedForward.cells.compactMap { before in
      before.column.flatMap(Row.broughtForward.cell).map { (before, $0) }
    }
  }
}
