import Changes
import Records
import TestSupport
import Testing

@testable import Views

@Suite struct YearsViewTests {
  private func row(_ values: Int...) -> [ReportSnapshot] {
    values.enumerated().map { place, value in
      ReportSnapshot(.made("青石区", 2019 + place, ["requests.received.total": value]))
    }
  }

  @Test func yearsStandSideBySide() {
    #expect(
      YearsView().text(row(4, 4, 7, 2)) == """
        青石区        2019  2020  2021  2022  首末增减
        一、本年新收     4     4     7     2        −2


        """)
  }

  @Test func aSingleYearAndEqualYearsSayNothing() {
    #expect(YearsView().text(row(4)).isEmpty)
    #expect(YearsView().text(row(4, 4)).isEmpty)
    #expect(YearsView().text([]).isEmpty)
  }
}
