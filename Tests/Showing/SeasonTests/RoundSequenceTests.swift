import Agencies
import Forms
import JSON
import Letters
import Records
import Rules
import TestSupport
import Testing
import Wordings

@testable import Season

/// What becomes of files, marks and decisions from round to round.
@Suite struct RoundSequenceTests {
  private static let list =
    "单位名称,编号,上级\n青石县人民政府,001,\n青石县民政局,002,001\n青石县水务局,003,001\n青石县科学技术局,004,001\n"

  private static func round(
    _ records: [RecordLine], after former: FormerRound? = nil, pages: [RecordLine]? = nil
  ) throws -> SeasonRound {
    var input = RoundInput(try AgencyList(Array(list.utf8)))
    input.today = CalendarDate(2024, 3, 20)
    input.received = records
    input.pages = pages.map { SavedPages($0) }
    input.year = 2023
    input.former = former
    return try SeasonRound(input) {}
  }

  private static func bytes(_ round: SeasonRound, _ path: String) throws -> [UInt8] {
    let state = SeasonState(
      year: 2023, round: round.number, last: nil, draft: nil, profile: nil)
    return try #require(round.files(state).first { $0.path == path }?.bytes)
  }

  private static func table(_ round: SeasonRound, _ file: ResultFile) throws -> [[String]] {
    try #require(FormerRound.rows(bytes(round, file.rawValue)))
  }

  /// The row of `agency` in a sheet, about the rule where one is given.
  private static func row(
    _ round: SeasonRound, _ file: ResultFile, of agency: String, _ rule: String? = nil
  ) throws -> [String: String]? {
    let table = try table(round, file)
    return table.dropFirst().map { Dictionary(zip(table[0], $0)) { $1 } }.first {
      $0["单位"] == agency && (rule == nil || $0["规则"] == rule)
    }
  }

  /// `round` as the office left it: `typed` has what it typed by sheet, agency (and rule) and column.
  private static func former(
    _ round: SeasonRound, typed: [(ResultFile, String, String?, [String: String])] = []
  ) throws -> FormerRound {
    var former = FormerRound(try SeasonState(bytes(round, RecordFileName.state.path)))
    former.found = try RecordLine.all(in: bytes(round, RecordFileName.found.path))
    func filled(_ file: ResultFile) throws -> [[String]] {
      var table = try table(round, file)
      let head = table[0]
      for (target, agency, rule, texts) in typed where target == file {
        for index in table.indices.dropFirst() {
          let row = [String: String](zip(head, table[index])) { $1 }
          guard row["单位"] == agency, rule == nil || row["规则"] == rule else { continue }
          for (column, text) in texts {
            table[index][try #require(head.firstIndex(of: column))] = text
          }
        }
      }
      return table
    }
    former.register = try filled(.register)
    former.agencies = try filled(.agencies)
    return former
  }

  private static func late(
    _ day: String, crc32: String, of agency: String = "青石县民政局", path: String? = nil
  ) -> RecordLine {
    var report = Report.made(agency, 2023, path: path ?? "\(agency)\(crc32).docx", crc32: crc32)
    report.published = day
    return RecordLine(report)
  }

  private static let mark: (ResultFile, String, String?, [String: String]) = (
    .register, "青石县民政局", "S112", ["单位回复": "网站改版", "办理状态": "经核实无误"]
  )

  /// As long as the row is not marked anew, what it says now is not explained.
  @Test func aMarkOfWhatWasOtherwiseDoesNotRevive() throws {
    typealias Tests = RoundSequenceTests
    let first = try Tests.round([Tests.late("2024-02-10", crc32: "1")])
    var former = try Tests.former(first, typed: [Tests.mark])
    for _ in 0..<3 {
      let next = try Tests.round([Tests.late("2024-02-12", crc32: "2")], after: former)
      let row = try #require(try Tests.row(next, .register, of: "青石县民政局", "S112"))
      #expect(row["本轮"]?.contains("标记没有采用") == true)
      #expect(row["办理状态"] == "问题已有变化，须重新标记（原标记：经核实无误）")
      #expect(row["单位回复"] == "网站改版")
      let messages = next.messages.filter { $0.contains("S112") }
      #expect(messages.count == 1 && messages[0].contains("请重新标记"))
      #expect(!next.judgement.every.contains { $0.rule == "S112" && $0.waived != nil })
      former = try Tests.former(next)
    }
    let second = try Tests.round([Tests.late("2024-02-12", crc32: "2")], after: former)
    let marked = try Tests.former(second, typed: [Tests.mark])
    let last = try Tests.round([Tests.late("2024-02-12", crc32: "2")], after: marked)
    #expect(try Tests.row(last, .register, of: "青石县民政局", "S112")?["本轮"] == "已作说明")
    #expect(!last.messages.contains { $0.contains("S112") })
  }

  @Test func aMarkOfAnUnreadableFileIsNamed() throws {
    typealias Tests = RoundSequenceTests
    let file = RecordLine(Failure(path: "青石县民政局.docx", code: .encrypted, message: "文件加密"))
    let typed = [(ResultFile.register, "青石县民政局", nil as String?, ["办理状态": "经核实无误：已电话"])]
    let next = try Tests.round([file], after: Tests.former(Tests.round([file]), typed: typed))
    #expect(next.messages.contains { $0.contains("无法读取的文件不能标为“经核实无误”") })
    #expect(
      try Tests.row(next, .register, of: "青石县民政局")?["本轮"]?.contains("标记没有采用") == true)
  }

