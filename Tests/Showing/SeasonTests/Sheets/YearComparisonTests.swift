import Forms
import JSON
import Records
import Testing

@testable import Season

@Suite struct YearComparisonTests {
  private static func report(_ year: Int, _ value: CellValue) -> Report {
    var report = Report(source: Source(path: "\(year).html", format: .html, of: []))
    (report.agency, report.year) = ("青石区民政局", year)
    report.form = Edition.inForce(in: year)?.form
    for cell in report.form?.edition?.cells ?? [] { report.cells[cell] = .number(.zero) }
    report.cells[Cell(.licensing, .decisions)] = value
    return report
  }

  private static func row(_ value: CellValue) throws -> [SheetTable.Field] {
    let before = report(2022, .number(Number(3)))
    let rows = YearComparison([before, report(2023, value)]).table.rows
    return try #require(rows.dropFirst().first)
  }

  /// What was not read is no decrease.
  @Test(arguments: [CellValue.absent, .blank])
  func aCellWithoutANumberIsNoChange(value: CellValue) throws {
    let row = try YearComparisonTests.row(value)
    #expect(row.first == .text("不能对比") && row.last == .text("2023年空白或未读到"))
  }

  @Test func aLargeChangeIsOneOfNumbers() throws {
    #expect(try YearComparisonTests.row(.number(Number(300))).first == .text("变化大"))
    #expect(try YearComparisonTests.row(.number(Number(4))).first == .blank)
  }
}
