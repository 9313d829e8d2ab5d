import Testing

@testable import Rules

@Suite struct PeriodTextTests {
  @Test(arguments: [
    "自2022年1月1日起至2022年12月31日止", "2022年1月1日-12月31日", "2022.1.1-2022.12.31",
    "从２０２２年１月１日到１２月３１日", "2022 年度", "二〇二二年", "2024年2月29日", "2022至2023年", "31日", "2022年000012月",
  ])
  func soundDates(text: String) {
    #expect(!PeriodText(text).isDamaged)
  }

  @Test(arguments: [
    "自20231月1日起至202312月31日止", "至202020年12月31日", "自2022年1月1日至12月31止", "2022年13月1日",
    "2022年1月32日", "自202年1月1日", "2022年11月31日", "2022年2月29日", "20221至2023年", "2022年0000012月",
  ])
  func damagedDates(text: String) {
    #expect(PeriodText(text).isDamaged)
  }

  @Test func yearsAreThoseWrittenWhole() {
    #expect(PeriodText("自2022年1月1日起至2023年12月31日止").years == [2022, 2023])
    #expect(PeriodText("自20231月1日起").years == [])
  }
}
