import Testing

@testable import Recognition

@Suite struct LooseTableTests {
  /// The cells of `lines`, each with the number of blank lines before it.
  private func cells(_ lines: [(String, Int)]) -> [String] {
    var table = LooseTable()
    for (text, gap) in lines {
      table.append(TableCell(text: text, row: 1, column: 1, line: 1), blankLinesBefore: gap)
    }
    return table.line(table: 1, gapAfter: 1) { _ in false }.cells.map(\.text)
  }

  @Test func aWiderGapIsABlankCell() {
    #expect(cells([("规章", 1), ("1", 1), ("2", 2), ("0", 1)]) == ["规章", "1", "", "2", "0"])
  }

  @Test func theGapBetweenRowsIsNone() {
    #expect(
      cells([
        ("规章", 1), ("1", 1), ("2", 1), ("规范性文件", 3), ("0", 1), ("0", 1), ("行政许可", 3), ("4", 1),
      ])
        == ["规章", "1", "2", "规范性文件", "0", "0", "行政许可", "4"])
  }

  @Test func allButTheTotalMayBeBlank() {
    #expect(
      cells([("自然人", 1), ("总计", 1), ("一、本年新收政府信息公开申请数量", 1), ("3", 7)])
        == ["自然人", "总计", "一、本年新收政府信息公开申请数量", "", "", "", "", "", "", "3"])
  }
}
