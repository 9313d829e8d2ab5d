import Documents
import Testing

@testable import Recognition

@Suite struct SheetRowsTests {
  private static let vocabulary = Vocabulary()

  private func evened(_ rows: [[String]]) -> [[String]] {
    let cells = rows.enumerated().map { line, row in
      row.enumerated().map { GridCell(text: $1, column: $0, line: line + 1) }
    }
    return SheetRows(cells, vocabulary: Self.vocabulary).evened.map { $0.map(\.text) }
  }

  @Test func columnsThatAMergedCellCoversAreNone() {
    let rows = [
      ["信息内容", "", "本年制发件数", "", "现行有效件数", ""], ["规章", "", "1", "", "", ""],
    ]
    #expect(evened(rows) == [["信息内容", "本年制发件数", "现行有效件数"], ["规章", "1", ""]])
  }

  @Test func eachBlockHasColumnsOfItsOwn() {
    let rows = [
      ["第二十条第（一）项", "", ""], ["信息内容", "本年制发件数", ""], ["规章", "1", ""],
      ["第二十条第（五）项", "", ""], ["信息内容", "", "本年处理决定数量"], ["行政许可", "", ""],
    ]
    #expect(
      evened(rows) == [
        ["第二十条第（一）项"], ["信息内容", "本年制发件数"], ["规章", "1"], ["第二十条第（五）项"], ["信息内容", "本年处理决定数量"],
        ["行政许可", ""],
      ])
  }

  @Test func rowsMergedOtherwiseThanTheirHeadAreInItsOrder() {
    let rows = [["信息内容", "本年制发件数", "", "现行有效件数"], ["规章", "", "1", "2"], ["规章", "", "1", ""]]
    #expect(evened(rows)[1] == ["规章", "1", "2"])
    #expect(evened(rows)[2] == ["规章", "", "1", ""])
  }

  @Test func aRowThatEndsEarlyHasBlankCells() {
    #expect(evened([["信息内容", "本年制发件数", "现行有效件数"], ["规章"]])[1] == ["规章", "", ""])
  }

  @Test func theHeadOfTableFourStandsOnSeveralRows() {
    let rows = [
      ["行政复议", "", "行政诉讼", ""], ["", "", "未经复议直接起诉", ""], ["结果维持", "", "结果维持", ""],
      ["1", "", "2", ""],
    ]
    #expect(evened(rows)[3] == ["1", "2"])
  }
}
