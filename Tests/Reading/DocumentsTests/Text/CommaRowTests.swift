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

  @Test(arguments: ["，", "；"])
  func peopleWriteChineseMarks(mark: String) {
    let text = ["信息内容，制发件数，现行有效件数", "规章，0，1", "二、部分公开（区分处理的，只计这一情形），3，0，12"]
      .joined(separator: "\n").split(separator: "，").joined(separator: mark)
    #expect(cells(text) == ["信息内容", "制发件数", "现行有效件数"])
    #expect(cells(text, at: 1) == ["规章", "0", "1"])
    #expect(cells(text, at: 2)?.count == 4)
  }

  @Test func textsInQuotationMarksAreCells() {
    let text = "\"第二十条第（五）项\"\n\"行政许可\",\"1,386\"\n正文\n\"只是引文\"\n"
    #expect(cells(text) == ["第二十条第（五）项"])
    #expect(cells(text, at: 1) == ["行政许可", "1,386"])
    #expect(cells(text, at: 3) == nil)
    #expect(cells("\"甲\"与\"乙\"\n\"行政许可\",\"1\"") == nil)
  }

  @Test(arguments: [
    "1,234,567\n", "8,129,129.50\n", "一是加强领导,完善制度,落实责任\n二是强化培训,提升能力,规范管理\n", "规章,0,1\n许可,2\n",
    "规章,0,1\n",
    "共收到,12件,办结。\n共收到,13件,办结。\n", "受理5件，其中3，4，5月各1件。\n", "公开，及时，准确\n全面，完整，真实\n",
    "分别为1，2\n",
  ])
  func otherLinesAreNoRows(text: String) {
    #expect(cells(text) == nil)
  }
}
