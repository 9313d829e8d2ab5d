import Testing

@testable import Documents

@Suite struct SpacedRowTests {
  private func row(_ line: String) -> SpacedRow? { SpacedRow(Array(line.utf8)[...]) }

  @Test func numbersAndMarksAtTheEndAreCells() {
    #expect(row("规 章 0 / 22件 1,113")?.cells == ["规 章", "0", "/", "22件", "1,113"])
    #expect(row("规章 ０ １２")?.cells == ["规章", "０", "１２"])
  }

  @Test func oneNumberNeedsAWideGap() {
    #expect(row("行政许可  35")?.cells == ["行政许可", "35"])
    #expect(row("行政许可\u{3000}35")?.cells == ["行政许可", "35"])
    #expect(row("行政许可 35") == nil)
  }

  @Test func shortWordsWithWideGapsAreARowWithoutValues() {
    #expect(row("自然人  商业企业  总计")?.hasValues == false)
    #expect(row("自然人 商业企业 总计") == nil)
  }

  @Test func sentencesAreNoRows() {
    #expect(row("全年办结。 3 5") == nil)
    #expect(row(String(repeating: "长", count: 61) + "  3  5") == nil)
    #expect(row(String(repeating: "0 ", count: 3000)) == nil)
  }

  @Test(arguments: [
    "12", "-3", "1,113", "25.1万元", "12.", "22个", "/", "——", "无", "０", "\u{2}37", "3\u{12}件",
    "\u{AD}",
  ])
  func valuesAreRecognised(text: String) {
    #expect(SpacedRow.isValue(text))
  }

  @Test(arguments: ["", "规章", "0512-1234", "2022年", "件", ".5", "规\u{AD}章"])
  func otherTextsAreNoValues(text: String) {
    #expect(!SpacedRow.isValue(text))
  }
}
