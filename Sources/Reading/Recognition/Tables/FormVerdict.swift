import Forms
import Records

/// Which edition the tables follow. Every edition is weighed: by the blocks of table two that have just
/// its columns, then by the rows of table three that it has.
extension TableContents {
  /// The one edition that fits best, and of several alike the one that lacks the fewest rows of what was
  /// read; nil where that still leaves several.
  var form: Form? {
    let fullest = fullest(candidates)
    return fullest.count == 1 ? fullest[0] : nil
  }

  /// The form with `year` to choose among editions that fit alike, nil where no table was recognised.
  func form(year: Int?) -> Form? {
    guard Table.ofReports.contains(where: cells.hasAny(of:)) else { return nil }
    let fullest = fullest(candidates)
    let due = year.flatMap { Edition.inForce(in: $0)?.form }
    return fullest.count == 1 ? fullest[0] : fullest.first { $0 == due }
  }

  /// Whether no edition has all the blocks and rows that were read; one row in place of several is a
  /// known way of filling an edition in.
  var isMixed: Bool {
    let rows = readRows
    return !Edition.all.contains { edition in
      let form = edition.form
      return blockForms.allSatisfy { $0.contains(form) } && rows.allSatisfy(edition.accepts)
    }
  }

  /// How many of the cells of `form` were met, those of rows that are given as one counted as its.
  func coverage(of form: Form?) -> Coverage {
    guard let form else { return Coverage() }
    guard let edition = form.edition else {
      return coverage(over: Cell.all.filter { $0.table == .statistics })
    }
    // What a later edition has in place of a row is not this edition's.
    guard !edition.folds.isEmpty else { return coverage(over: edition.cells) }
    return coverage(over: edition.cells(in: edition.shape(having: has)))
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

  /// Whether the document has any cell of `row`.
  func has(_ row: Row) -> Bool { cells.hasAny(of: row.cells) }

  /// The rows of table three of which the document has a cell.
  private var readRows: [Row] { Row.allCases.filter { $0.table == .requests && has($0) } }

  /// The editions that fit most blocks, and of these those that have most of the rows read.
  private var candidates: [Form] {
    let rows = readRows
    let blocks = Edition.all.map { edition in blockForms.count { $0.contains(edition.form) } }
    let fitting = zip(Edition.all, blocks).filter { $0.1 == blocks.max() }.map(\.0)
    let counts = fitting.map { rows.count(where: $0.accepts) }
    return zip(fitting, counts).filter { $0.1 == counts.max() }.map(\.0.form)
  }

  /// Those of `candidates` that lack the fewest rows of the groups that were read. A row whose label was
  /// met is there, whatever became of its numbers.
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
      row.group.map(groups.contains) ?? false && !has(row) && !labels.contains(row)
    }
  }

  /// The words for the two editions that are mixed: the one that fits best, and the first that has what
  /// that one lacks.
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
