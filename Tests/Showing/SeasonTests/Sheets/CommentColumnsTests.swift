import Testing

@testable import Season

@Suite struct CommentColumnsTests {
  private static let rows = [["编号", "单位", ""], ["a1", "甲局"], [], ["a2"]]

  /// The comments of a sheet that was made from `rows`, with the columns in `order`.
  private func notes(_ rows: [[String]], _ order: [Int]) -> [String] {
    let table = rows.map { row in
      order.map { SheetTable.Field(typed: row.indices.contains($0) ? row[$0] : "") }
    }
    return CommentColumns.split(table).notes.map { "\($0.place.name) \($0.text)" }
  }

  @Test func aCommentStaysWithItsRowAndColumn() {
    let (rows, left) = CommentColumns.adding(
      [(1, 1, "问过"), (1, 0, "急"), (3, 1, "另一条")], to: CommentColumnsTests.rows)
    #expect(left.isEmpty && rows.map(\.count) == [5, 5, 0, 4])
    #expect(Set(notes(rows, [0, 1, 2, 3, 4])) == ["B2 问过", "A2 急", "B4 另一条"])
    // The next round has its own order of columns.
    #expect(Set(notes(rows, [3, 1, 0, 4])) == ["A2 问过", "B2 急", "A4 另一条"])
    #expect(notes([rows[0], rows[3]], [0, 1, 3]) == ["B2 另一条"])
  }

  @Test func whatBelongsToNoRowOrColumnIsLeft() {
    let comments = [(0, 0, "表头"), (2, 0, "空行"), (9, 0, "表外"), (1, 2, "无名列"), (1, 7, "列外")]
    let (rows, left) = CommentColumns.adding(comments, to: CommentColumnsTests.rows)
    #expect(rows == CommentColumnsTests.rows && left.map(\.text) == comments.map(\.2))
  }

  @Test func aCommentOfALostColumnIsAtTheFirstCell() {
    let (rows, _) = CommentColumns.adding([(1, 1, "问过")], to: CommentColumnsTests.rows)
    #expect(notes(rows, [0, 3]) == ["A2 问过"])
  }

  @Test func theyAreNoColumnsOfTheText() {
    let (rows, _) = CommentColumns.adding([(1, 1, "问过")], to: [["编号", "单位"], ["a1", "甲局"]])
    let table = SheetTable(rows: rows.map { $0.map { SheetTable.Field(typed: $0) } })
    #expect(String(decoding: table.csv.dropFirst(3), as: UTF8.self) == "编号,单位\r\na1,甲局\r\n")
  }
}
