import Records
import TestSupport
import Testing
import Wordings

@testable import Pages

/// One misread year does not take the first screen; a season that begins does.
@Suite struct SeasonYearTests {
  @Test(arguments: [
    ([2022: 30, 2026: 1], 2022), ([2022: 30, 2024: 1], 2022), ([2022: 30, 2023: 3], 2023),
    ([2022: 1, 2021: 1], 2022), ([2026: 2], 2026),
  ])
  func theYearIsTheNewestThatIsNoException(reports: [Int: Int], year: Int) {
    var book = PageBook(PageSettings(day: "2025-01-20"))
    for (year, count) in reports {
      for index in 0..<count {
        book.add(.report(.made("单位\(index)", year, path: "\(year)-\(index)")), at: 0)
      }
    }
    let overview = SeasonOverview(book.filed())
    #expect(overview.year == year)
    #expect(overview.later.count == reports.filter { $0.key > year }.values.reduce(0, +))
  }
}
