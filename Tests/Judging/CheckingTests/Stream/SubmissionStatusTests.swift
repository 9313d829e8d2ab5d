import Agencies
import Records
import Testing

@testable import Checking
@testable import Rules

@Suite struct SubmissionStatusTests {
  private static let list = """
    order,id,name
    2,1,青石区民政局
    1,2,青石区水务局
    3,3,青石区司法局
    """

  /// The findings about the list after `reports` (agency, year, path) and `failures` were added.
  private func found(
    _ reports: [(String?, Int?, String)], _ failures: [String] = []
  ) throws -> [Finding] {
    var settings = CheckSettings()
    settings.agencies = try AgencyList(
      Array(SubmissionStatusTests.list.utf8), from: Source(path: "list.csv", format: .csv, of: []))
    var stream = StreamCheck([.x706, .x704], settings: settings)
    for (agency, year, path) in reports {
      var report = Example(year: year).report
      report.agency = agency
      report.source.path = path
      stream.add(CheckContext(report, settings: settings))
    }
    for path in failures {
      stream.add(Failure(path: path, code: .noTextLayer, message: "没有文字"))
    }
    return stream.findingsOfList(year: 2022)
  }

  @Test func whoOwesAReportStandsInTheOfficesOrder() throws {
    let found = try found([("青石区司法局", 2022, "a.html")])
    #expect(found.map(\.agency) == ["青石区水务局", "青石区民政局"])
    #expect(found.map(\.rule) == ["X704", "X704"])
    #expect(found.allSatisfy { $0.source.path == "list.csv" && $0.year == 2022 })
    #expect(Set(found.map(\.id)).count == 2)
  }

  @Test func anotherYearsReportIsNotTheOne() throws {
    #expect(try found([("青石区司法局", 2021, "a.html")]).count == 3)
    #expect(try found([("青石区司法局", nil, "a.html")]).count == 2)
  }

  @Test func aFileThatFailedIsSomething() throws {
    let found = try found([("青石区司法局", 2022, "a.html")], ["in/青石区民政局.pdf", "扫描.pdf"])
    #expect(found.map(\.rule) == ["X704", "X706"])
    #expect(found.last?.message.contains("in/青石区民政局.pdf") == true)
  }

  @Test func aFailedFileOfAnEarlierYearIsNothing() throws {
    let reports: [(String?, Int?, String)] = [("青石区司法局", 2022, "a.html")]
    let failures = ["in/青石区民政局2021年报.pdf", "2021/青石区水务局.pdf"]
    #expect(try found(reports, failures).map(\.rule) == ["X704", "X704"])
    let later = try found(reports, ["2023年收件/青石区民政局20230131.pdf"])
    #expect(later.map(\.rule) == ["X704", "X706"])
  }

  @Test func aFailedReportOfThisYearCountsBesideLastYearsReadableOne() throws {
    let reports: [(String?, Int?, String)] = [
      ("青石区司法局", 2021, "2021/司法局.html"), ("青石区水务局", 2022, "a.html"),
    ]
    let found = try found(reports, ["2022/青石区司法局.pdf"])
    #expect(found.map(\.rule) == ["X704", "X706"])
    #expect(found.last?.agency == "青石区司法局")
  }

  @Test func aFileThatFailedIsReportedWithItsReadableTwin() throws {
    var settings = CheckSettings()
    settings.agencies = try AgencyList(
      Array(SubmissionStatusTests.list.utf8), from: Source(path: "list.csv", format: .csv, of: []))
    var stream = StreamCheck([], settings: settings)
    for (year, path) in [(2021, "旧.html"), (2022, "新.html")] {
      let report = Example(year: year) { $0.source.path = path }.report
      stream.add(CheckContext(report, settings: settings))
    }
    func note(_ path: String, _ year: Int? = 2022, line: Int? = nil) -> String? {
      stream.note(
        on: Failure(path: path, line: line, code: .noTextLayer, message: ""), of: year)
    }
    #expect(note("in/青石区民政局.pdf") == "青石区民政局另有可以读取的报告：新.html")
    #expect(note("in/青石区民政局.pdf", nil)?.hasSuffix("新.html") == true)
    #expect(note("in/青石区民政局.pdf", 2020) == nil)
    #expect(note("in/青石区司法局.pdf") == nil)
    #expect(note("扫描.pdf")?.contains("无法确定报送单位") == true)
    #expect(note("青石区民政局青石区水务局.pdf") == "路径中有几个单位的名称：青石区水务局、青石区民政局")
    #expect(note("青石区民政局.ndjson", line: 3) == nil)
  }

  @Test func aFileThatNamesTwoBodiesIsNeithers() throws {
    let reports: [(String?, Int?, String)] = [("青石区司法局", 2022, "a.html")]
    let found = try found(reports, ["青石区民政局、青石区水务局.pdf"])
    #expect(found.map(\.rule) == ["X704", "X704"])
  }

  @Test func aReadableTwinIsEnough() throws {
    let reports = [("青石区司法局", 2022, "a.html"), (nil, 2022, "青石区民政局/年报.docx")]
    #expect(try found(reports, ["青石区民政局/扫描.pdf"]).map(\.agency) == ["青石区水务局"])
  }
}
