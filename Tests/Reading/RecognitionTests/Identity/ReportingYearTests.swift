import Records
import Testing

@testable import Recognition

@Suite struct ReportingYearTests {
  private static func year(
    title: Int?, period: String = "2022", published: String?, _ texts: String...
  ) -> ReportingYear {
    ReportingYear(
      title: title.map { Title(text: "某局\($0)年年度报告", agency: "某局", year: $0) }, introduction: nil,
      period: Period(from: "\(period)-01-01", to: "2022-12-31", text: ""), published: published,
      texts: texts)
  }

  @Test(
    arguments: [
      // The title of last year's report was kept.
      (2021, "2023-01-19", "2022年，公开信息12条。", 2022),
      (2021, nil, "2022年，公开信息12条。", 2022),
      // In January the new year is written.
      (2023, "2023-01-19", "2022年，公开信息12条。", 2022),
      // The text of last year's report was kept.
      (2023, "2024-01-19", "2022年，公开信息12条。", 2023), (2023, nil, "2022年，公开信息12条。", 2023),
      // The period alone has another year.
      (2021, nil, "2021年，公开信息12条。", 2021), (2021, "2022-01-20", "2022年，公开信息12条。", 2021),
      (2021, nil, "公开信息12条。", 2021),
    ] as [(Int, String?, String, Int)])
  func aTitleThatAllElseContradictsIsAMisprint(
    title: Int, published: String?, text: String, year: Int
  ) {
    let found = ReportingYearTests.year(title: title, published: published, text, text)
    #expect(found.year == year)
    #expect((found.doubt != nil) == (year != title))
  }

  @Test func withoutATitleThePeriodHasTheYear() {
    #expect(ReportingYearTests.year(title: nil, published: nil).year == 2022)
    #expect(ReportingYearTests.year(title: 2021, period: "2021", published: nil).doubt == nil)
  }
}
