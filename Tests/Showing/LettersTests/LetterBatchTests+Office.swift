import Agencies
import Checking
import Forms
import Records
import Rules
import Testing
import Wordings

@testable import Letters

extension LetterBatchTests {
  /// A letter to an agency that has published says whether the page is as approved.
  @Test(arguments: [(0, "发布核验通知"), (3, "")])
  func thePageIsComparedInTheLetter(count: Int, title: String) throws {
    var (check, letters) = (CheckSettings(), LetterSettings())
    check.agencies = try AgencyList(Array(LetterBatchTests.list.utf8))
    var page = report([Cell(.received, .total): count])
    page.source.url = "https://a.example/1.html"
    check.pages = PublishedPages([page], [], settings: check)
    (letters.agencies, letters.year, letters.hasPages) = (check.agencies, 2022, true)
    let rules = try Selection(select: ["T302", "V951", "V952", "V955"])
    let made = run(LetterBatch(rules.rules, settings: letters), rules, check, [report()], [], 2022)
    let lines = try #require(made.first { $0.name == "青石区民政局" }).lines
    #expect((lines[0] == title) == (count == 0))
    #expect(lines.joined().contains("发布页面与本报告一致：https://a.example/1.html。") == (count == 0))
  }

  /// The day for handing in is that of the list, else that of the settings, and not the day of publication.
  @Test(arguments: [("", "2023年1月10日"), ("01-12", "2023年1月12日"), ("12月20日", "2022年12月20日")])
  func aReminderNamesTheDayForHandingIn(own: String, day: String) throws {
    var letters = LetterSettings()
    let list = "name,截止,报送期限\n青石区民政局,01-31,\(own)\n"
    letters.agencies = try AgencyList(Array(list.utf8))
    letters.office = try LetterOffice(Array("报送期限,1月10日".utf8))
    (letters.year, letters.today) = (2022, CalendarDate(2022, 12, 15))
    var check = CheckSettings()
    check.agencies = letters.agencies
    let rules = try Selection(select: ["X704"])
    let made = run(LetterBatch(rules.rules, settings: letters), rules, check, [], [], 2022)
    #expect(made.first?.lines.joined().contains("请于\(day)前报送。") == true)
  }

  /// That a report is late is not corrected by another one; one that is on a page already is corrected by the
  /// procedure.
  @Test func theRequestFitsThePoints() throws {
    var (check, letters) = (CheckSettings(), LetterSettings())
    check.agencies = try AgencyList(Array(LetterBatchTests.list.utf8))
    (letters.agencies, letters.year) = (check.agencies, 2022)
    func lead(_ report: Report, pages: [Report]? = nil) throws -> String {
      var check = check
      check.pages = pages.map { PublishedPages($0, [], settings: check) }
      let rules = try Selection(select: ["T302", "S112", "V951"])
      let made = run(LetterBatch(rules.rules, settings: letters), rules, check, [report], [], 2022)
      return try #require(made.first { $0.name == "青石区民政局" }).lines[2]
    }
    var late = report()
    late.published = "2023-02-10"
    #expect(try lead(late).contains("逾期公布的，请说明原因；日期有误的，更正后重新报送。"))
    let last = ReportCheck(try Selection(select: ["S112"])).result(of: CheckContext(late)).findings
    (letters.last, letters.replies) = (last, [last[0].id: "网站改版"])
    #expect(try lead(late).contains("上次的回复已收到；日期有误的，请更正后重新报送。"))
    (letters.last, letters.replies) = (nil, [:])
    let faulty = report([Cell(.received, .total): 3])
    let byProcedure = "请逐条修改后重新报送。报告已经发布的，按程序更正。"
    #expect(try lead(faulty, pages: [faulty]).contains(byProcedure))
    #expect(try !lead(faulty).contains("按程序更正"))
  }

  /// A day for new versions of reports is none for pages, and a late one is not corrected.
  @Test func theRequestFitsThePointsOfThePage() throws {
    var (check, letters) = (CheckSettings(), LetterSettings())
    check.agencies = try AgencyList(Array(LetterBatchTests.list.utf8))
    (letters.agencies, letters.year) = (check.agencies, 2022)
    (letters.today, letters.dueAgain["MZ"]) = (CalendarDate(2023, 3, 1), CalendarDate(2023, 2, 1))
    func lead(_ page: Report) throws -> String {
      check.pages = PublishedPages([page], [], settings: check)
      let rules = try Selection(select: ["V951", "V953"])
      let made = run(
        LetterBatch(rules.rules, settings: letters), rules, check, [report()], [], 2022)
      return try #require(made.first { $0.name == "青石区民政局" }).lines[2]
    }
    let other = try lead(report([Cell(.received, .total): 3]))
    #expect(other.contains("请尽快逐条核对发布页面") && !other.contains("已过"))
    var late = report()
    late.published = "2023-02-10"
    #expect(try lead(late).contains("逾期公布的，请尽快说明原因；页面所载日期有误的，更正页面并回复更正情况。"))
  }

