import Testing

@testable import Rules

@Suite struct StaleYearTests {
  private func years(_ text: String) -> [Int] {
    StaleYear.all(in: IndexedText(text), besides: 2022).map(\.year)
  }

  @Test func eachYearOnce() {
    #expect(years("2021年收到3件。\n2020年收到2件。\n2021年答复2件。") == [2021, 2020])
  }

  @Test(arguments: [("2023年收到3件。", [2023]), ("2024年收到3件。", []), ("2007年收到3件。", [])])
  func yearsOfOtherTimesAreNone(text: String, found: [Int]) {
    #expect(years(text) == found)
  }

  /// 45 bytes at most before the year, 30 without a mark before it.
  @Test(arguments: [
    ("（一）主动公开政府信息的情况：2021年收到3件。", [2021]), ("（一） 主动公开政府信息的情况：2021年收到3件。", []),
    ("青石区市场监督管理局2021年收到3件。", [2021]), ("青石区 市场监督管理局2021年收到3件。", []),
  ])
  func onlyShortWordsMayPrecede(text: String, found: [Int]) {
    #expect(years(text) == found)
  }

  @Test(arguments: ["无。\n2021年高度重视公开。", "无。　2021年高度重视公开。", "2021年高度重视公开。"])
  func generalWordsOpenAParagraph(text: String) {
    #expect(years(text) == [2021])
  }

  @Test func generalWordsWithinAParagraphAreNoResults() {
    #expect(years("无。2021年高度重视公开。") == [])
  }

  @Test(arguments: [
    "2021年度受理的3件。", "2021年 度 受理的3件。", "2021年收到3件，不含2022", "2021年收到3件。2022年无。",
    "2021年收到3件;2022年无。", "2021年收到3件。 2022年2件。",
  ])
  func otherWordsExcuseAYear(text: String) {
    #expect(years(text) == [])
  }

  @Test(arguments: ["2021年收到20余件。", "2021年收到3\n件", "2021年收到3件。无。2022年无。"])
  func countsAreResults(text: String) {
    #expect(years(text) == [2021])
  }
}
