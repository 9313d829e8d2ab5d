import Testing

@testable import Documents

@Suite struct CommaRowTests {
  private func cells(_ text: String, at index: Int = 0) -> [String]? {
    CommaRow(TextLines(Array(text.utf8)), at: index)?.cells
  }

  @Test func neighboursWithAsManyCommasAreRows() {
    let text = "信息内容,本年制发件数,现行有效件数\n规章,0,\n"
    #expect(cells(text) == ["信息内容", "本年制发件数", "现行有效件数"])
    #expect(cells(text, at: 1) == ["规章", "0", ""])
  }

  @Test func commasInQuotationMarksAreText() {
    #expect(cells("规章,\"1,113\",0\n许可,\"甲\"\"乙\",1\n") == ["规章", "1,113", "0"])
    #expect(cells("规章,\"1,113\",0\n许可,\"甲\"\"乙\",1\n", at: 1) == ["许可", "甲\"乙", "1"])
  }

  @Test func rowsWithoutCellsForMergedLabelsEndInValues() {
    let text = "本年度办理结果,予以公开,6,2,1\n部分公开,4,2,1\n"
    #expect(cells(text) == ["本年度办理结果", "予以公开", "6", "2", "1"])
    #expect(cells(text, at: 1) == ["部分公开", "4", "2", "1"])
    #expect(cells("0,1,0,14,28\n") == ["0", "1", "0", "14", "28"])
  }

  @Test(arguments: [
    "1,234,567\n", "8,129,129.50\n", "一是加强领导,完善制度,落实责任\n二是强化培训,提升能力,规范管理\n", "规章,0,1\n许可,2\n",
    "规章,0,1\n",
    "共收到,12件,办结。\n共收到,13件,办结。\n",
  ])
  func otherLinesAreNoRows(text: String) {
    #expect(cells(text) == nil)
  }
}
