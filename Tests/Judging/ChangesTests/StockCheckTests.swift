import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Changes

@Suite struct StockCheckTests {
  private func check(_ id: String, _ from: Report, _ to: Report) -> StockCheck? {
    let comparison = Comparison(from: ReportSnapshot(from), to: ReportSnapshot(to))
    return StockCheck(Cell(id), in: comparison)
  }

  private func carried(_ last: Int, _ brought: Int, years: (Int, Int)) -> StockCheck? {
    check(
      "requests.brought_forward.business",
      .made("青石区", years.0, ["requests.carried_forward.business": last]),
      .made("青石区", years.1, ["requests.brought_forward.business": brought]))
  }

  @Test func whatIsBroughtForwardIsWhatWasCarriedForward() {
    let right = carried(3, 3, years: (2021, 2022))
    #expect(right?.holds == true && right?.origin == .carriedForward)
    let wrong = carried(3, 2, years: (2021, 2022))
    #expect(wrong?.holds == false && wrong?.expected == Number(3))
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
    let check = check("\(row).in_force", from, to)
    #expect(check?.holds == true && check?.origin == .inForce)
  }

  @Test func aBlankIsNotChecked() {
    let id = "disclosure.rules.in_force"
    let to = Report.made("青石区", 2022, [id: 12, "disclosure.rules.issued": 2])
    #expect(check(id, .made("青石区", 2021, [id: 10]), to) == nil)
  }

  @Test func otherCellsHaveNoCheck() {
    let id = "requests.received.total"
    #expect(check(id, .made("青石区", 2021, [id: 1]), .made("青石区", 2022, [id: 1])) == nil)
  }
}
