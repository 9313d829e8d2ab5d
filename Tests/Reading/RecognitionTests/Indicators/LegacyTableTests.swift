import Documents
import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Recognition

@Suite("The statistics table of 2014–2018")
struct LegacyTableTests {
  private static let rows = [
    ["统计指标", "单位", "统计数"], ["一、主动公开情况", "——", "——"],
    ["（一）主动公开政府信息数（同一信息计1条）", "条", "1200"], ["其中：主动公开规范性文件数", "条", ""],
    ["（一）收到申请数", "件", "8"], ["1.当面申请数", "件", "3"], ["2.传真申请数", "件", "0"],
    ["3.网络申请数", "件", "5件"], ["七、依申请公开信息收取的费用", "元", "5000"],
    ["八、自定的指标", "个", "2"], ["2.兼职人员数（不含公报人员）", "人", "3"],
  ]

  private func report(_ text: String) throws -> Report {
    let lead = "云溪县2016年政府信息公开工作年度报告\n\n一、概述\n全年公开。\n二、附表\n"
    let document = TextReader.document(Array((lead + text).utf8))
    let source = Source(path: "a.txt", format: .text, bytes: 1, crc32: "")
    return try Recognizer().report(of: document, source: source)
  }

  /// Found by scripts/fuzz, seed 329900713.
  @Test func wordsInARepeatedRowAreKept() throws {
    let rows = LegacyTableTests.rows.map { $0.joined(separator: "\t") }
    let repeated = ["1.当面申请数\t件\t(613)", "1.当面申请数\t件\t(613)5073", "2.传真申请数\t件\t0"]
    let report = try report((rows.prefix(5) + repeated + rows.suffix(4)).joined(separator: "\n"))
    #expect(report.unplaced.map(\.text) == ["(613)5073"])
    #expect(number(report, .receivedInPerson) == nil)
  }

  /// Found by scripts/fuzz, seed 188124359.
  @Test func aNumberInBracketsBehindAUnitIsKept() throws {
    let report = try report(
      """
      指标名称\t单位\t统计数
      条 【8467】\t9086
      收到申请数\t件\t3
      1.当面申请数\t件\t1
      2.传真申请数\t件\t0
      3.网络申请数\t件\t2
      4.信函申请数\t件\t0
      主动公开信息数\t条\t9
      """)
    #expect(report.unplaced.map(\.text).contains { $0.contains("8467") })
  }

  @Test func localTableOfTwoColumnsIsReadFromText() throws {
    let report = try report(
      """
      指标名称\t计量单位\t2016年度\t历年累计
      主动公开信息数\t条\t5210\t24318
      其中：1.政府网站公开数\t条\t4800\t21000
      （二）依申请公开情况
      指标名称\t计量单位\t2016年度\t历年累计
      本年度受理申请总数\t件\t32\t210
      其中：1.当面申请数\t件\t2\t30
      2.网上申请数\t件\t30\t180
      对申请的答复总数\t件\t32\t208
      """)
    let expected = [
      "disclosed": 5210, "via_website": 4800, "received": 32, "received_in_person": 2,
      "received_online": 30, "answered": 32,
    ]
    for (id, value) in expected {
      #expect(report.cells[Cell("legacy." + id)] == .number(Number(Int128(value))))
    }
    #expect(report.indicators?.first?.cumulative == Number(24318))
    #expect(report.unplaced.isEmpty)
  }

  @Test(arguments: ["tabs", "markdown", "lines"])
  func everyLayoutGivesTheSame(layout: String) throws {
    let lines = LegacyTableTests.rows.map { row in
      switch layout {
      case "tabs": row.joined(separator: "\t")
      case "markdown": "| " + row.joined(separator: " | ") + " |"
      default: row.map { "\t" + $0 }.joined(separator: "\n") + "\n"
      }
    }
    let report = try report(lines.joined(separator: "\n"))
    #expect(report.form == .statistics)
    func cell(_ id: String) -> CellValue { report.cells[Cell("legacy." + id)] }
    #expect(cell("disclosed") == .number(Number(1200)))
    #expect(cell("disclosed_normative") == .blank)
    #expect(cell("received_online") == .number(Number(5)))
    #expect(cell("fees_wan") == .number(Number(5000, scale: 4)))
    #expect(cell("staff_part_time") == .number(Number(3)))
    #expect(cell("staff") == .absent)
    let indicators = try #require(report.indicators)
    #expect(indicators.count == 10)
    #expect(indicators[8].label == "八、自定的指标")
    #expect(indicators[8].cell == nil)
    #expect(report.sections.map(\.heading) == [nil, "一、概述", "二、附表"])
    #expect(report.sections[2].tables == 1)
  }

  @Test func columnOfAllYearsIsCumulative() throws {
    let rows = LegacyTableTests.rows.enumerated().map { index, row in
      (row.dropLast() + [index == 0 ? "历年累计" : "77", row[2]]).joined(separator: "\t")
    }
    let report = try report(rows.joined(separator: "\n"))
    let received = try #require(report.indicators?.first { $0.cell?.id == "legacy.received" })
    #expect(received.value == Number(8))
    #expect(received.cumulative == Number(77))
  }

  @Test func proseWithTheSameWordsIsNoTable() throws {
    let report = try report("收到申请数\n8\n行政复议数量\n无")
    #expect(report.indicators == nil)
    #expect(report.form == nil)
  }

  private func number(_ report: Report, _ indicator: StatisticsIndicator) -> String? {
    report.cells.number(Cell(indicator))?.description
  }

