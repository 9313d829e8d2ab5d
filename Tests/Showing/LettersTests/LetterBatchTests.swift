import Agencies
import Checking
import Forms
import JSON
import Records
import Rules
import Testing

@testable import Letters

@Suite struct LetterBatchTests {
  static let list = """
    order,id,name,aliases,parent,deadline,contact
    2,MZ,青石区民政局,区民政局,QS,,张三 6002
    1,QS,青石区人民政府,,,03-31,区政府办公室 6001
    3,SW,青石区水务局,,QS,02-15,
    """

  /// The letters about `reports` and `failures`.
  func letters(
    _ reports: [Report], failures: [String] = [], last: [Finding]? = nil, year: Int? = 2022,
    hasList: Bool = true, unlisted: [String]? = nil, select: [String] = [],
    profile: Profile = Profile()
  ) throws -> [FeedbackLetter] {
    var settings = CheckSettings()
    settings.profile = profile
    settings.agencies = hasList ? try AgencyList(Array(LetterBatchTests.list.utf8)) : nil
    var batch = LetterSettings()
    (batch.agencies, batch.year, batch.last) = (settings.agencies, year, last)
    batch.unlistedBefore = unlisted.map { Set($0.compactMap(AgencyName.init)) }
    let rules = try Selection(select: select)
    return run(
      LetterBatch(rules.rules, settings: batch), rules, settings, reports, failures, year)
  }

  func run(
    _ batch: LetterBatch, _ selection: Selection, _ settings: CheckSettings, _ reports: [Report],
    _ failures: [String], _ year: Int?
  ) -> [FeedbackLetter] {
    var batch = batch
    let check = ReportCheck(selection)
    var stream = StreamCheck(selection.rules, settings: settings)
    for report in reports {
      let context = CheckContext(report, settings: settings)
      let result = check.result(of: context)
      stream.add(context, result.findings)
      if year == nil || report.year == nil || report.year == year {
        batch.add(context, result.findings, result.summary)
      } else {
        batch.skip(context)
      }
    }
    for path in failures {
      let failure = Failure(path: path, code: .noTextLayer, message: "没有文字")
      stream.add(failure)
      batch.add(failure)
    }
    stream.eachReport(of: year) { ordinal, findings in
      for finding in findings { batch.add(finding, at: ordinal) }
    }
    if let year { batch.add(owing: stream.findingsOfList(year: year)) }
    return batch.feedbackLetters()
  }

  func report(
    _ cells: KeyValuePairs<Cell, Int?> = [:], year: Int? = 2022, agency: String? = "青石区民政局",
    path: String = "in/民政局.docx"
  ) -> Report {
    Example(year: year, cells: cells) {
      $0.agency = agency
      $0.source.path = path
    }.report
  }

  func text(_ letters: [FeedbackLetter], of name: String) -> String {
    letters.first { $0.name == name }?.lines.joined(separator: "\n") ?? ""
  }

  @Test func aLetterHasAMarkOfItsEncodingAndLinesOfWindows() {
    let letter = FeedbackLetter(
      name: "甲", kind: .feedback, title: "", blocks: [.paragraph(["一", "二\u{1B}"])],
      language: .chinese, summary: "")
    #expect(letter.bytes == Array("\u{FEFF}一\r\n二\\u{1B}\r\n".utf8))
  }

  @Test func everyAgencyOfTheListGetsOneInTheOfficesOrder() throws {
    let letters = try letters([report()])
    #expect(letters.map(\.name) == ["青石区人民政府", "青石区民政局", "青石区水务局"])
    #expect(letters.map(\.summary) == ["未报", "未发现问题", "未报"])
  }

