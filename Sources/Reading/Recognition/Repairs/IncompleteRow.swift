import Forms
import JSON
import Records

/// A row of table three that has all its numbers but the total. Needed for reports whose total is
/// outside the row: on the next line, or in another table.
struct IncompleteRow {
  let values: [TableCell]
  let row: Row
  let line: TableLine

  /// `values` are the cells after the label of `row`. Nil unless they are numbers, one fewer than
  /// the columns.
  init?(_ values: [TableCell], of row: Row, _ line: TableLine) {
    guard row.table == .requests, !line.endsDocument else { return nil }
    let full = values.filter { !$0.text.isEmpty }
    guard full.count == Edition.applicants.count - 1, full.allSatisfy(\.lexeme.holdsNumber)
    else { return nil }
    self.values = full
    self.row = row
    self.line = line
  }

  /// The cell of the only number in `line`, where it is the sum of the row; else nil.
  func total(in line: TableLine) -> TableCell? {
    let full = line.cells.filter { !$0.text.isEmpty }
    guard full.count == 1, let number = full[0].lexeme.number else { return nil }
    let parts = values.compactMap(\.lexeme.number)
    return Number.sum(parts) == number ? full[0] : nil
  }
}

extension TableReader {
  /// Assigns the incomplete row with the total in `line`, or lists its numbers as unplaced. Returns
  /// whether `line` has its total. Only a number that is the sum of the row is accepted, since any
  /// other may belong to the next row or be a page number.
  mutating func resolve(_ incompleteRow: IncompleteRow, by line: TableLine) -> Bool {
    guard let total = incompleteRow.total(in: line) else {
      markIncompleteRowUnplaced()
      return false
    }
    requests.incompleteRow = nil
    let name = incompleteRow.row.label
    recognized.doubts.append(
      LocalizedDoubt(
        .totalOutside, "“\(name.chinese)”一行的总计 \(total.text) 写在表格之外，按合计相符归入",
        en: """
          the total \(total.text) of the row “\(name.english)” is outside the table; it was assigned \
          because it is the sum of the row
          """))
    assignRequestRow(incompleteRow.values + [total], incompleteRow.row, incompleteRow.line)
    return true
  }

  /// Lists the numbers of the incomplete row, if there is one, as unplaced.
  mutating func markIncompleteRowUnplaced() {
    guard let incompleteRow = requests.incompleteRow else { return }
    requests.incompleteRow = nil
    markUnplaced(incompleteRow.values, of: incompleteRow.row, incompleteRow.line)
  }
}
