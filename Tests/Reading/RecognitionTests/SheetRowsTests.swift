import Documents
import Testing

@testable import Recognition

@Suite struct SheetRowsTests {
  private static let matcher = LabelMatcher()

  private func aligned(_ rows: [[String]]) -> [[String]] {
    let cells = rows.enumerated().map { line, row in
      row.enumerated().map { GridCell(text: $1, column: $0, line: line + 1) }
    }
    return SheetRows(cells, matcher: Self.matcher).aligned.map { $0.map(\.text) }
  }

  @Test func blankColumnsOfMergedCellsAreRemoved() {
    let rows = [
      ["信息内容", "", "本年制发件数", "", "现行有效件数", ""], ["规章", "", "1", "", "", ""],
    ]
    #expect(aligned(rows) == [["信息内容", "本年制发件数", "现行有效件数"], ["规章", "1", ""]])
  }

  @Test func eachBlockHasItsOwnColumns() {
    let rows = [
      ["第二十条第（一）项", "", ""], ["信息内容", "本年制发件数", ""], ["规章", "1", ""],
      ["第二十条第（五）项", "", ""], ["信息内容", "", "本年处理决定数量"], ["行政许可", "", ""],
    ]
    #expect(
      aligned(rows) == [
        ["第二十条第（一）项"], ["信息内容", "本年制发件数"], ["规章", "1"], ["第二十条第（五）项"], ["信息内容", "本年处理决定数量"],
        ["行政许可", ""],
      ])
  }

  @Test func rowsMergedDifferentlyFromTheirHeaderKeepItsOrder() {
    let rows = [["信息内容", "本年制发件数", "", "现行有效件数"], ["规章", "", "1", "2"], ["规章", "", "1", ""]]
    #expect(aligned(rows)[1] == ["规章", "1", "2"])
    #expect(aligned(rows)[2] == ["规章", "", "1", ""])
  }

  @Test func aRowThatEndsEarlyHasBlankCells() {
    #expect(aligned([["信息内容", "本年制发件数", "现行有效件数"], ["规章"]])[1] == ["规章", "", ""])
  }

  @Test func theHeaderOfTableFourTakesSeveralRows() {
    let rows = [
      ["行政复议", "", "行政诉讼", ""], ["", "", "未经复议直接起诉", ""], ["结果维持", "", "结果维持", ""],
      ["1", "", "2", ""],
    ]
    #expect(aligned(rows)[3] == ["1", "2"])
  }
}
