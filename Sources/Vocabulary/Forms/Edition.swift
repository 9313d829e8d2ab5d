/// One edition of the national form, restated in full: what it prints, the sums that it states, the ways
/// in which reports fill it in otherwise, and what it has in place of cells of earlier editions.
package struct Edition: Sendable {
  /// The notice that it comes from.
  package let notice: String
  /// The first year whose reports follow it; later ones do so until the next edition begins.
  package let since: Int
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

  /// The last year whose reports are known to follow the newest edition.
  package static let knownThrough = 2025

  /// What records call its form: the first year of its reports.
  package var name: String { String(since) }

  /// The edition that a report of `year` has to follow; nil for years before the first.
  package static func inForce(in year: Int) -> Edition? {
    all.last { $0.since <= year }
  }

  /// The years whose reports have to follow it: up to the next edition, the newest being open above.
  package var years: ClosedRange<Int> {
    let next = Edition.all.first { $0.since > since }
    return since...(next.map { $0.since - 1 } ?? 9999)
  }

  /// The form that reports on it have.
  package var form: Form {
    guard let place = Edition.all.firstIndex(where: { $0.since == since }) else {
      preconditionFailure("the edition of \(since) is not in Edition.all")
    }
    return Form(edition: place)
  }

  /// Whether it has `cell`.
  package func has(_ cell: Cell) -> Bool { form.has(cell) }

  /// Whether it has `row`.
  package func has(_ row: Row) -> Bool {
    let form = form
    return row.cells.contains { form.has($0) }
  }

  /// Every cell of the edition, in the printed order.
  package var cells: [Cell] {
    let form = form
    return Cell.all.filter { form.has($0) }
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
