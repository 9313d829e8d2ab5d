import Testing
import Wordings

@testable import Sheets

@Suite struct XLSXNumberTests {
  /// The days that openpyxl gives (openpyxl.utils.datetime.to_excel).
  @Test(arguments: [
    (CalendarDate(1900, 3, 1), 61), (CalendarDate(2000, 2, 29), 36_585),
    (CalendarDate(2024, 1, 31), 45_322), (CalendarDate(2024, 12, 31), 45_657),
    (CalendarDate(2100, 3, 1), 73_110),
  ])
  func datesAreDaysSince1900(date: CalendarDate, serial: Int) {
    #expect(XLSXNumber.serial(date) == serial)
  }

  @Test func datesOnWhichProgramsDifferAreNone() {
    #expect(XLSXNumber.serial(CalendarDate(1900, 2, 28)) == nil)
  }

  @Test(arguments: [
    ("0", true), ("123456789012345", true), ("1234567890123456", false), ("-0.00012345", true),
    ("0.1234567890123456", false), ("1e99", true), ("1E+100", false), ("1e999999", false),
  ])
  func numbersWithFifteenDigitsAreExact(number: String, isExact: Bool) {
    #expect(XLSXNumber.isExact(Array(number.utf8)[...]) == isExact)
  }
}
