import Testing
import Wordings

@testable import Sheets

@Suite struct TypedDayTests {
  @Test(arguments: [
    "2024-01-29", "2024/1/29", "2024年1月29日", "1月29日", "1.29", "1/29", "01-29", "24.1.29",
    "20240129",
    "１月２９号", "一月二十九日", "1月二十九日", "二〇二四年一月二十九日", "1月29日前", "2024年1月29日下班前", "1月29日 17:00",
    "2024-01-29 0:00:00", "2024-01-29T00:00:00", "1月29日（星期一）前",
  ])
  func readsWhatPeopleType(text: String) throws {
    #expect(try TypedDay(text).date(in: 2024) == CalendarDate(2024, 1, 29), "\(text)")
  }

  @Test(arguments: [
    "", "尚未发布", "昨天", "月底", "1月", "29日", "2月30日", "1月29日至30日", "1月29日或30日", "1月29日后", "1900",
    "1月29日（甲.xlsx，2024年2月3日）；1月30日（甲.csv，2024年2月3日）",
    "1.29.3",
    "约1月29日", "13.1", "2023-02-29", "1月29日（甲表）；1月30日（乙表）",
  ])
  func refusesOtherWords(text: String) {
    #expect(throws: TypedDay.Problem.noDay) { try TypedDay(text) }
  }

  /// A spreadsheet of another country writes the year last, and its own order of day and month.
  @Test func theYearMayBeLast() throws {
    for text in ["1/29/24", "29/1/2024", "01/29/2024"] {
      #expect(try TypedDay(text).date(in: 2020) == CalendarDate(2024, 1, 29), "\(text)")
    }
    #expect(try TypedDay("2/2/24").month == 2)
    #expect(TypedDay.readings(of: "1/2/24").map(\.month) == [1, 2])
    let problem = #expect(throws: TypedDay.Problem.self) { try TypedDay("1/2/24") }
    #expect(problem?.wording(of: "1/2/24").chinese == "“1/2/24”可能是1月2日，也可能是2月1日")
    #expect(TypedDay.readings(of: "1/29").count == 1 && TypedDay.readings(of: "13/13/24").isEmpty)
  }

  /// A spreadsheet makes 1.2 of 1.20.
  @Test func aNumberMayBeTwoDays() throws {
    #expect(throws: TypedDay.Problem.ambiguous(month: 1, days: [2, 20])) { try TypedDay("1.2") }
    #expect(try TypedDay("1.20").day == 20 && TypedDay("1.4").day == 4)
    #expect(try TypedDay("2.3").day == 3 && TypedDay("1/2").day == 2)
    let words = TypedDay.Problem.ambiguous(month: 1, days: [2, 20]).wording(of: "1.2").chinese
    #expect(words == "“1.2”可能是1月2日，也可能是1月20日")
  }
}
