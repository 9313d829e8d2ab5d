import Forms
import Records
import TestSupport
import Testing

@testable import Changes

@Suite struct StockCheckTests {
  private func mark(_ id: String, _ from: Report, _ to: Report) -> String? {
    let comparison = Comparison(from: ReportSnapshot(from), to: ReportSnapshot(to))
    return StockCheck(Cell(id), in: comparison)?.mark(in: .chinese)
  }

  private func carried(_ last: Int, _ brought: Int, years: (Int, Int)) -> String? {
    mark(
      "requests.brought_forward.business",
      .made("青石区", years.0, ["requests.carried_forward.business": last]),
      .made("青石区", years.1, ["requests.brought_forward.business": brought]))
  }

  @Test func whatIsBroughtForwardIsWhatWasCarriedForward() {
    #expect(carried(3, 3, years: (2021, 2022)) == "✓ = 上年第四项")
    #expect(carried(3, 2, years: (2021, 2022)) == "✗ 应为 3")
  }

  @Test func yearsApartAreNotChecked() {
    #expect(carried(3, 2, years: (2020, 2022)) == nil)
    #expect(carried(3, 2, years: (2022, 2022)) == nil)
  }

  @Test func theStockIsLastYearsWithWhatCameAndWent() {
    let row = "disclosure.rules"
    let from = Report.made("青石区", 2021, ["\(row).in_force": 10])
    let to = Report.made(
      "青石区", 2022, ["\(row).in_force": 12, "\(row).issued": 3, "\(row).repealed": 1])
    #expect(mark("\(row).in_force", from, to) == "✓ = 上年有效+制发−废止")
  }

  @Test func aBlankIsNotChecked() {
    let id = "disclosure.rules.in_force"
    let to = Report.made("青石区", 2022, [id: 12, "disclosure.rules.issued": 2])
    #expect(mark(id, .made("青石区", 2021, [id: 10]), to) == nil)
  }

  @Test func otherCellsHaveNoCheck() {
    let id = "requests.received.total"
    #expect(mark(id, .made("青石区", 2021, [id: 1]), .made("青石区", 2022, [id: 1])) == nil)
  }
}