  @Test func anItemHasItsLocationTheArithmeticAndTheFix() throws {
    let letters = try letters([report([Cell(.received, .total): 3])], select: ["T302"])
    #expect(
      text(letters, of: "青石区民政局") == """
        青石区民政局：

        贵单位报送的2022年政府信息公开工作年度报告（民政局.docx）已经核对，须修改1处，详见下列各项。请逐条修改后重新报送。

        一、须修改的问题

        1．表三“一、本年新收政府信息公开申请数量”行：各类申请人合计0件，总计填报3件，相差3件。（T302）
           位置：表三 · 一、本年新收政府信息公开申请数量 · 总计
           修改意见：把“表三 · 一、本年新收政府信息公开申请数量 · 总计”由3改为0，有关合计即相符，请核对。
           依据：国办公开办函〔2021〕30号 表三

        括号内为规则编号，供查询。
        如有疑问，请与青石区人民政府联系：区政府办公室 6001
        """)
  }

  @Test func aLetterDoesNotNameTheAgencyWithTheSameText() throws {
    let reports = ["青石区民政局", "青石区水务局"].map { agency in
      var report = report(agency: agency, path: agency)
      report.sections[1].text = LazyText(.prose(0))
      return report
    }
    let line = #"{"rule":"X702","severity":"error","basis":"某通知"}"#
    let letters = try letters(reports, select: ["X702"], profile: Profile(Array(line.utf8)))
    let text = text(letters, of: "青石区水务局")
    #expect(text.contains("与其他单位的报告雷同") && !text.contains("青石区民政局"))
  }

  @Test func anAgencyWithoutAReportIsAskedForIt() throws {
    let letters = try letters([report()])
    let text = text(letters, of: "青石区水务局")
    #expect(text.contains("未收到贵单位的2022年政府信息公开工作年度报告"))
    #expect(text.contains("请尽快报送（报告应于2023年2月15日前公布）。"))
  }

  @Test func filesThatFailedAreNamed() throws {
    let letters = try letters(
      [report()], failures: ["in/青石区水务局.pdf", "in/区民政局扫描.pdf", "扫描.pdf", "水务局2021.pdf"])
    #expect(letters.map(\.summary) == ["未报", "未发现问题", "无法读取", "2项"])
    #expect(text(letters, of: "青石区水务局").contains("   青石区水务局.pdf（没有文字）"))
    #expect(text(letters, of: "青石区民政局").contains("另收到盖章件（扫描件）：区民政局扫描.pdf。"))
    #expect(text(letters, of: "未归单位").contains("无法读取：扫描.pdf（没有文字）"))
  }

  @Test func aFailedFileOfAnEarlierYearIsNotThisYears() throws {
    let letters = try letters([report()], failures: ["in/青石区水务局2021年报.pdf"])
    #expect(letters.map(\.summary) == ["未报", "未发现问题", "未报"])
  }

  @Test func twoFilesOfAReportMakeOneLetter() throws {
    let one = report([Cell(.received, .total): 3])
    let two = report(
      [Cell(.received, .total): 3], agency: "区民政局", path: "in/区民政局.pdf")
    let same = text(try letters([one, two], select: ["T302", "X701"]), of: "青石区民政局")
    #expect(same.contains("（民政局.docx、区民政局.pdf）已经核对，须修改1处"))
    #expect(!same.contains("文件："))
    let other = report([Cell(.received, .total): 4], path: "in/最终版.docx")
    let differing = text(try letters([one, other], select: ["T302", "X701"]), of: "青石区民政局")
    #expect(differing.contains("须修改2处、需核实1处"))
    #expect(differing.contains("．青石区民政局2022年度报送了两份报告（最终版.docx，民政局.docx），数字不一致"))
    #expect(differing.contains("   文件：最终版.docx"))
  }

  @Test func whatOneOfTwoVersionsDoesWithLastYearNamesItsFile() throws {
    let last = report([Cell(.carriedForward, .total): 3], year: 2021, path: "2021.docx")
    let brought = Cell(.broughtForward, .total)
    let (one, two) = (report([brought: 2], path: "a.docx"), report([brought: 3], path: "b.docx"))
    let differing = text(try letters([last, one, two], select: ["Y501", "X701"]), of: "青石区民政局")
    #expect(differing.contains("须修改") && differing.contains("   文件：a.docx"))
    let copies = [last, one, report([brought: 2], path: "b.pdf")]
    let same = text(try letters(copies, select: ["Y501", "X701"]), of: "青石区民政局")
    #expect(same.contains("1．") && !same.contains("文件："))
  }

  @Test func withoutAListAgenciesComeInTheOrderOfTheInput() throws {
    let reports = [
      report(agency: "云溪镇人民政府"), report(), report(agency: nil, path: "in/无名.html"),
      report(year: 2021),
    ]
    let letters = try letters(reports, year: nil, hasList: false)
    #expect(letters.map(\.name) == ["云溪镇人民政府", "青石区民政局", "无名"])
    #expect(text(letters, of: "青石区民政局").contains("2021年政府"))
    #expect(letters[1].summary == "2021年 未发现问题；2022年 未发现问题")
  }
}