  /// The office has decided: what is left is advice.
  @Test func anApprovedReportIsNotAskedForAgain() throws {
    var (check, letters) = (CheckSettings(), LetterSettings())
    check.agencies = try AgencyList(Array(LetterBatchTests.list.utf8))
    (letters.agencies, letters.year) = (check.agencies, 2022)
    var late = report()
    late.published = "2023-02-10"
    func letter() throws -> FeedbackLetter {
      let rules = try Selection(select: ["S112"])
      let made = run(LetterBatch(rules.rules, settings: letters), rules, check, [late], [], 2022)
      return try #require(made.first { $0.name == "青石区民政局" })
    }
    #expect(try letter().title.contains("反馈单"))
    letters.approved = ["MZ"]
    let approved = try letter()
    #expect(approved.title.hasSuffix("审核通过通知"))
    #expect(approved.lines[0...].joined().contains("报告已经审核通过，以下各项供核实和完善时参考，不必重新报送。"))
    #expect(!approved.lines.joined().contains("请逐条修改"))
  }

  /// A reminder says which file may be the report.
  @Test func aReminderNamesWhatCameUnderAnotherName() throws {
    var (check, letters) = (CheckSettings(), LetterSettings())
    check.agencies = try AgencyList(Array(LetterBatchTests.list.utf8))
    (letters.agencies, letters.year) = (check.agencies, 2022)
    letters.remarks = ["SW": ["收到的“水局.docx”署名“水局”，如为你单位所报，请告知。"]]
    let rules = try Selection(select: ["X704"])
    let made = run(LetterBatch(rules.rules, settings: letters), rules, check, [report()], [], 2022)
    let text = made.first { $0.name == "青石区水务局" }?.lines.joined() ?? ""
    #expect(text.contains("收到的“水局.docx”署名“水局”，如为贵单位所报，请告知。"))
  }

  @Test func theOfficeSignsAndSetsTheDay() throws {
    let settings = "落款,青石区政府办公室\n称谓,你单位\n联系人,王敏\n联系电话,6001\n再报期限,2023-01-26"
    func letter(
      _ today: CalendarDate?, own: CalendarDate? = nil, of count: Int = 3, isSentBack: Bool = false,
      isApproved: Bool = false, isRenewed: Bool = false, after last: [Finding]? = nil
    ) throws -> FeedbackLetter {
      var letters = LetterSettings()
      letters.agencies = try AgencyList(Array(LetterBatchTests.list.utf8))
      letters.office = try LetterOffice(Array(settings.utf8))
      (letters.year, letters.today, letters.dueAgain["MZ"]) = (2022, today, own)
      if isSentBack { letters.sentBack = ["MZ"] }
      if isRenewed { letters.renewed = ["MZ"] }
      if isApproved { letters.approved = ["MZ"] }
      letters.last = last
      var check = CheckSettings()
      check.agencies = letters.agencies
      let rules = try Selection(select: ["T302"])
      let batch = LetterBatch(rules.rules, settings: letters)
      let made = run(
        batch, rules, check, [report([Cell(.received, .total): count])], [], 2022)
      return try #require(made.first { $0.name == "青石区民政局" })
    }
    let lines = try letter(CalendarDate(2023, 1, 20)).lines
    #expect(lines[2].hasPrefix("你单位报送的2022年政府信息公开工作年度报告"))
    #expect(lines[2].contains("请逐条修改后于2023年1月26日前重新报送"))
    #expect(Array(lines.suffix(4)) == ["联系人：王敏，联系电话：6001。", "", "青石区政府办公室", "2023年1月20日"])
    // A day that had passed before the agency was asked for anything was none for it.
    let first = try letter(CalendarDate(2023, 1, 30)).lines[2]
    #expect(first.contains("请逐条修改后尽快重新报送") && !first.contains("已过"))
    let asked = try found([report([Cell(.received, .total): 3])], select: ["T302"])
    let late = try letter(CalendarDate(2023, 1, 30), after: asked).lines[2]
    #expect(late.contains("修改后立即（期限为2023年1月26日，已过）重新报送"))
    let approved = try letter(CalendarDate(2023, 1, 30), isApproved: true, after: asked).lines[2]
    #expect(approved.contains("报告已经审核通过，现核对有须修改的问题") && !approved.contains("已过"))
    let returned = try letter(CalendarDate(2023, 1, 20), of: 0, isSentBack: true)
    #expect(returned.lines.joined().contains("未发现问题。报告经审核已予退回，请按退回的意见修改，于2023年1月26日前重新报送。"))
    let renewed = try letter(CalendarDate(2023, 1, 20), of: 0, isSentBack: true, isRenewed: true)
    #expect(renewed.lines.joined().contains("未发现问题。退回后报来的修改稿已收到，待审核。"))
    #expect(try !letter(CalendarDate(2023, 1, 20), of: 0).lines.joined().contains("退回"))
    let own = try letter(CalendarDate(2023, 1, 30), own: CalendarDate(2023, 2, 3)).lines[2]
    #expect(own.contains("修改后于2023年2月3日前重新报送"))
  }
}
