import Testing

@testable import Findings

@Suite struct CalendarDateTests {
  @Test func readsAndSpells() {
    #expect(CalendarDate("2023-01-19")?.words(in: .chinese) == "2023年1月19日")
    #expect(CalendarDate("2023-1-9")?.words(in: .english) == "2023-01-09")
  }

  @Test(arguments: ["", "2023-13-01", "2023-01", "2023-01-00", "2023年1月19日"])
  func refusesOtherSpellings(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func comparesByYearMonthDay() {
    #expect(CalendarDate(2023, 1, 31) < CalendarDate(2023, 2, 1))
    #expect(CalendarDate(2022, 12, 31) < CalendarDate(2023, 1, 1))
  }
}
