import Agencies
import Records
import TestSupport
import Testing
import Wordings

@testable import Season

@Suite struct AgencyRegisterTests {
  private static let list = """
    id,name
    001,青石县人民政府
    002,青石县民政局
    003,青石县水务局
    004,青石县科学技术局
    """

  private static func round(
    _ records: [RecordLine], former: FormerRound? = nil, pages: [RecordLine]? = nil,
    list: String = AgencyRegisterTests.list
  ) throws -> SeasonRound {
    var input = RoundInput(try AgencyList(Array(list.utf8)))
    input.pages = pages.map { SavedPages($0) }
    input.today = pages.map { _ in CalendarDate(2024, 3, 1) }
    input.received = records
    input.year = 2023
    input.former = former
    input.fileDays = ["民政局.docx": CalendarDate(2024, 1, 5)]
    return try SeasonRound(input) {}
  }

  private static func report(_ agency: String?, _ year: Int?, _ path: String) -> RecordLine {
    RecordLine(.made(agency, year, path: path))
  }

  private static func failure(_ path: String) -> RecordLine {
    RecordLine(Failure(path: path, code: .noTextLayer, message: "没有文字"))
  }

  /// The rows of a sheet of `round` by the texts in the column `key`.
  private static func rows(
    _ round: SeasonRound, _ file: ResultFile, by key: String
  ) throws -> [String: [String: String]] {
    let bytes = try #require(
      round.files(round.state).first { $0.path == file.rawValue }?.bytes)
    let table = try #require(FormerRound.rows(bytes))
    let head = try #require(table.first)
    let rows = table.dropFirst().map { Dictionary(zip(head, $0)) { $1 } }
    return Dictionary(rows.map { ($0[key] ?? "", $0) }) { first, _ in first }
  }

  /// Every file is at exactly one agency, or in a row of another name.
  @Test func everyFileIsInOneRow() throws {
    let round = try AgencyRegisterTests.round([
      AgencyRegisterTests.report("青石县民政局", 2023, "民政局.docx"),
      AgencyRegisterTests.failure("青石县民政局盖章.jpg"),
      AgencyRegisterTests.report("青石县水务局", 2022, "水务局.docx"),
      AgencyRegisterTests.report("青石县科技局", 2023, "科技局.docx"),
      AgencyRegisterTests.failure("扫描0001.pdf"),
    ])
    let rows = try AgencyRegisterTests.rows(round, .agencies, by: "单位")
    let bureau = try #require(rows["青石县民政局"])
    #expect(bureau["电子版"] == "民政局.docx" && bureau["盖章件"] == "青石县民政局盖章.jpg")
    #expect(bureau["文件日期"] == "2024年1月5日" && bureau["第几稿"] == "1")
    #expect(bureau["审核结论"] == "待审")
    let water = try #require(rows["青石县水务局"])
    #expect(water["其他来件"] == "水务局.docx（2022年度）" && water["审核结论"] == "未报")
    #expect(water["核对结果"] == "未报（收到的是其他年度的报告）")
    let renamed = try #require(rows["青石县科技局"])
    #expect(renamed["核对结果"]?.contains("“青石县科学技术局”") == true)
    let stray = try #require(rows["（未写明单位）"])
    #expect(stray["其他来件"] == "扫描0001.pdf（没有文字）" && stray["审核结论"] == "")
    #expect(rows["青石县人民政府"]?["核对结果"] == "未报")
    // The register of findings says which report came instead.
    let owing = try AgencyRegisterTests.rows(round, .register, by: "单位")["青石县水务局"]
    #expect(owing?["问题"]?.contains("“水务局.docx”是2022年度的报告") == true)
    let letter = round.letters.first { $0.name == "青石县水务局" }?.lines.joined()
    #expect(letter?.contains("“水务局.docx”为2022年度报告") == true)
  }

  /// The government to which all agencies belong is not asked for its report by its own office.
  @Test(arguments: [false, true])
  func theGovernmentOfTheOfficeIsApart(isReported: Bool) throws {
    let list = """
      id,name,parent
      000,青石县人民政府,
      001,青石县民政局,000
      002,青石县水务局,000
      """
    let reports = ["青石县民政局"] + (isReported ? ["青石县人民政府"] : [])
    let round = try AgencyRegisterTests.round(
      reports.map { AgencyRegisterTests.report($0, 2023, "\($0).docx") }, list: list)
    let tally = RoundTally(round)
    #expect(tally.missing == ["青石县水务局"])
    #expect(tally.missingHost == (isReported ? nil : "青石县人民政府"))
    #expect(round.notice.contains("；未报1家：青石县水务局"))
    #expect(round.notice.contains("；另有青石县人民政府的报告尚未编成。") == !isReported)
    #expect(round.letters.contains { $0.name == "青石县人民政府" } == isReported)
    let rows = try AgencyRegisterTests.rows(round, .agencies, by: "单位")
    #expect((rows["青石县人民政府"]?["审核结论"] == "未报") == !isReported)
  }

  /// What is wrong with pages is said apart from what is wrong with reports.
  @Test func pagesAreToldFromReports() throws {
    var page = Report.made("青石县水务局", 2023, path: "1.html")
    page.source.agency = "青石县民政局"
    let round = try AgencyRegisterTests.round(
      ["民政局", "水务局", "科学技术局"].map {
        AgencyRegisterTests.report("青石县\($0)", 2023, "\($0).docx")
      }, pages: [RecordLine(page)])
    let rows = try AgencyRegisterTests.rows(round, .agencies, by: "单位")
    #expect(rows["青石县民政局"]?["发布核验"] == "采集的是其他单位的页面")
    #expect(rows["青石县水务局"]?["发布核验"] == "发布页面没有读到报告")
    #expect(rows["青石县科学技术局"]?["发布核验"] == "没有找到发布页面")
    #expect(rows["青石县科学技术局"]?["核对结果"]?.hasSuffix("（发布页面另有1处）") == true)
    let tally = RoundTally(round)
    #expect(tally.openPages == ["青石县民政局", "青石县水务局", "青石县科学技术局"])
    #expect(round.notice.contains("发布页面有问题的3家"))
    #expect(round.notice.contains("发布页面有问题的单位请按反馈单更正发布页面"))
    #expect(round.summary.contains { $0.hasPrefix("其中发布页面：") })
  }

  /// None of two days is known to be that of the publication, nor is one that is still to come.
  @Test(arguments: [
    ("2024-01-30", "2024-01-30", "2024年1月30日"), ("2024-01-30", "2024-02-02", ""),
    ("2024-04-02", "2024-04-02", ""),
  ])
  func pagesWithDifferentDaysLeaveItOpen(day: String, other: String, shown: String) throws {
    let pages = [(day, "1.html"), (other, "2.html")].map { day, path in
      var page = Report.made("青石县民政局", 2023, path: path)
      page.published = day
      return RecordLine(page)
    }
    let round = try AgencyRegisterTests.round(
      [AgencyRegisterTests.report("青石县民政局", 2023, "民政局.docx")], pages: pages)
    let rows = try AgencyRegisterTests.rows(round, .agencies, by: "单位")
    #expect(rows["青石县民政局"]?["发布日期"] == shown)
  }

  /// Files with the same numbers are one version.
  @Test func differentVersionsAreCounted() throws {
    let files = [("a.docx", 3), ("a.pdf", 3), ("b.docx", 4)].map { path, count in
      RecordLine(
        .made(
          "青石县民政局", 2023, ["requests.received.total": count], path: path, crc32: path))
    }
    let rows = try AgencyRegisterTests.rows(
      try AgencyRegisterTests.round(files), .agencies, by: "单位")
    #expect(rows["青石县民政局"]?["第几稿"] == "2")
  }

  @Test func reportsOfTwoAgenciesInOneFileAreTheFirstVersionOfEach() throws {
    let reports = [("青石县民政局", 3), ("青石县水务局", 4)].map { agency, count in
      RecordLine(
        .made(agency, 2023, ["requests.received.total": count], path: "a.docx", crc32: "a"))
    }
    let rows = try AgencyRegisterTests.rows(
      try AgencyRegisterTests.round(reports), .agencies, by: "单位")
    #expect(["青石县民政局", "青石县水务局"].map { rows[$0]?["第几稿"] } == ["1", "1"])
  }

  @Test func columnsOfTheListOfMissingReportsStay() throws {
    var former = FormerRound(
      SeasonState(year: 2023, round: 1, last: nil, draft: nil, profile: nil))
    former.missing = [["序号", "单位", "催报情况"], ["1", "青石县水务局", "1月22日已电话催报"], ["2", "", "多余"]]
    let round = try AgencyRegisterTests.round(
      [AgencyRegisterTests.report("青石县民政局", 2023, "民政局.docx")], former: former)
    let rows = try AgencyRegisterTests.rows(round, .missing, by: "单位")
    #expect(rows["青石县水务局"]?["催报情况"] == "1月22日已电话催报")
    #expect(rows["青石县科学技术局"]?["催报情况"] == "" && rows[""] == nil)
  }

  @Test func whatWasNotReadOfAPageIsNotClean() {
    func result(_ rule: String, _ verdict: Finding.Verdict, quote: String? = nil) -> String {
      var finding = Finding.made(id: "a")
      (finding.rule, finding.verdict, finding.quote) = (rule, verdict, quote)
      finding.severity = .warning
      return RegisterColumn.PublicationResult(of: [finding]).rawValue
    }
    #expect(result("V953", .review) == "发布日期未读到")
    #expect(result("V953", .notAssessable) == "发布日期未读到")
    #expect(result("V953", .review, quote: "2024-03-01") == "发布页面有需核实的问题")
    #expect(result("V951", .notAssessable) == "发布页面未能全部核对")
    #expect(RegisterColumn.PublicationResult(of: []).rawValue == "核对发布页面未发现问题")
    // A page that is as the report has its errors.
    #expect(
      RegisterColumn.PublicationResult(of: [], request: .mustFix).rawValue == "与报送稿一致；报告有须修改的问题")
    #expect(RegisterColumn.PublicationResult(of: [], request: .suggest) == .clean)
    #expect(RegisterColumn.isPublicationProposal("逾期2天公布"))
    #expect(!RegisterColumn.isPublicationProposal("逾期2天，已说明"))
    let explained = RegisterColumn.PublicationResult(of: [], hasExplained: true)
    #expect(explained.rawValue == "发布页面的问题已作说明")
  }

  /// An agency that left the list keeps what the office typed, in a separate row or with its files.
  @Test func whatWasTypedStaysWhenItsAgencyLeaves() throws {
    var former = FormerRound(
      SeasonState(year: 2023, round: 1, last: nil, draft: nil, profile: nil))
    former.agencies = [
      ["单位", "审核结论", "备注", "单位编号"], ["青石县商务局", "待审", "与工信局合并（1月24日）", "021"],
      ["青石县粮食局", "未报", "已撤销", "022"], ["青石县物价局", "未报", "", "023"],
    ]
    let round = try AgencyRegisterTests.round(
      [AgencyRegisterTests.report("青石县商务局", 2023, "商务局.docx")], former: former)
    let rows = try AgencyRegisterTests.rows(round, .agencies, by: "单位")
    #expect(rows["青石县商务局"]?["备注"] == "与工信局合并（1月24日）")
    #expect(rows["青石县商务局"]?["电子版"] == "商务局.docx")
    #expect(rows["青石县粮食局"]?["备注"] == "已撤销" && rows["青石县粮食局"]?["单位编号"] == "022")
    #expect(rows["青石县物价局"] == nil)
  }

  /// Words that are no conclusion leave a report undecided, and stand on the page as they do in the register.
  @Test func thePageHasTheConclusionsOfTheRegister() throws {
    let first = try AgencyRegisterTests.round([])
    let bytes = try #require(
      first.files(first.state).first { $0.path == ResultFile.agencies.rawValue }?.bytes)
    var table = try #require(FormerRound.rows(bytes))
    let column = try #require(table[0].firstIndex(of: "审核结论"))
    let day = try #require(table[0].firstIndex(of: "发布日期"))
    for (row, text) in zip(1..., ["同意发布", "再看看", "退回修改"]) { table[row][column] = text }
    for row in [1, 2] { table[row][day] = "2024-01-25" }
    var former = FormerRound(first.state)
    former.agencies = table
    let records = ["青石县人民政府", "青石县民政局", "青石县水务局"].map { (name: String) in
      AgencyRegisterTests.report(name, 2023, "\(name).docx")
    }
    let second = try AgencyRegisterTests.round(records, former: former)
    let progress = second.agencyRegister.progress(on: nil, dueAgain: nil)
    let rows = try AgencyRegisterTests.rows(second, .agencies, by: "单位编号")
    for (id, row) in rows {
      #expect(progress.conclusions?[TypedDecisions.plain(id)] == row["审核结论"])
    }
    #expect(progress.conclusions?["002"] == "再看看" && progress.conclusions?["004"] == "未报")
    #expect(progress.approved == 1 && progress.returned == 1 && progress.pending == 1)
    #expect(progress.published == 2 && progress.publishedUnapproved == ["青石县民政局"])
  }

  @Test func whatTheOfficeTypedStaysAndProposalsFollowTheFiles() throws {
    let first = try AgencyRegisterTests.round([])
    let bytes = try #require(
      first.files(first.state).first { $0.path == ResultFile.agencies.rawValue }?.bytes)
    var table = try #require(FormerRound.rows(bytes))
    let (id, conclusion) = (table[0].count - 1, table[0].firstIndex(of: "审核结论") ?? 0)
    #expect(table[0][id] == "单位编号" && table[1][conclusion] == "未报")
    table[1][conclusion] = "退回"
    for index in table.indices {
      table[index].append(["经办人", "老王"].dropFirst(min(index, 1)).first ?? "")
    }
    var former = FormerRound(first.state)
    former.agencies = table
    let records = ["青石县人民政府", "青石县民政局"].map { (name: String) in
      AgencyRegisterTests.report(name, 2023, "\(name).docx")
    }
    let second = try AgencyRegisterTests.round(records, former: former)
    let rows = try AgencyRegisterTests.rows(second, .agencies, by: "单位")
    #expect(rows["青石县人民政府"]?["审核结论"] == "退回")
    #expect(rows["青石县民政局"]?["审核结论"] == "待审")
    #expect(rows["青石县民政局"]?["经办人"] == "老王")
  }
}

extension SeasonRound {
  /// The state that is handed on.
  fileprivate var state: SeasonState {
    SeasonState(year: year, round: number, last: nil, draft: nil, profile: nil)
  }
}
