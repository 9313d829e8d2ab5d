import Forms
import Records
import Testing

@testable import Changes

@Suite struct StockCheckTests {
  private func mark(_ id: String, _ from: Report, _ to: Report) throws -> String? {
    let cell = try #require(Cell(id: id))
    return StockCheck(
      cell, in: Comparison(from: ReportSnapshot(from), to: ReportSnapshot(to)))?.mark(in: .chinese)
  }

  private func carried(_ last: Int, _ brought: Int, years: (Int, Int)) throws -> String? {
    try mark(
      "requests.brought_forward.business",
      .made("青石区", years.0, ["requests.carried_forward.business": last]),
      .made("青石区", years.1, ["requests.brought_forward.business": brought]))
  }

  @Test func whatIsBroughtForwardIsWhatWasCarriedForward() throws {
    #expect(try carried(3, 3, years: (2021, 2022)) == "✓ = 上年第四项")
    #expect(try carried(3, 2, years: (2021, 2022)) == "✗ 应为 3")
  }

  @Test func yearsApartAreNotChecked() throws {
    #expect(try carried(3, 2, years: (2020, 2022)) == nil)
    #expect(try carried(3, 2, years: (2022, 2022)) == nil)
  }

  @Test func theStockIsLastYearsWithWhatCameAndWent() throws {
    let row = "disclosure.rules"
    let from = Report.made("青石区", 2021, ["\(row).in_force": 10])
    let to = Report.made(
      "青石区", 2022, ["\(row).in_force": 12, "\(row).issued": 3, "\(row).repealed": 1])
    #expect(try mark("\(row).in_force", from, to) == "✓ = 上年有效+制发−废止")
  }

  @Test func aBlankIsNotChecked() throws {
    let id = "disclosure.rules.in_force"
    let to = Report.made("青石区", 2022, [id: 12, "disclosure.rules.issued": 2])
    #expect(try mark(id, .made("青石区", 2021, [id: 10]), to) == nil)
  }

  @Test func otherCellsHaveNoCheck() throws {
    let id = "requests.received.total"
    #expect(try mark(id, .made("青石区", 2021, [id: 1]), .made("青石区", 2022, [id: 1])) == nil)
  }
}
