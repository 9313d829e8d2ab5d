/// One edition of the national form in full: its labels, its sums, the variants in which reports fill it in,
/// and the equivalents of cells of earlier editions.
package struct Edition: Sendable {
  /// The notice that prescribes it.
  package let notice: String
  /// The first year whose reports follow it; later ones do so until the next edition.
  package let since: Int
  /// The printed lines, from top to bottom.
  let lines: [FormLine]
  /// The sums that the tables must satisfy.
  package let sums: [FormSum]
  /// Rows that reports may join into one.
  package let folds: [Fold]
  /// Equivalents of rows and columns of the edition before it.
  package let equivalents: [Equivalent]
  /// What its rows count, where an official text says it; rows that it lacks are ignored.
  let notes: [RowNote]

  /// The editions, oldest first.
  package static let all = [edition2019, edition2021]

  /// The last year whose reports are known to follow the newest edition.
  package static let knownThrough = 2025

  /// The name of its form in records: the first year of its reports.
  package var name: String { String(since) }

  /// The edition that a report on `year` must follow; nil for years before the first edition.
  package static func inForce(in year: Int) -> Edition? {
    all.last { $0.since <= year }
  }

  /// The years whose reports must follow it: up to the next edition, for the newest without end.
  package var years: ClosedRange<Int> {
    let next = Edition.all.first { $0.since > since }
    return since...(next.map { $0.since - 1 } ?? 9999)
  }

  /// The form of reports that follow it.
  package var form: Form {
    guard let index = Edition.all.firstIndex(where: { $0.since == since }) else {
      preconditionFailure("the edition of \(since) is not in Edition.all")
    }
    return Form(edition: index)
  }

  /// Whether it has `cell`.
  package func has(_ cell: Cell) -> Bool { form.has(cell) }

  /// Whether it has `row`.
  package func has(_ row: Row) -> Bool {
    let form = form
    return row.cells.contains { form.has($0) }
  }

  /// All cells of the edition, in the printed order.
  package var cells: [Cell] {
    let form = form
    return Cell.all.filter { form.has($0) }
  }
}

/// Rows of an edition that reports may join into one row, which contains their sums.
package struct Fold: Sendable {
  package let group: RowGroup
  /// The row that replaces those of `group`.
  package let row: Row

  init(_ group: RowGroup, into row: Row) {
    self.group = group
    self.row = row
  }
}

/// A column or row of an edition that counts the same as one of an earlier edition.
package enum Equivalent: Sendable {
  case column(Column, becomes: Column)
  /// A row that was split into the rows of a group.
  case row(Row, becomes: RowGroup)
}
