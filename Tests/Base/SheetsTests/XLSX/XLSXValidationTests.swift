import Testing

@testable import Sheets

@Suite struct XLSXValidationTests {
  private let range = XLSXRange(.init(row: 0, column: 0))

  @Test(arguments: [
    (["通过", "退回"], true), ([], false), (["甲,乙"], false),
    (Array(repeating: "一二三四五六七八九", count: 26), false),
    ([String(repeating: "字", count: 255)], true),
  ])
  func aListIsOfferedWhereItFits(choices: [String], fits: Bool) {
    #expect((XLSXValidation(choices: choices, isClosed: true, in: range) != nil) == fits)
  }

  @Test func aLongListIsOnAHiddenSheet() throws {
    let names = (1...40).map { "青石县第\($0)镇人民政府" }
    var column = XLSXColumn("单位", .prose, width: 20)
    column.choices = names
    let workbook = XLSXWorkbook([XLSXSheet("台账", [column])]).withLists
    try #require(workbook.sheets.count == 2)
    #expect(workbook.sheets[1].isHidden && workbook.sheets[1].rows.count == 40)
    let validation = try #require(workbook.sheets[0].allValidations.first)
    guard case .listed(let place) = validation.condition else {
      Issue.record("\(validation.condition)")
      return
    }
    #expect(place == "'选项'!$A$1:$A$40")
    // A short list needs none.
    column.choices = ["通过", "退回"]
    #expect(XLSXWorkbook([XLSXSheet("台账", [column])]).withLists.sheets.count == 1)
  }
}
