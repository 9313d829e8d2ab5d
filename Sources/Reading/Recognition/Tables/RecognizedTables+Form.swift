import Forms
import Records

/// The edition that the tables follow. It is the one that fits most blocks of table two; of several
/// such editions the one that has most of the rows of table three that were read.
extension RecognizedTables {
  /// The edition that fits best. Of several that fit equally well it is the one with the fewest
  /// rows missing from what was read; nil where several are left.
  var form: Form? {
    let fullest = fullest(candidates)
    return fullest.count == 1 ? fullest[0] : nil
  }

  /// The form of the report. `year` decides between editions that fit equally well. Nil where no
  /// table was recognized.
  func form(year: Int?) -> Form? {
    guard Table.ofReports.contains(where: cells.hasAny(of:)) else { return nil }
    let fullest = fullest(candidates)
    let due = year.flatMap { Edition.inForce(in: $0)?.form }
    return fullest.count == 1 ? fullest[0] : fullest.first { $0 == due }
  }

  /// Whether no edition has all blocks and rows that were read. One row in place of several, a
  /// known way to fill in an edition, is not a mixture.
  var isMixed: Bool {
    let rows = readRows
    return !Edition.all.contains { edition in
      let form = edition.form
      return blockForms.allSatisfy { $0.contains(form) } && rows.allSatisfy(edition.accepts)
    }
  }

  /// The number of cells of `form` that have a number, are blank or are absent. A row that is given
  /// in place of several counts as theirs, and one under the columns of another form by these.
  func coverage(of form: Form?) -> Coverage {
    guard let form else { return Coverage() }
    guard let edition = form.edition else {
      return coverage(over: Cell.all.filter { $0.table == .statistics })
    }
    // Only an edition with folds may have a row in place of several.
    let expected =
      edition.folds.isEmpty ? edition.cells : edition.cells(in: edition.shape(having: has))
    return coverage(over: isMixed ? withOwnColumns(expected, of: form) : expected)
  }

  /// `expected`, the cells of `form`, with those that were read in place of the cells of rows under the
  /// columns of another form.
  private func withOwnColumns(_ expected: [Cell], of form: Form) -> [Cell] {
    let rows = Row.allCases.filter { cells.hasOnly($0, underColumnsOtherThan: form) }
    return expected.filter { cell in !rows.contains { $0 == cell.row } }
      + rows.flatMap(\.cells).filter { cells[$0] != .absent }
  }

  private func coverage(over expected: [Cell]) -> Coverage {
    var coverage = Coverage(expected: expected.count)
    for cell in expected {
      switch cells[cell] {
      case .number: coverage.number += 1
      case .blank: coverage.null += 1
      case .absent: coverage.absent += 1
      }
    }
    return coverage
  }

  /// Whether any cell of `row` was read.
  func has(_ row: Row) -> Bool { cells.hasAny(of: row.cells) }

  /// The rows of table three with a cell that was read.
  private var readRows: [Row] { Row.allCases.filter { $0.table == .requests && has($0) } }

  /// The editions that fit most blocks and, among these, have most of the rows that were read.
  private var candidates: [Form] {
    let rows = readRows
    let blocks = Edition.all.map { edition in blockForms.count { $0.contains(edition.form) } }
    let fitting = zip(Edition.all, blocks).filter { $0.1 == blocks.max() }.map(\.0)
    let counts = fitting.map { rows.count(where: $0.accepts) }
    return zip(fitting, counts).filter { $0.1 == counts.max() }.map(\.0.form)
  }

  /// The candidates with the fewest missing rows in the groups that were read. A row whose label
  /// was read is not missing, whatever happened to its numbers.
  private func fullest(_ candidates: [Form]) -> [Form] {
    guard candidates.count > 1 else { return candidates }
    let missing = candidates.map(missingRows)
    return zip(candidates, missing).filter { $0.1 == missing.min() }.map(\.0)
  }

  private func missingRows(of form: Form) -> Int {
    guard let edition = form.edition else { return 0 }
    let rows = edition.rows(of: .requests, in: edition.shape(having: has))
    let groups = Set(readRows.compactMap(\.group))
    return rows.count { row in
      row.group.map(groups.contains) ?? false && !has(row) && !rowsWithLabel.contains(row)
    }
  }

  /// The names of the two editions that are mixed, the older first: the one that fits best, and the
  /// first that has what that one lacks.
  var mixedForms: (String, String)? {
    guard let form = form ?? candidates.first, let edition = form.edition else { return nil }
    let other = Edition.all.first { other in
      blockForms.contains { !$0.contains(form) && $0.contains(other.form) }
        || readRows.contains { !edition.accepts($0) && other.has($0) }
    }
    guard let other else { return nil }
    let names = [edition, other].sorted { $0.since < $1.since }.map(\.name)
    return (names[0], names[1])
  }
}
