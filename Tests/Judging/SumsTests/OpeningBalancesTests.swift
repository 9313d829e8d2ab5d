import Agencies
import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Sums

/// The requests that agencies bring forward from the year before.
@Suite struct OpeningBalancesTests {
  private static let list = """
    id,name,aliases,former
    A,青石区民政局,民政局,
    B,云溪镇人民政府,,青溪镇人民政府@2021;云山镇人民政府@2021
    C,青石区水务局,,青石区水利局@2021
    D,青石区商务局,,青石区商贸办@2021
    E,青石区粮食局,,青石区商贸办@2021
    """

  private func agencies() throws -> AgencyList {
    try AgencyList(Array(OpeningBalancesTests.list.utf8))
  }

  private func report(_ name: String, _ carried: Int?, year: Int = 2021) -> Report {
    var report = Report.made(name, year: year, total: 1)
    for cell in Cell.all where cell.id.hasPrefix("requests.carried_forward.") {
      report.cells[cell] = .number(.zero)
    }
    let total = Cell("requests.carried_forward.total")
    report.cells[total] = carried.map { .number(Number(Int128($0))) } ?? .blank
    return report
  }

  private func carry(_ id: String, _ reports: [Report], in year: Int = 2022) throws
    -> OpeningBalance
  {
    let agencies = try agencies()
    var balances = OpeningBalances(agencies)
    for report in reports { #expect(balances.add(report) == nil) }
    return balances.balance(of: try #require(agencies[id]), in: year)
  }

  private func total(_ carry: OpeningBalance) -> Number? {
    carry.broughtForward[Cell("requests.brought_forward.total")]
  }

  @Test func lastYearsRowFourIsThisYearsRowTwo() throws {
    let carry = try carry("A", [report("民政局", 3), report("青石区民政局", 9, year: 2020)])
    #expect(total(carry) == Number(3))
    #expect(carry.broughtForward.count == 7)
    #expect(carry.names == ["青石区民政局"])
    #expect(carry.gap == nil)
  }

  @Test func bodiesThatMergedAreAdded() throws {
    let two = [report("青溪镇人民政府", 3), report("云山镇人民政府", 4)]
    #expect(total(try carry("B", two)) == Number(7))
    #expect(total(try carry("B", two + [report("云溪镇人民政府", 10)])) == Number(17))
    #expect(total(try carry("C", [report("青石区水利局", 2)])) == Number(2))
  }

  @Test func aMergedBodyWithoutAReportLeavesAllOpen() throws {
    let carry = try carry("B", [report("青溪镇人民政府", 3)])
    #expect(carry.broughtForward.isEmpty)
    #expect(carry.missing == ["云山镇人民政府"])
    #expect(carry.gap?.chinese.contains("云山镇人民政府") == true)
  }

  @Test func aMergerCountsInItsYearAlone() throws {
    let former = report("青溪镇人民政府", 3, year: 2020)
    let carry = try carry("B", [former, report("云溪镇人民政府", 5, year: 2022)], in: 2023)
    #expect(total(carry) == Number(5))
    #expect(carry.missing.isEmpty)
  }

  @Test func whatSeveralBodiesTakeOverIsNobodys() throws {
    let agencies = try agencies()
    var balances = OpeningBalances(agencies)
    #expect(balances.add(report("青石区商贸办", 6)) == nil)
    #expect(balances.newestYear == 2021)
    for id in ["D", "E"] {
      let carry = balances.balance(of: try #require(agencies[id]), in: 2022)
      #expect(carry.broughtForward.isEmpty)
      #expect(carry.divided == ["青石区商贸办"])
      #expect(carry.gap != nil)
    }
  }

  @Test func aBlankStaysBlankAndIsCounted() throws {
    let carry = try carry("A", [report("青石区民政局", nil)])
    #expect(total(carry) == nil)
    #expect(carry.broughtForward.count == 6)
    #expect(carry.blanks.map(\.id) == ["requests.carried_forward.total"])
    #expect(carry.gap?.english.contains("1 cell") == true)
  }

  @Test func filesOfOneReportThatDifferLeaveTheCellOpen() throws {
    let carry = try carry("A", [report("青石区民政局", 3), report("青石区民政局", 4)])
    #expect(total(carry) == nil)
    #expect(carry.conflicts.count == 1)
    #expect(total(try self.carry("A", [report("民政局", 3), report("民政局", 3)])) == Number(3))
  }

  @Test func aBodyWithoutAReportHasNothing() throws {
    let agencies = try agencies()
    var balances = OpeningBalances(agencies)
    balances.add(
      Failure(path: "in/民政局.pdf", line: nil, code: .noTextLayer, message: "没有文字"))
    let unread = balances.balance(of: try #require(agencies["A"]), in: 2022)
    #expect(unread.broughtForward.isEmpty && unread.unreadable == "in/民政局.pdf")
    let none = balances.balance(of: try #require(agencies["C"]), in: 2023)
    #expect(none.unreadable == nil && none.names.isEmpty && none.gap != nil)
  }

  @Test func whatBelongsToNoAgencyIsReported() throws {
    var balances = OpeningBalances(try agencies())
    #expect(balances.add(report("青石区民证局", 3))?.chinese.contains("青石区民政局") == true)
    var report = report("青石区民政局", 3)
    report.year = nil
    #expect(balances.add(report) != nil)
    #expect(balances.newestYear == nil)
  }

  @Test func withoutAListNamesTellBodiesApart() {
    var balances = OpeningBalances(nil)
    #expect(balances.add(report("青石区民政局", 3)) == nil)
    let carry = balances.balance(of: Agency(id: "青石区民政局", name: "青石区民政局"), in: 2022)
    #expect(total(carry) == Number(3))
  }
}
