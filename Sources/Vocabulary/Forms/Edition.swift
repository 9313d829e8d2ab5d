/// One edition of the national form, restated in full: what it prints, the sums that it states, the ways
/// in which reports fill it in otherwise, and what it has in place of cells of earlier editions.
package struct Edition: Sendable {
  /// What records call its form: the first year of its reports.
  package let name: String
  /// The notice that it comes from.
  package let notice: String
  /// The years whose reports are known to follow it. Later ones do so until the next edition begins.
  package let known: ClosedRange<Int>
  /// What it prints, from top to bottom.
  let lines: [FormLine]
  /// The sums that the tables must satisfy.
  package let sums: [FormSum]
  /// Rows that reports may give as one.
  package let folds: [Fold]
  /// What it has in place of cells of the edition before it.
  package let equivalents: [Equivalent]

  /// The editions, oldest first.
  package static var all: [Edition] { [edition2019, edition2021] }

  /// The edition of `form`; nil for the statistics table, which is no edition of this kind.
  package static func of(_ form: Form) -> Edition? { form.edition }

  /// The edition that a report of `year` has to follow; nil for years before the first.
  package static func inForce(in year: Int) -> Edition? {
    all.last { $0.known.lowerBound <= year }
  }

  /// The years whose reports have to follow it: up to the next edition, the newest being open above.
  package var years: ClosedRange<Int> {
    let next = Edition.all.first { $0.known.lowerBound > known.lowerBound }
    return known.lowerBound...(next.map { $0.known.lowerBound - 1 } ?? 9999)
  }

  /// The form that reports on it have.
  package var form: Form {
    Form(edition: Edition.all.firstIndex { $0.name == name } ?? Edition.all.count)
  }

  /// Whether it has `cell`.
  package func has(_ cell: Cell) -> Bool { cell.editions & form.bit != 0 }

  /// Whether it has `row`.
  package func has(_ row: Row) -> Bool {
    let bit = form.bit
    return row.cells.contains { $0.editions & bit != 0 }
  }

  /// Every cell of the edition, in the printed order.
  package var cells: [Cell] {
    let bit = form.bit
    return Cell.all.filter { $0.editions & bit != 0 }
  }
}

/// Rows of an edition that reports may give as one, which then counts what they count together.
package struct Fold: Sendable {
  package let group: RowGroup
  /// The row in place of those of `group`.
  package let row: Row

  init(_ group: RowGroup, into row: Row) {
    self.group = group
    self.row = row
  }
}

/// What an edition has in place of a column or row of an earlier one: both count the same.
package enum Equivalent: Sendable {
  case column(Column, becomes: Column)
  /// A row that was split into those of a group.
  case row(Row, becomes: RowGroup)
}
