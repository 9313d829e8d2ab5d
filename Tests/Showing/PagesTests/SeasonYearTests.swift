import Records
import TestSupport
import Testing

@testable import Pages

/// One misread year does not take the first screen; a season that begins does.
@Suite struct SeasonYearTests {
  @Test(arguments: [
    ([2022: 30, 2026: 1], 2022), ([2022: 30, 2024: 1], 2022), ([2022: 30, 2023: 3], 2023),
    ([2022: 1, 2021: 1], 2022), ([2026: 2], 2026),
  ])
  func theYearIsTheNewestThatIsNoException(reports: [Int: Int], year: Int) {
    let records = reports.flatMap { year, count in
      (0..<count).map { AnyRecord.report(.made("单位\($0)", year, path: "\(year)-\($0)")) }
    }
    let overview = MadeSeason(records, PageSettings(day: "2025-01-20")).overview
    #expect(overview.year == year)
    #expect(overview.later.count == reports.filter { $0.key > year }.values.reduce(0, +))
  }
}
