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
}
