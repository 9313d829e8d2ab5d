import Testing

@testable import Documents

@Suite struct PipeRowTests {
  private func row(_ line: String) -> PipeRow? { PipeRow(Array(line.utf8)[...]) }

  @Test func aLineWithoutABarIsNone() {
    #expect(row("规章 0 0") == nil)
  }

  @Test func cellsAreBetweenBars() {
    #expect(row("| 规章 | 0 |  |") == .cells(["规章", "0", ""]))
    #expect(row("规章|0|1") == .cells(["规章", "0", "1"]))
    #expect(row("规章 | 0 | 1 |") == .cells(["规章", "0", "1"]))
  }

  @Test func blanksAfterALabelAreCells() {
    #expect(row("主动公开政府信息情况 | |||") == .cells(["主动公开政府信息情况", "", "", ""]))
  }

  @Test func oneCellBeforeTheOnlyBarContinues() {
    #expect(row("规章 |") == .cell("规章"))
  }

  @Test func barsAloneAreFiller() {
    #expect(row("||||") == .filler)
    #expect(row("| | |") == .filler)
  }

  @Test func dashesMayBeASeparator() {
    #expect(row("| --- | :-: |") == .separator(["---", ":-:"]))
    #expect(row("| - | - |") == .separator(["-", "-"]))
  }

  @Test func aBarAfterABackslashIsText() {
    #expect(row("甲\\|乙 | 1") == .cells(["甲|乙", "1"]))
  }

  @Test func signsForBoldComeInPairs() {
    #expect(PipeRow.plain(Array("**总计**".utf8)[...]) == "总计")
    #expect(PipeRow.plain(Array("2**10".utf8)[...]) == "2**10")
    #expect(PipeRow.plain(Array("138****1234".utf8)[...]) == "138****1234")
    #expect(PipeRow.plain(Array("商业<br/>企业".utf8)[...]) == "商业\n企业")
  }
}
