import Chinese
import Forms
import Records
import Testing

@testable import Checking
@testable import Rules

@Suite struct FindingViewTests {
  private func text(
    _ example: Example, select: String = "C,T", severity: Finding.Severity = .info,
    view: FindingView = FindingView()
  ) throws -> String {
    var view = view
    let result = try ReportCheck(Selection(select: [select])).result(
      of: CheckContext(example.report))
    view.add(example.report, result.findings.filter { $0.severity >= severity }, result.summary)
    return view.taken
  }

  private let faulty = Example(cells: [
    Cell(.received, .naturalPerson): 20, Cell(.received, .total): 20,
    Cell(.outcomeTotal, .naturalPerson): 20, Cell(.outcomeTotal, .total): 20,
    Cell(.granted, .naturalPerson): 26, Cell(.granted, .total): 26,
  ])

  @Test func aFindingHasItsArithmeticAndFoldsThoseThatFollow() throws {
    let lines = try text(faulty).split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("青石区民政局 · 2022年度 · 网页 ") && lines[0].hasSuffix(" 必改1"))
    #expect(lines[1].hasPrefix("1【必改】表三“自然人”列：（一）至（六）相加 26，（七）总计填 20，差 6。 "))
    #expect(lines[1].hasSuffix(" T303"))
    #expect(lines[2] == "   20（新收）+ 0（结转）= 20 + 0，总计与收件相符，请先查（一）至（六）各格。")
    #expect(lines[3] == "   同因：“总计”列 26 ≠ 20")
  }

  @Test func aSentenceStandsWithItsSection() throws {
    let lines = try text(.writing("我局公开信息12条。组织培训XX次。", in: 1), select: "S116")
      .split(separator: "\n")
    #expect(lines[2] == "   第一部分：“组织培训XX次”")
    let long =
      "我局" + String(repeating: "认真公开信息，", count: 20) + "组织培训XX次，"
      + String(repeating: "认真公开信息，", count: 20)
    let cut = try text(.writing(long, in: 1), select: "S116").split(separator: "\n")[2]
    #expect(cut.hasPrefix("   第一部分：“…") && cut.hasSuffix("…”") && cut.contains("组织培训XX次"))
    #expect(DisplayWidth.of(String(cut)) <= 90)
  }

  @Test func whatTheMessageQuotesIsNotSaidTwice() throws {
    let text = try text(.heading("六、其它报告事项", of: 6), select: "S102")
    #expect(text.split(separator: "\n").count == 2)
  }

  @Test func codesStandInOneColumn() throws {
    let lines = try text(Example(cells: [Cell(.reconsideration, .total): 1])).split(
      separator: "\n")
    #expect(DisplayWidth.of(String(lines[1])) == 90)
  }

  @Test func withAllEachStandsForItself() throws {
    let all = try text(faulty, view: FindingView(showsAll: true))
    #expect(all.contains("2【必改】") && !all.contains("同因"))
  }

  @Test func aReportWithoutFindingsSaysHowManyRulesWereApplied() throws {
    #expect(try text(Example(), select: "T301,T302,T303").hasSuffix("\n未发现问题（核对 3 条规则）\n"))
  }

  @Test func whatCouldNotBeJudgedIsNeverWithoutFault() throws {
    #expect(try text(Example(year: 2012) { $0.removeTables() }).hasSuffix("\n这份没有可以单独核对的内容，未作结论\n"))
    let blank = Example { $0.blank { $0.table == .requests } }
    let lines = try text(blank, select: "T3")
    #expect(lines.hasSuffix("\n这份没有可以单独核对的内容，未作结论\n未能核对 39 条（表三有空白）\n"))
  }

  @Test func findingsBelowTheSeverityShownAreNotDenied() throws {
    let example = Example(cells: [Cell(.normativeDocuments, .issued): 2])
    let text = try text(example, select: "T204", severity: .error)
    #expect(text.hasSuffix("\n没有要显示的问题（另有 1 条规则的发现低于所选程度）\n"))
  }

  @Test func aCellThatWasNotReadIsNamedAsThat() throws {
    let example = Example { $0.remove { $0.row == .carriedForward } }
    #expect(try text(example, select: "T301").contains("未能核对 7 条（表三有格未读到）"))
  }

  @Test func controlCharactersOfADocumentAreEscaped() throws {
    let text = try text(Example { $0.agency = "青石区\u{1B}[2J民政局" })
    #expect(text.contains("青石区\\u{1B}[2J民政局") && !text.contains("\u{1B}"))
  }

  @Test func colourIsPutInWhenAskedFor() throws {
    let text = try text(faulty, view: FindingView(isColoured: true))
    #expect(text.contains("\u{1B}[31m1【必改】\u{1B}[0m表三"))
  }

  @Test func theTotalsAccountForEveryInput() throws {
    var view = FindingView()
    #expect(view.totals == "")
    let result = try ReportCheck(Selection(select: ["T"])).result(of: CheckContext(faulty.report))
    view.add(faulty.report, result.findings, result.summary)
    _ = view.taken
    let failure = Failure(path: "云溪镇.pdf", line: nil, code: .noTextLayer, message: "扫描件无文字层")
    view.add(failure)
    #expect(view.taken == "【读不出】云溪镇.pdf：扫描件无文字层\n")
    #expect(view.totals == "──\n2 份：读出 1，读不出 1（云溪镇.pdf 扫描件无文字层）；必改 1，核实 0，建议 0\n")
  }
}

extension FindingView {
  /// The texts of what was taken in since the last time.
  fileprivate var taken: String {
    mutating get {
      var text = ""
      eachBlock { text += $0 }
      return text
    }
  }
}
