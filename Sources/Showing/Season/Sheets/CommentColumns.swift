import Sheets

/// The comments at the cells of a sheet, as further columns of its rows: so they stay with their rows as what was typed
/// does.
package enum CommentColumns {
  /// A comment at the cell of a row and a column.
  package typealias Comment = (row: Int, column: Int, text: String)

  /// The head of the column with the comments at the column `head`. It is like no head that people write.
  private static func name(of head: String) -> String {
    mark + head.utf8.map { String($0, radix: 16) }.joined(separator: " ")
  }

  private static let mark = "\u{1F}"

  /// `rows`, the head first, with the columns of `comments`, and the comments that belong to no row with a text or to
  /// no column with a head.
  package static func adding(
    _ comments: [Comment], to rows: [[String]]
  ) -> (rows: [[String]], left: [Comment]) {
    guard let head = rows.first else { return (rows, comments) }
    var (rows, left) = (rows, [Comment]())
    for comment in comments {
      guard comment.row > 0, rows.indices.contains(comment.row),
        rows[comment.row].contains(where: { !$0.isEmpty }),
        head.indices.contains(comment.column), !head[comment.column].isEmpty
      else {
        left.append(comment)
        continue
      }
      let name = name(of: head[comment.column])
      let index = rows[0].firstIndex(of: name) ?? max(rows[0].count, rows.map(\.count).max() ?? 0)
      set(name, at: index, in: &rows[0])
      set(comment.text, at: index, in: &rows[comment.row])
    }
    return (rows, left)
  }

  private static func set(_ text: String, at index: Int, in row: inout [String]) {
    while row.count <= index { row.append("") }
    row[index] = text
  }

  /// `table` without these columns, and the comments at their places. One whose column is gone is at the first cell.
  static func split(
    _ table: [[SheetTable.Field]]
  ) -> (rows: [[SheetTable.Field]], notes: [(place: XLSXRange.Place, text: String)]) {
    let head = (table.first ?? []).map { $0.string ?? "" }
    let indices = head.indices.filter { head[$0].hasPrefix(mark) }
    guard !indices.isEmpty else { return (table, []) }
    let rest = head.filter { !$0.hasPrefix(mark) }.map(name)
    var notes: [(place: XLSXRange.Place, text: String)] = []
    for (number, row) in table.enumerated().dropFirst() {
      for index in indices where row.indices.contains(index) {
        guard let text = row[index].string else { continue }
        let column = rest.firstIndex(of: head[index]) ?? 0
        notes.append((XLSXRange.Place(row: number, column: column), text))
      }
    }
    let rows = table.map { row in
      row.enumerated().filter { !indices.contains($0.offset) }.map(\.element)
    }
    return (rows, notes)
  }
}
