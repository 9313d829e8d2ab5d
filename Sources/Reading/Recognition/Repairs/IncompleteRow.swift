import Forms
import JSON
import Records

/// A row of table three with all its numbers but the total, which may stand outside of it: on a line, or
/// in a table, of its own behind it.
struct IncompleteRow {
  let values: [TableCell]
  let row: Row
  let line: TableLine

  /// Takes `values`, the cells behind the label of `row`; nil where they are not just as many numbers.
  init?(_ values: [TableCell], of row: Row, _ line: TableLine) {
    guard row.table == .requests, !line.isLast else { return nil }
    let full = values.filter { !$0.text.isEmpty }
    guard full.count == Edition.applicants.count - 1, full.allSatisfy(TableContents.holdsNumber)
    else { return nil }
    self.values = full
    self.row = row
    self.line = line
  }

  /// The number alone in `line` that is the sum of the row's; nil where there is none.
  func total(in line: TableLine) -> TableCell? {
    let full = line.cells.filter { !$0.text.isEmpty }
    guard full.count == 1, let number = CellLexeme(full[0].text).number else { return nil }
    let parts = values.compactMap { CellLexeme($0.text).number }
    return Number.sum(parts) == number ? full[0] : nil
  }
}

extension TableReader {
  /// Gives the short row the total that `line` is, or lists its numbers as unplaced; whether `line` is
  /// its total. Only a number that is the row's sum is taken for it, since any other may be a row's or
  /// a page's.
  mutating func settle(_ short: IncompleteRow, by line: TableLine) -> Bool {
    guard let total = short.total(in: line) else {
      leaveShort()
      return false
    }
    self.short = nil
    let name = short.row.label
    contents.doubts.append(
      LocalizedDoubt(
        .totalOutside, "“\(name.chinese)”一行的总计 \(total.text) 写在表格之外，按合计相符归入",
        en: """
          the total \(total.text) of the row “\(name.english)” stands outside the table; it is placed \
          since it is the row's sum
          """))
    placeRequests(short.values + [total], short.row, short.line)
    return true
  }

  /// Lists the numbers of the short row as unplaced.
  mutating func leaveShort() {
    guard let short else { return }
    self.short = nil
    leave(short.values, of: short.row, short.line)
  }
}
