import Testing

@testable import Wordings

@Suite struct CalendarDateTests {
  @Test func readsAndSpells() {
    #expect(CalendarDate("2023-01-19")?.words(in: .chinese) == "2023年1月19日")
    #expect(CalendarDate("2023-1-9")?.words(in: .english) == "2023-01-09")
  }

  @Test(arguments: [
    "", "2023-13-01", "2023-01", "2023-01-00", "2023年1月19日", "2023-02-29", "2023-04-31",
    "2023--01-02",
  ])
  func refusesOtherSpellings(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func leapYearsHaveTheirDay() {
    #expect(CalendarDate("2024-02-29") != nil && CalendarDate("2000-02-29") != nil)
    #expect(CalendarDate("1900-02-29") == nil)
    #expect(CalendarDate.has(29, of: 2) && !CalendarDate.has(30, of: 2))
  }

  @Test func comparesByYearMonthDay() {
    #expect(CalendarDate(2023, 1, 31) < CalendarDate(2023, 2, 1))
    #expect(CalendarDate(2022, 12, 31) < CalendarDate(2023, 1, 1))
  }
}
