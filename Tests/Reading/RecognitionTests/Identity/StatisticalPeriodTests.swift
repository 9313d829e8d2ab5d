import Records
import Testing

@testable import Recognition

@Suite struct StatisticalPeriodTests {
  private static let whole = Period(
    from: "2022-01-01", to: "2022-12-31", text: "自2022年1月1日起至2022年12月31日止")

  @Test(arguments: [
    ["数据的统计期限自2022年1月1日起至2022年12月31日止。"],
    ["数据的统计期限自20", "22年1月1日起至2022年12月31日止。"],
    ["数据的统计期限自2022年1", "月1日起至2022年12月31日止。"],
    ["数据的统计期限自2022年1月1日起至2022年12月", "31日止。"],
    ["数据的统计期限自2022年1月1日", "起至2022年12月31日止，", "电子版可下载。"],
    ["数据的统计期限自2022年1月1日起至", "2022年12月31日止。统计期限自2021年1月1日起至2021年12月31日止。"],
  ])
  func lineBreaksAreNoPartOfIt(lines: [String]) {
    #expect(StatisticalPeriod.find(in: lines) == StatisticalPeriodTests.whole)
  }

  @Test(arguments: [
    ["按照统计要求编制。", "2022年1月1日至4月1日开展了检查。"], ["统计期限见下。", nil, "2022年1月1日至12月31日"],
  ])
  func otherSentencesHaveNone(lines: [String?]) {
    #expect(StatisticalPeriod.find(in: lines) == nil)
  }
}
