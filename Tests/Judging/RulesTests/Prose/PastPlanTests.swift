import Testing

@testable import Rules

@Suite struct PastPlanTests {
  private func years(_ text: String) -> [Int] {
    PastPlan.all(in: IndexedText(text), until: 2022).map(\.year)
  }

  @Test func eachYearOnce() {
    #expect(years("计划于2022年完成甲。计划于2021年完成乙。计划于2022年完成丙。") == [2022, 2021])
  }

  @Test(arguments: [
    ("计划于二○二○年完成。", 2020), ("计划于二〇二一年完成。", 2021), ("计划于 2022 年完成。", 2022),
    ("2022年12月底前将完成建设。", 2022), ("2022年底前,力争完成。", 2022), ("2022年底前，力争完成。", 2022),
  ])
  func readsTheYear(text: String, year: Int) {
    #expect(years(text) == [year])
  }

  @Test(arguments: [
    "计划于2023年完成。", "计划于2007年完成。", "2022年123月底前将完成。", "2022年力争完成建设。", "2022年底前，将文件上网。",
    "按照计划于2022年完成。", "将2022年的文件上网。",
  ])
  func otherWordsAreNoPlan(text: String) {
    #expect(years(text) == [])
  }
}