  /// The unreadable first try is mentioned in the register, and nothing asks for it any more.
  @Test func aFileThatTheReportFollowedIsSettled() throws {
    typealias Tests = RoundSequenceTests
    let name = "青石县水务局"
    let broken = RecordLine(Failure(path: "\(name).docx", code: .unreadable, message: "文件是空的"))
    let first = try Tests.round([broken])
    #expect(try Tests.row(first, .agencies, of: name)?["核对结果"] == "文件无法读取")
    var sound = Example(year: 2023) { $0.agency = name }.report
    sound.source.crc32 = "9"
    var former = try Tests.former(first)
    for _ in 0..<2 {
      let next = try Tests.round([broken, RecordLine(sound)], after: former)
      let row = try #require(try Tests.row(next, .agencies, of: name))
      #expect(row["其他来件"] == "\(name).docx（前一次来件，文件是空的）")
      #expect(!next.summary.joined().contains("其中1个无法读取"))
      #expect(try Tests.row(next, .register, of: name, "无法读取") == nil)
      let letter = next.letters.first { $0.name == name }
      #expect(letter?.lines.joined().contains("无法读取") == false)
      former = try Tests.former(next)
    }
    // One that came after the report is asked for.
    let both = try Tests.round([RecordLine(sound)])
    let after = try Tests.round([broken, RecordLine(sound)], after: Tests.former(both))
    #expect(after.letters.first { $0.name == name }?.lines.joined().contains("无法读取") == true)
  }

  @Test func aCopyIsNoOtherVersion() throws {
    typealias Tests = RoundSequenceTests
    let first = try Tests.round([Tests.late("2024-02-10", crc32: "1")])
    let copies = [Tests.late("2024-02-10", crc32: "1"), Tests.late("2024-02-10", crc32: "2")]
    let second = try Tests.round(copies, after: Tests.former(first))
    let row = try #require(try Tests.row(second, .agencies, of: "青石县民政局"))
    #expect(row["第几稿"] == "1" && row["其他来件"] == "")
    #expect(row["电子版"]?.contains("；") == true)
  }

  @Test func aNewVersionOfAReturnedReportIsShown() throws {
    typealias Tests = RoundSequenceTests
    let first = try Tests.round([Tests.late("2024-02-10", crc32: "1")])
    let typed = [(ResultFile.agencies, "青石县民政局", nil as String?, ["审核结论": "退回修改"])]
    let former = try Tests.former(first, typed: typed)
    var report = Report.made(
      "青石县民政局", 2023, ["requests.received.total": 3], path: "二.docx", crc32: "2")
    report.published = "2024-02-10"
    let second = try Tests.round([RecordLine(report)], after: former)
    let progress = second.agencyRegister.progress(on: CalendarDate(2024, 3, 20), dueAgain: nil)
    #expect(progress.renewed == ["青石县民政局"] && progress.overdue.isEmpty)
    let same = try Tests.round([Tests.late("2024-02-10", crc32: "1")], after: former)
    #expect(same.agencyRegister.progress(on: nil, dueAgain: nil).renewed.isEmpty)
    let page = String(decoding: second.page, as: UTF8.self)
    #expect(page.contains("退回后已报来新稿，核对仍有问题，待审核1家：青石县民政局"))
  }

