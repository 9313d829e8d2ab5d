import Testing

@testable import Recognition

@Suite struct MonthRangeTests {
  @Test(arguments: [
    ("青石县2023年1-6月政务公开情况", 1...6), ("2023年1月至9月政务公开情况", 1...9), ("2023年9月份政务公开情况", 9...9),
    ("2023年1—12月报告", 1...12),
  ])
  func monthsOfATitleAreRead(title: String, months: ClosedRange<Int>) {
    #expect(MonthRange(in: title) == MonthRange(months: months))
  }

  @Test(arguments: ["2023年1月1日至12月31日政府信息公开情况", "青石县月份牌镇2023年年报", "2023年13月"])
  func daysAndNamesAreNone(title: String) { #expect(MonthRange(in: title) == nil) }

  @Test(arguments: [("水利局1-12月", "水利局"), ("水利局9月份", "水利局"), ("七月镇", "七月镇"), ("水利局", "水利局")])
  func monthsAreRemovedFromAName(words: String, name: String) {
    #expect(MonthRange.removed(from: words[...]) == name[...])
  }
}
