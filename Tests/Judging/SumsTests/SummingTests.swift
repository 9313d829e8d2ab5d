import Agencies
import Forms
import JSON
import Records
import TestSupport
import Testing
import Wordings

@testable import Sums

@Suite struct SummingTests {
  private static let list = """
    order,id,name,aliases,former,parent,in_rollup
    1,G,青石区人民政府,,,,
    2,A,青石区民政局,民政局,,G,
    3,B,云溪镇人民政府,,青溪镇人民政府@2021;云山镇人民政府@2021,G,
    4,C,青石区供水公司,,,G,no
    5,B1,云溪镇水站,,,B,
    """

  private func sums(
    _ reports: [Report], countsOwn: Bool = true
  ) throws -> [Report] {
    let agencies = try AgencyList(Array(SummingTests.list.utf8))
    var summing = Summing(.parents(agencies, countsOwn: countsOwn))
    for report in reports { try summing.add(report) }
    return summing.sums.map(\.report)
  }

  private static let total = Cell("requests.received.total")

  @Test func aParentIsItsOwnReportAndThoseThatCount() throws {
    let sums = try sums([
      .made("青石区人民政府", total: 1), .made("民政局", total: 20), .made("云溪镇人民政府", total: 300),
      .made("云溪镇水站", total: 4000), .made("青石区供水公司", total: 50000),
    ])
    #expect(sums.map(\.agency) == ["青石区人民政府", "云溪镇人民政府"])
    #expect(sums.map(\.year) == [2022, 2022])
    #expect(sums.map(\.total) == [.number(Number(4321)), .number(Number(4300))])
    #expect(sums[0].parts?.contributors.map(\.id) == ["G", "A", "B", "B1"])
    #expect(sums[0].parts?.missing == [])
    #expect(sums[0].form == .form2021)
    #expect(sums[0].coverage.null == 0)
    #expect(sums[1].unit == ListedAgency(id: "B", name: "云溪镇人民政府", kind: nil, parent: "G"))
  }

  @Test func withoutTheirOwnReportsParentsAreTheOthersAlone() throws {
    let sums = try sums(
      [.made("青石区人民政府", total: 999), .made("民政局", total: 20), .made("云溪镇水站", total: 4)],
      countsOwn: false)
    #expect(sums.map(\.total) == [.number(Number(24)), .number(Number(4))])
    #expect(sums[0].parts?.missing == [])
  }

  @Test func aBodyWithoutAReportIsNamed() throws {
    let sums = try sums([.made("青石区民政局", total: 20)])
    #expect(sums.count == 1)
    #expect(sums[0].total == .number(Number(20)))
    #expect(sums[0].parts?.missing.map(\.name) == ["云溪镇人民政府", "云溪镇水站"])
  }

  @Test func aBlankMakesTheSumBlankAndIsNamed() throws {
    var blank = Report.made("云溪镇人民政府", total: 5)
    blank.cells[SummingTests.total] = .blank
    let sum = try #require(try sums([.made("青石区民政局", total: 20), blank]).first)
    #expect(sum.total == .blank)
    #expect(sum.coverage.null == 1)
    #expect(sum.doubts.map(\.code) == [.known(.sumOpen)])
    #expect(sum.doubts[0].message.contains("云溪镇人民政府有1格"))
    #expect(sum.doubts[0].cell == SummingTests.total)
  }

  @Test func aCellThatOneDoesNotHaveIsBlankInTheSum() throws {
    var lacking = Report.made("云溪镇人民政府", total: 5)
    lacking.cells[SummingTests.total] = .absent
    let sum = try #require(try sums([.made("青石区民政局", total: 20), lacking]).first)
    #expect(sum.total == .blank)
  }

