import Agencies
import Forms
import JSON
import Records
import Testing

@testable import Checking
@testable import Rules

/// Several files of one report: copies, versions, scans beside the text.
@Suite struct SeveralFilesTests {
  private static let received = Cell(.received, .total)

  private func findings(
    _ reports: [Report], select: [String] = ["X701"], list: String? = nil
  ) throws -> [Finding] {
    var settings = CheckSettings()
    settings.agencies = try list.map { try AgencyList(Array($0.utf8)) }
    var stream = StreamCheck(try Selection(select: select).rules, settings: settings)
    for report in reports { stream.add(CheckContext(report, settings: settings)) }
    return stream.findings().map(\.finding)
  }

  private func file(
    _ path: String, _ count: Int? = 0, agency: String? = "青石区民政局", year: Int = 2022,
    cell: Cell = received
  ) -> Report {
    Example(year: year, cells: [cell: count]) {
      $0.agency = agency
      $0.source = Source(path: path, format: .docx, bytes: path.utf8.count, crc32: "00000000")
    }.report
  }

  @Test func ofThreeFilesTheOddOneIsNamed() throws {
    let files = [file("年报(1).docx", 3), file("年报.docx", 4), file("年报最终版.docx", 4)]
    let found = try findings(files)
    #expect(found.map(\.severity) == [.warning, .info])
    #expect(found.map(\.source.path) == ["年报(1).docx", "年报最终版.docx"])
    #expect(found.allSatisfy { $0.other?.source.path == "年报.docx" })
    #expect(found[0].message.contains("报送了3份报告，其中两份（年报.docx，年报(1).docx），数字不一致"))
    #expect(found[0].message.contains("4与3"))
    #expect(found[0].operands.map(\.value) == [Number(4), Number(3)])
  }

  @Test func aMoreCompleteFileStandsForTheReportThoughOthersAgree() throws {
    var thin = [file("a.pdf", 3), file("b.pdf", 3)]
    for place in thin.indices { thin[place].coverage.number -= 1 }
    let found = try findings(thin + [file("c.docx", 4)])
    #expect(found.allSatisfy { $0.other?.source.path == "c.docx" && $0.severity == .warning })
  }

  @Test func theSameFileTwiceIsReportedAsThat() throws {
    var copy = file("a.docx")
    copy.source.path = "收件.zip!a.docx"
    let found = try findings([file("a.docx"), copy])
    #expect(found.map(\.severity) == [.info])
    #expect(found.first?.message.contains("收件.zip!a.docx），内容完全相同") == true)
  }

  @Test func anotherYearsFolderHidesNoDuplicate() throws {
    let found = try findings([file("2022/民政局.docx", 3), file("2021/民政局.docx", 4)])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.source.path == "2021/民政局.docx")
    #expect(try findings([file("2022/民政局.docx"), file("2021/民政局.docx", year: 2021)]).isEmpty)
  }

  @Test func anAliasAndAFileWithoutANameAreTheBodys() throws {
    let list = "id,name,aliases\n1,青石区民政局,民政局\n"
    let files = [
      file("a.docx", 3), file("b.docx", 4, agency: "民政局"), file("民政局.pdf", 3, agency: nil),
    ]
    #expect(try findings(files).count == 0)
    #expect(try findings(files, list: list).map(\.severity) == [.warning, .info])
  }

  @Test func aReportOfSeveralFilesIsHeldAgainstOthersOnce() throws {
    let last = file("2021.docx", 3, year: 2021, cell: Cell(.carriedForward, .total))
    let brought = Cell(.broughtForward, .total)
    let files = [file("a.docx", 2, cell: brought), file("a.pdf", 2, cell: brought)]
    #expect(try findings([last, last] + files, select: ["Y501"]).count == 1)
  }
}

/// What a roll-up does with an agency with several files.
extension SeveralFilesTests {
  private static let list = "id,name,parent\n0,青石区人民政府,\n1,青石区民政局,0\n2,青石区水务局,0\n"

  private func rollUp(_ parent: Int, _ children: [Report]) throws -> [Finding] {
    let parent = file("gov.docx", parent, agency: "青石区人民政府")
    return try findings([parent] + children, select: ["U"], list: SeveralFilesTests.list)
  }

  @Test func twoFilesOfABodyAreCountedOnce() throws {
    let twice = [file("a.docx", 2), file("a.pdf", 2), file("b.docx", 1, agency: "青石区水务局")]
    #expect(try rollUp(3, twice).isEmpty)
    #expect(try rollUp(5, twice).map(\.rule) == ["U801"])
  }

  /// The report of a zone, which is below the sum of its bureaus or above, leaves the sum with it open.
  @Test(arguments: [("U801", 4, 2), ("U803", 1, 2)])
  func aSumOverAReportThatIsNoSumItselfIsForReview(code: String, zone: Int, bureau: Int) throws {
    let list = """
      id,name,parent
      0,青石区人民政府,
      1,青石区园区管委会,0
      2,青石区产业局,1
      3,青石区综合局,\(code == "U801" ? "" : "1")
      4,青石区水务局,0

      """
    let reports = [
      file("gov.docx", 1, agency: "青石区人民政府"), file("z.docx", zone, agency: "青石区园区管委会"),
      file("i.docx", bureau, agency: "青石区产业局"), file("w.docx", 1, agency: "青石区水务局"),
    ]
    let found = try findings(reports, select: ["U801", "U803"], list: list)
    let government = try #require(found.first { $0.agency == "青石区人民政府" })
    #expect(government.rule == "U801" && government.verdict == .review)
    #expect(government.message.contains("请先核对青石区园区管委会的报告") && !government.message.contains("漏计"))
    #expect(government.other?.agency == "青石区园区管委会")
    #expect(found.first { $0.agency == "青石区园区管委会" }?.rule == code)
    // A zone without a gap leaves the government's certain.
    var sound = reports
    sound[1] = file("z.docx", bureau, agency: "青石区园区管委会")
    let certain = try findings(sound, select: ["U801"], list: list)
    #expect(certain.map(\.verdict) == [.fail] && certain[0].message.contains("漏计"))
  }

  @Test func whatFilesStateDifferentlyIsInNoSum() throws {
    let differing = [file("a.docx", 2), file("b.docx", 9), file("c.docx", 1, agency: "青石区水务局")]
    #expect(try rollUp(3, differing).isEmpty)
    #expect(try rollUp(5, differing).isEmpty)
  }
}
