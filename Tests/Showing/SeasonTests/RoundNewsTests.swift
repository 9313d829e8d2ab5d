import Agencies
import Records
import TestSupport
import Testing
import Wordings

@testable import Season

/// What became of the point of the last round that 青石县民政局 has published late.
@Suite struct RoundNewsTests {
  private static func round(
    _ reports: [Report], after former: FormerRound? = nil
  ) throws -> SeasonRound {
    let list = "单位名称\n青石县民政局\n青石县水务局\n"
    var input = RoundInput(try AgencyList(Array(list.utf8)))
    input.today = CalendarDate(2024, 2, 20)
    input.received = reports.map { RecordLine($0) }
    input.year = 2023
    input.former = former
    return try SeasonRound(input) {}
  }

  private static func report(
    _ published: String, crc32: String = "1", of agency: String = "青石县民政局"
  ) -> Report {
    var report = Report.made(agency, 2023, path: "\(agency).docx", crc32: crc32)
    report.published = published
    return report
  }

  /// The round of `reports`, of which the rows of the findings register are changed by `edit`.
  private static func former(
    _ reports: [Report], edit: ([String], inout [String]) -> Void = { _, _ in }
  ) throws -> FormerRound {
    let first = try round(reports)
    let files = first.files(
      SeasonState(year: 2023, round: 1, last: nil, draft: nil, profile: nil))
    func bytes(_ path: String) throws -> [UInt8] {
      try #require(files.first { $0.path == path }?.bytes)
    }
    var former = FormerRound(try SeasonState(bytes(RecordFileName.state.path)))
    former.found = try RecordLine.all(in: bytes(RecordFileName.found.path))
    var register = try #require(FormerRound.rows(bytes(ResultFile.register.rawValue)))
    for index in register.indices.dropFirst() { edit(register[0], &register[index]) }
    former.register = register
    return former
  }

  private static let late = report("2024-02-10")

  /// The words about the round, and the column 本轮 of the row about the day, wherever it is.
  private static func outcome(_ round: SeasonRound) throws -> (news: String, row: String?) {
    let files = round.files(
      SeasonState(year: 2023, round: 2, last: nil, draft: nil, profile: nil))
    let rows = [ResultFile.register, .closed].flatMap { file in
      files.first { $0.path == file.rawValue }.flatMap { FormerRound.rows($0.bytes) } ?? []
    }
    let (rule, news) = try (
      #require(rows.first?.firstIndex(of: "规则")), #require(rows.first?.firstIndex(of: "本轮"))
    )
    let row = rows.first { $0[rule] == "S112" }?[news]
    return (round.summary.first { $0.hasPrefix("与上一轮相比") } ?? "", row)
  }

  @Test func whatIsCorrectedIsGone() throws {
    let before = try RoundNewsTests.former([RoundNewsTests.late])
    let fixed = RoundNewsTests.report("2024-01-20", crc32: "2")
    let (news, row) = try RoundNewsTests.outcome(RoundNewsTests.round([fixed], after: before))
    #expect(news.contains("不再出现1处，未修改") && row == "不再出现")
  }

  /// The file is the same: the point went because something else changed; it was not corrected.
  @Test func whatTheOfficeChangedIsNotCorrected() throws {
    let before = try RoundNewsTests.former([RoundNewsTests.late])
    let round = try RoundNewsTests.round([RoundNewsTests.report("2024-01-20")], after: before)
    let (news, row) = try RoundNewsTests.outcome(round)
    #expect(news.contains("不再出现0处，报告未变而核对依据有变1处，未修改"))
    #expect(row == "报告未变，核对依据（名单、设置、规则或者其他单位的报告）有变")
    let letter = round.letters.first { $0.name == "青石县民政局" }?.lines.joined() ?? ""
    #expect(letter.contains("【不再列入】发布日期2024年2月10日") && !letter.contains("已修改"))
    #expect(letter.contains("（S112）：报告未变，核对依据（名单、设置、规则或者其他单位的报告）有变"))
  }

  @Test(arguments: [("网站故障，已报备", true), ("", false)])
  func whatIsExplainedIsNotGone(reason: String, isApplied: Bool) throws {
    let before = try RoundNewsTests.former([RoundNewsTests.late]) { head, row in
      guard let rule = head.firstIndex(of: "规则"), row[rule] == "S112",
        let state = head.firstIndex(of: "办理状态")
      else { return }
      row[state] = "经核实无误" + reason
    }
    let round = try RoundNewsTests.round([RoundNewsTests.late], after: before)
    let (news, row) = try RoundNewsTests.outcome(round)
    #expect(news.contains("不再出现0处，已作说明1处，") == isApplied)
    #expect(row == (isApplied ? "已作说明" : "未修改；标记没有采用"))
  }

  @Test func withoutTheReportNothingIsKnown() throws {
    let before = try RoundNewsTests.former([RoundNewsTests.late])
    let (news, row) = try RoundNewsTests.outcome(RoundNewsTests.round([], after: before))
    #expect(news.contains("不再出现0处，没有报告或者未读到、不能核对"))
    #expect(row == "没有报告，不能核对")
  }

  /// The reply stands at the point of the next letter. That a report is late is not corrected by another one.
  @Test func aReplyIsShownAgain() throws {
    let before = try RoundNewsTests.former([RoundNewsTests.late]) { head, row in
      guard let rule = head.firstIndex(of: "规则"), row[rule] == "S112",
        let reply = head.firstIndex(of: "单位回复")
      else { return }
      row[reply] = "网站改版（回函.docx，2024年2月15日）"
    }
    let letters = try RoundNewsTests.round([RoundNewsTests.late], after: before).letters
    let lines = letters.first { $0.name == "青石县民政局" }?.lines ?? []
    #expect(lines.contains("   上次的回复：网站改版"))
  }

  /// What is found in reports of no listed agency is counted apart.
  @Test func pointsOfStrangersAreApart() throws {
    let own = try RoundNewsTests.round([RoundNewsTests.late])
    let both = try RoundNewsTests.round([
      RoundNewsTests.late, RoundNewsTests.report("2024-02-10", of: "青石县气象局"),
    ])
    func counts(_ round: SeasonRound) -> String? { round.summary.first { $0.hasPrefix("必改") } }
    #expect(counts(own) == counts(both))
    let note = "名单以外或者未写明单位的报告、页面另有"
    #expect(both.summary.contains { $0.hasPrefix(note) && $0.hasSuffix("处，见问题台账") })
    #expect(!own.summary.contains { $0.hasPrefix(note) })
  }
}