  @Test func ofSeveralYearsThatOfTheReportIsRead() throws {
    let report = try report(
      """
      指标名称\t单位\t2015年\t2016年\t历年累计
      收到申请数\t件\t71\t8\t79
      1.当面申请数\t件\t72\t3\t75
      2.传真申请数\t件\t73\t0\t73
      3.网络申请数\t件\t74\t5\t79
      4.信函申请数\t件\t75\t0\t75
      """)
    #expect(number(report, .received) == "8" && number(report, .receivedOnline) == "5")
    #expect(report.unplaced.isEmpty)
    #expect(report.indicators?.first?.cumulative?.description == "79")
    let message = "2015年的数不是本年度的，未采用：71、72、73、74、75"
    #expect(report.doubts.map(\.message).contains(message))
  }

  @Test func aShortTableIsKnownByItsHeader() throws {
    let report = try report(
      "指标名称\t计量单位\t年末统计\n主动公开信息数\t条\t138\n其中：1、网站公开\t条\t130\n2、设区市报刊公开\t条\t8")
    #expect(report.form == .statistics)
    #expect(number(report, .disclosed) == "138")
    #expect(number(report, .viaWebsite) == "130")
    #expect(report.indicators?.map(\.cell).last == .some(nil))
  }

  @Test func aNumberInBracketsIsNoLabel() throws {
    let report = try report(
      "统计指标\t单位\t统计数\n收到申请数\t件\t（52）\n当面申请数\t件\t3\n传真申请数\t件\t4")
    #expect(report.cells[Cell(.received)] == .blank)
    #expect(report.raw.map(\.text) == ["（52）"])
    #expect(number(report, .receivedInPerson) == "3")
    #expect(report.indicators?.count == 3)
  }

  @Test func ordinalsAndRemarksAreNoNumbers() throws {
    let report = try report(
      """
      序号\t统计指标\t单位\t统计数\t备注
      1\t收到申请数\t件\t52\t含结转3件
      2\t当面申请数\t件\t41\t
      序号\t统计指标\t单位\t统计数\t备注
      3\t网络申请数\t件\t11\t无
      """)
    #expect(number(report, .received) == "52")
    #expect(number(report, .receivedInPerson) == "41")
    #expect(number(report, .receivedOnline) == "11")
    #expect(report.unplaced.map(\.text) == ["含结转3件"])
  }

  @Test(arguments: IndicatorName.synonyms.map { ($0.example.description, $0.of) })
  func localWordsAreThoseOfTheForm(label: String, indicator: StatisticsIndicator) {
    #expect(IndicatorName(label).indicator == indicator)
    #expect(IndicatorName.mayBegin(label))
  }

  @Test(arguments: StatisticsIndicator.allCases)
  func theFormsOwnLabelIsFound(indicator: StatisticsIndicator) {
    #expect(IndicatorName(indicator.label).indicator == indicator)
    #expect(IndicatorName("其中：1．\(indicator.label)").indicator == indicator)
  }

  @Test(arguments: [
    ("受理政府信息依申请公开总数", StatisticsIndicator.received), ("对申请的答复数", .answered), ("否决公开答复数", .refused),
    ("2．政府公报公开", .viaGazette), ("本年度受理的政府信息公开申请总数", .received), ("通过门户网站公开政府信息数", .viaWebsite),
    ("年度依申请公开答复数", .answered), ("网络申请", .receivedOnline), ("不予公开数", nil), ("主动公开", nil),
    ("行政复议", nil),
    ("行政诉讼", nil), ("信函、传真申请数", nil), ("电子邮件申请数", nil), ("依申请公开情况", nil), ("主动公开政府信息情况", nil),
    ("信息内容", nil),
    ("收到申请", nil), ("规范性文件公开数", nil), ("依申请公开总数", nil), ("主动公开规范性文件总数", .disclosedNormative),
  ])
  func namesAreThoseOfIndicatorsOrNone(label: String, indicator: StatisticsIndicator?) {
    #expect(IndicatorName(label).indicator == indicator)
  }

  /// Rows that scripts/fuzz made: a cell before the label, and values that are no numbers.
  @Test(arguments: [
    (["≈692", "3.网络申请数", "件", "922"], "692"), (["No.534", "3.网络申请数", "件", "1"], "534"),
    (["3.网络申请数", "件", "4541年"], "4541"), (["3.网络申请数", "约300件"], "300"),
    (["3.网络申请数", "件", "743\n553247"], "553247"), (["3.网络申请数", "件", "5", "6858年"], "6858"),
    (["八、自定的指标", "个", "第795839号"], "795839"),
    (["八、自定的指标", "个", "361（883）"], "883"), (["八、自定的指标", "个", "757756(注601)"], "601"),
    (["4805\n549", "件", "644"], "4805 549"),
  ])
  func whatIsNoNumberIsNotLost(row: [String], kept: String) throws {
    var rows = LegacyTableTests.rows
    rows[row[0].hasPrefix("八") ? 9 : 7] = row
    let cells = rows.enumerated().map { line, row in
      row.enumerated().map { GridCell(text: $1, column: $0, line: line + 1) }
    }
    let title = Paragraph(text: "云溪县2016年政府信息公开工作年度报告", line: 1)
    let document = Document(
      blocks: [.paragraph(title), .grid(Grid(rows: cells, line: 2, hasColumns: true))])
    let source = Source(path: "a.html", format: .html, bytes: 1, crc32: "")
    let report = try Recognizer().report(of: document, source: source)
    let texts =
      report.unplaced.map(\.text) + report.raw.map(\.text) + report.doubts.map(\.message)
    let labels = report.indicators?.map(\.label) ?? []
    #expect((texts + labels).contains { $0.contains(kept) }, "\(texts + labels)")
    #expect(number(report, .receivedInPerson) == "3")
  }
}