  @Test func aReportOfAnotherFormLeavesCellsOpen() throws {
    let sum = try #require(
      try sums([
        .made("青石区人民政府"), .made("青石区民政局", total: 20), .made("云溪镇人民政府", .form2019, total: 5),
      ]).first)
    #expect(sum.form == .form2021)
    #expect(sum.total == .number(Number(25)))
    #expect(sum.cells[Cell("disclosure.normative_documents.in_force")] == .blank)
    #expect(sum.doubts.map(\.code) == [.known(.sumForm), .known(.sumOpen)])
  }

  @Test func yearsAreSummedApart() throws {
    let sums = try sums([
      .made("青石区民政局", total: 1), .made("云溪镇人民政府", year: 2021, total: 2),
      .made("青石区民政局", year: 2021, total: 3),
    ])
    #expect(sums.map(\.agency) == ["青石区人民政府", "青石区人民政府", "云溪镇人民政府"])
    #expect(sums.map(\.year) == [2021, 2022, 2021])
    #expect(sums.prefix(2).map(\.total) == [.number(Number(5)), .number(Number(1))])
    #expect(sums[1].parts?.missing.map(\.id) == ["B", "B1"])
  }

  @Test func predecessorsCountUpToTheirLastYear() throws {
    let sums = try sums([
      .made("青溪镇人民政府", year: 2021, total: 1), .made("云山镇人民政府", year: 2021, total: 2),
    ])
    #expect(sums[0].total == .number(Number(3)))
    #expect(sums[0].parts?.contributors.map(\.name) == ["云山镇人民政府", "青溪镇人民政府"])
    #expect(throws: Refusal.self) { try self.sums([.made("青溪镇人民政府", total: 1)]) }
  }

  @Test func severalFilesOfOneReportCountOnce() throws {
    let sums = try sums([
      .made("青石区民政局", total: 7, path: "a.docx"), .made("青石区民政局", total: 7, path: "b.pdf"),
    ])
    #expect(sums[0].total == .number(Number(7)))
    #expect(sums[0].parts?.contributors.count == 1)
    #expect(sums[0].doubts.isEmpty)
  }

  @Test func filesThatDifferLeaveTheCellOpen() throws {
    let sums = try sums([
      .made("青石区民政局", total: 7, path: "a.docx"), .made("青石区民政局", total: 8, path: "b.pdf"),
      .made("青石区民政局", total: 7, path: "c.pdf"),
    ])
    #expect(sums[0].total == .blank)
    #expect(sums[0].doubts.map(\.code) == [.known(.sumConflict)])
    #expect(sums[0].doubts[0].message.contains("a.docx、b.pdf、c.pdf"))
  }

  @Test func aReportWithoutANameIsOfTheBodyThatItsFileNames() throws {
    var report = Report.made("青石区民政局", total: 20)
    report.agency = nil
    report.source.path = "收件/民政局年报.docx"
    #expect(try sums([report]).map(\.total) == [.number(Number(20))])
  }

  @Test func whatIsInNoListIsRefused() throws {
    #expect(throws: Refusal.notListed("青石区民证局", nearest: "青石区民政局")) {
      try self.sums([.made("青石区民证局")])
    }
    var report = Report.made("青石区民政局")
    report.year = nil
    #expect(throws: Refusal.noYear) { try self.sums([report]) }
    report.agency = nil
    #expect(throws: Refusal.noAgency) { try self.sums([report]) }
  }

  @Test func withoutAListAllReportsOfAYearAreOne() throws {
    var summing = Summing(.all(as: "青石区"))
    for report in [
      Report.made("甲", total: 1), .made("乙", total: 2), .made("甲", year: 2021, total: 4),
    ] { try summing.add(report) }
    let sums = summing.sums.map(\.report)
    #expect(sums.map(\.agency) == ["青石区", "青石区"])
    #expect(sums.map(\.total) == [.number(Number(4)), .number(Number(3))])
    #expect(sums[1].parts?.contributors.map(\.name) == ["乙", "甲"])
  }

  @Test func anOwnReportThatLooksCompiledIsReported() throws {
    let agencies = try AgencyList(Array(SummingTests.list.utf8))
    func warning(_ own: Int) throws -> String? {
      var summing = Summing(.parents(agencies, countsOwn: true))
      for report in [
        Report.made("青石区人民政府", total: own), .made("青石区民政局", total: 3),
        .made("云溪镇人民政府", total: 4),
      ] { try summing.add(report) }
      return summing.sums.first?.warning?.chinese
    }
    #expect(try warning(6) == nil)
    #expect(try warning(7)?.contains("疑为已经汇总的报告") == true)
  }

  @Test func moneyIsAddedExactly() throws {
    let cell = Cell("disclosure.fees.amount_wan")
    var (one, two) = (Report.made("青石区民政局"), Report.made("云溪镇人民政府"))
    one.cells[cell] = .number(Number(2510, scale: 2))
    two.cells[cell] = .number(Number(1, scale: 1))
    let sum = try #require(try sums([one, two]).first)
    #expect(sum.cells.number(cell)?.description == "25.20")
  }
}

extension Report {
  /// A report with every cell 0 but 新收总计.
  static func made(
    _ agency: String, _ form: Form = .form2021, year: Int = 2022, total: Int = 0,
    path: String = "a.html"
  ) -> Report {
    var report = Report(source: Source(path: path, format: .html, bytes: 1, crc32: "00000000"))
    report.agency = agency
    report.year = year
    report.form = form
    for cell in form.edition?.cells ?? [] { report.cells[cell] = .number(.zero) }
    report.cells[Cell("requests.received.total")] = .number(Number(Int128(total)))
    return report
  }

  var total: CellValue { cells[Cell("requests.received.total")] }
}