// MARK: - Rounds

extension LetterBatchTests {
  /// The findings about `reports`.
  /// The findings of an earlier round about `reports`, other files than those of this one.
  func found(_ reports: [Report], select: [String] = []) throws -> [Finding] {
    let selection = try Selection(select: select)
    var stream = StreamCheck(selection.rules)
    let findings = reports.flatMap { report in
      var report = report
      report.source.crc32 = "00000001"
      let context = CheckContext(report)
      let findings = ReportCheck(selection).result(of: context).findings
      stream.add(context, findings)
      return findings
    }
    return findings + stream.findings().map(\.finding)
  }

  static let faulty: KeyValuePairs<Cell, Int?> = [Cell(.received, .total): 3]

  @Test func whereAllItemsAreFixedTheLetterSaysSo() throws {
    let last = try found([report(LetterBatchTests.faulty)], select: ["T"])
    let text = text(try letters([report()], last: last, select: ["T"]), of: "青石区民政局")
    #expect(text.contains("上次指出的1处均已修改。") && text.contains("审核通过通知"))
    #expect(text.contains("   【已修改】表三 · 一、本年新收政府信息公开申请数量 · 总计（T302）"))
  }

  @Test func itemsHaveTheirStatus() throws {
    let last = try found([report(LetterBatchTests.faulty)], select: ["T302"])
    let now = report([Cell(.received, .total): 4, Cell(.carriedForward, .total): 1])
    let letters = try letters([now], last: last, select: ["T302"])
    let text = text(letters, of: "青石区民政局")
    #expect(text.contains("1．【已改动仍有问题】") && text.contains("   上次：表三"))
    #expect(text.contains("2．【新增】"))
    #expect(letters.first?.summary == "须修改2处（已改动仍有问题1，新增1）")
  }

  @Test func aFirstReportHasNoStatuses() throws {
    var owing = Finding.made("没有收到", rule: .x704)
    owing.source.path = "units.csv"
    let text = text(
      try letters([report(LetterBatchTests.faulty)], last: [owing], select: ["T302", "X704"]),
      of: "青石区民政局")
    #expect(text.contains("1．") && text.contains("本次为首次"))
  }

  @Test func ofAnAgencyTheLastRoundDoesNotHaveAllIsNew() throws {
    let letters = try letters([report(LetterBatchTests.faulty)], last: [], select: ["T302"])
    #expect(text(letters, of: "青石区民政局").contains("1．【新增】"))
  }

  @Test func anItemThatCannotBeJudgedAgainIsNotFixed() throws {
    let last = try found([report(LetterBatchTests.faulty)], select: ["T302"])
    var unread = report()
    for cell in Cell.all where cell.table == .requests { unread.cells[cell] = .absent }
    let text = text(try letters([unread], last: last, select: ["T302"]), of: "青石区民政局")
    #expect(text.contains("【未能核对】") && !text.contains("已修改"))
    let owing = try letters([], last: last, select: ["T302", "X704"])
    #expect(self.text(owing, of: "青石区民政局").contains("本次未读到报告"))
  }