  /// An agency that changed a number has not rewritten the text that another one had too.
  @Test func aTextThatStayedIsNotCalledFixed() throws {
    typealias Tests = RoundSequenceTests
    func report(_ agency: String, _ prose: Int, _ total: Int, _ crc32: String) -> RecordLine {
      var report = Example(year: 2023) {
        $0.agency = agency
        $0.sections[1].text = LazyText(.prose(prose))
      }.report
      report.source = .made("\(agency).docx", crc32: crc32)
      report.cells[Cell("requests.received.total")] = .number(Number(Int128(total)))
      return RecordLine(report)
    }
    let names = ["青石县民政局", "青石县水务局"]
    let first = try Tests.round([report(names[0], 0, 3, "1"), report(names[1], 0, 0, "2")])
    let before = first.judgement.every.filter { $0.rule == "X702" }
    #expect(before.count == 2)
    let changed = [report(names[0], 0, 4, "3"), report(names[1], 1, 0, "4")]
    let second = try Tests.round(changed, after: Tests.former(first))
    func line(_ name: String) -> String? {
      second.letters.first { $0.name == name }?.lines.first { $0.contains("（X702）") }
    }
    #expect(line(names[0])?.contains("【不再列入】") == true)
    #expect(line(names[0])?.contains("这一部分的文字未变") == true)
    #expect(line(names[1])?.contains("【已修改】") == true)
  }

  @Test func aChangedNumberIsNotUnchanged() throws {
    typealias Tests = RoundSequenceTests
    func report(_ total: Int, _ crc32: String) -> RecordLine {
      var report = Example(year: 2023) { $0.agency = "青石县民政局" }.report
      report.source.crc32 = crc32
      report.cells[Cell("requests.received.total")] = .number(Number(Int128(total)))
      return RecordLine(report)
    }
    let first = try Tests.round([report(3, "1")])
    let second = try Tests.round([report(4, "2")], after: Tests.former(first))
    let row = try #require(try Tests.row(second, .register, of: "青石县民政局", "T302"))
    #expect(row["本轮"] == "已改动仍有问题")
    #expect(second.news?.sentence(still: "未修改").contains("已改动仍有问题") == true)
  }

  /// A letter that goes with a report says in its title whose it is.
  @Test func aCoveringLetterIsOfTheAgencyInItsTitle() throws {
    typealias Tests = RoundSequenceTests
    var letter = Failure(path: "函.docx", code: .notAReport, message: "不是年度报告：是报送函")
    (letter.instead, letter.title) = (.companion, "青石县水务局关于报送2023年度报告的函")
    let round = try Tests.round([RecordLine(letter)])
    #expect(
      try Tests.row(round, .agencies, of: "青石县水务局")?["其他来件"] == "函.docx（不是年度报告：是报送函）")
    #expect(try Tests.row(round, .register, of: "青石县水务局", "不是年度报告") != nil)
  }

  /// The reminder and the notice say that a report under a similar name is there.
  @Test func aReportUnderASimilarNameIsMentionedToItsAgency() throws {
    let round = try RoundSequenceTests.round([
      RecordLine(.made("青石县科技局", 2023, path: "来件/科技局.docx"))
    ])
    let letter = round.letters.first { $0.name == "青石县科学技术局" }?.lines.joined() ?? ""
    #expect(letter.contains("收到的“科技局.docx”署名“青石县科技局”，如为贵单位所报"))
    #expect(round.notice.contains("青石县科学技术局（有来件待核实）"))
  }

  /// A page changes no sum.
  @Test func pagesDoNotMakeSumsUncertain() throws {
    typealias Tests = RoundSequenceTests
    let agencies = try AgencyList(Array(Tests.list.utf8)).agencies.dropFirst()
    let reports = agencies.map { agency in
      RecordLine(
        Example(year: 2023) {
          ($0.agency, $0.unit) = (agency.name, ListedAgency(agency))
        }.report)
    }
    let round = try Tests.round(reports, pages: [])
    let owner = RoundPoints.Owner(listed: "青石县民政局")
    #expect(round.judgement.points.countOfPage(.mustFix, of: owner) == 1)
    let sums = try Tests.table(round, .sums).joined().joined(separator: " ")
    #expect(sums.contains("已计入3个单位") && !sums.contains("仍有须修改的问题"))
  }

  /// A page on which there is no report is no publication.
  @Test func aPageWithoutAReportIsNotPublished() throws {
    typealias Tests = RoundSequenceTests
    let report = RecordLine(Example(year: 2023) { $0.agency = "青石县民政局" }.report)
    for instead in [Refusal.Substitute.attachments, .nothing] {
      var page = Failure(path: "青石县民政局.html", code: .notAReport, message: "没有读到报告")
      (page.instead, page.title) = (instead, "青石县民政局2023年政府信息公开工作年度报告")
      let round = try Tests.round([report], pages: [RecordLine(page)])
      let row = try #require(try Tests.row(round, .agencies, of: "青石县民政局"))
      #expect(row["发布核验"] == "发布页面没有读到报告")
      #expect(round.agencyRegister.progress(on: nil, dueAgain: nil).published == 0)
    }
  }
}
