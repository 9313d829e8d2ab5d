import Agencies
import Forms
import JSON
import Records

/// What an agency takes over from the year before: the reports on that year of its own and of the agencies
/// that ended with it and merged into this one, added.
package struct OpeningBalance: Sendable {
  /// The year before.
  package let year: Int
  /// The agencies whose reports were added; empty where there is none.
  package let names: [String]
  /// Bodies that merged into this one and have no report; nothing is added then.
  package let missing: [String]
  /// Bodies that ended and that several agencies of the list come from: it is unknown what is whose, and
  /// nothing is added.
  package let divided: [String]
  /// The sums: a number where every report states one, blank where one of them does not.
  package let cells: CellTable
  /// The cells that files of one report state differently; they are blank.
  package let conflicts: Set<Cell>
  /// A file of this agency that could not be read, where it has no report.
  package let unreadable: String?

  init(
    to agency: Agency, from year: Int, _ contributions: [Component], divided: [String],
    unreadable: String?
  ) {
    self.year = year
    let ended = agency.former.filter { $0.lastYear == year }.map(\.name)
    let taken = contributions.filter { $0.name == agency.name || ended.contains($0.name) }
    let names = taken.map(\.name)
    let missing = ended.filter { !names.contains($0) && !divided.contains($0) }
    self.names = names
    self.missing = missing
    self.divided = divided
    self.unreadable = names.isEmpty ? unreadable : nil
    conflicts = Set(taken.flatMap(\.conflicts))
    let form = taken.first?.form
    let isWhole = !taken.isEmpty && missing.isEmpty && divided.isEmpty
    cells = isWhole ? Aggregation(taken, form: form).cells : CellTable()
  }
}

extension OpeningBalance {
  /// Each column of “二、上年结转” with the number that last year's “四、结转下年度” gives it.
  package var broughtForward: [Cell: Number] {
    var numbers: [Cell: Number] = [:]
    for (before, after) in OpeningBalance.columns { numbers[after] = cells.number(before) }
    return numbers
  }

  /// The cells of last year's “四、结转下年度” that give no number.
  package var blanks: [Cell] {
    OpeningBalance.columns.map(\.before).filter { cells.number($0) == nil }
  }

  private static var columns: [(before: Cell, after: Cell)] {
    Row.carriedForward.cells.compactMap { before in
      before.column.flatMap(Row.broughtForward.cell).map { (before, $0) }
    }
  }
}