  @Test func aComparisonNeedsLastYearsReportAgain() throws {
    let before = report([Cell(.carriedForward, .total): 3], year: 2021, path: "2021.docx")
    let last = try found([before, report()], select: ["Y501"])
    #expect(last.count == 1)
    let without = text(try letters([report()], last: last, select: ["Y501"]), of: "青石区民政局")
    #expect(without.contains("【未能核对】"))
    let fixed = report([Cell(.broughtForward, .total): 3])
    let with = text(try letters([before, fixed], last: last, select: ["Y501"]), of: "青石区民政局")
    #expect(with.contains("【已修改】"))
  }

  @Test func whatTheListDecidesIsNotFixedWithoutIt() throws {
    let child = report([Cell(.received, .total): 3], agency: "青石区水务局", path: "水务局.docx")
    let parent = report([Cell(.received, .total): 2], agency: "青石区人民政府", path: "区.docx")
    var settings = CheckSettings()
    settings.agencies = try AgencyList(Array(LetterBatchTests.list.utf8))
    var stream = StreamCheck(try Selection(select: ["U803"]).rules, settings: settings)
    for report in [child, parent] { stream.add(CheckContext(report, settings: settings)) }
    let last = stream.findings().map(\.finding)
    #expect(last.count == 1)
    let without = try letters([child, parent], last: last, hasList: false, select: ["U803"])
    let text = text(without, of: "青石区人民政府")
    #expect(text.contains("【未能核对】") && text.contains("本次没有单位名单"))
  }

  @Test func anAgencyWithoutFilesNowIsAskedOrNamed() throws {
    let last = try found([report(LetterBatchTests.faulty)], select: ["T302"])
    let without = try letters([], last: last, hasList: false, select: ["T302"])
    #expect(without.map(\.summary) == ["未报（其他1）"])
    let listed = try letters([], last: last, year: nil, select: ["T302"])
    #expect(listed.map(\.name) == ["青石区民政局"])
    let stranger = try found([report(LetterBatchTests.faulty, agency: "白塔镇")], select: ["T302"])
    let rest = try letters([], last: stranger, select: ["T302"])
    #expect(rest.map(\.lines.last) == ["上次有问题、本次未收到报告：白塔镇"])
    let still = try letters([], last: stranger, unlisted: ["白塔镇"], select: ["T302"])
    #expect(still.map(\.lines.last) == ["上次有问题、本次未收到报告：白塔镇"])
    let gone = try letters([], last: stranger, unlisted: [], select: ["T302"])
    #expect(gone.map(\.lines.last) == ["上次有问题、现已不在单位名单中：白塔镇"])
  }

  @Test func aRuleThatIsLeftOutNowHasNoFormerItems() throws {
    let last = try found([report(LetterBatchTests.faulty)], select: ["T302"])
    let text = text(try letters([report()], last: last, select: ["T401"]), of: "青石区民政局")
    #expect(!text.contains("上次"))
  }

  @Test func aYearThatIsAddedMakesNoOtherReport() throws {
    let without = report(LetterBatchTests.faulty, year: nil)
    let last = try found([without], select: ["T302", "S113"])
    let judged = try letters([without], select: ["T302", "S113", "X704"])
    #expect(text(judged, of: "青石区民政局").contains("没有认出报告年度"))
    for year in [2022, nil] {
      let letters = try letters(
        [report(LetterBatchTests.faulty)], last: last, year: year, select: ["T302", "S113"])
      let text = text(letters, of: "青石区民政局")
      #expect(text.contains("1．【未修改】") && text.contains("【已修改】标题（S113）"))
    }
  }

  @Test func aCorrectedNameIsTheSameAgency() throws {
    let wrong = report(LetterBatchTests.faulty, agency: nil)
    let last = try found([wrong], select: ["T302", "S113"])
    let letters = try letters(
      [report(LetterBatchTests.faulty)], last: last, hasList: false, select: ["T302", "S113"])
    let text = text(letters, of: "青石区民政局")
    #expect(text.contains("1．【未修改】") && text.contains("【已修改】标题（S113）"))
  }
}
