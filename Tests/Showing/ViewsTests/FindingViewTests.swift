import Chinese
import Forms
import Records
import TestSupport
import Testing

@testable import Views

@Suite struct FindingViewTests {
  private let report = Report.made("青石区民政局", 2022, path: "a.html")

  private func text(
    _ findings: [Finding], rules: Summary.Rules = Summary.Rules(), _ report: Report? = nil,
    view: FindingView = FindingView()
  ) -> String {
    var view = view
    let report = report ?? self.report
    view.add(
      report, findings,
      Summary(
        agency: report.agency, year: report.year, source: report.source, rules: rules,
        coverage: report.coverage))
    return view.blocks
  }

  private func lines(_ findings: [Finding]) -> [String] {
    text(findings).split(separator: "\n").map(String.init)
  }

  private var faulty: [Finding] {
    var first = Finding.made(
      "相加 26，差 6。", at: Cell(.outcomeTotal, .naturalPerson), .outcomes, 26, 20)
    first.hint = "请先查各格。"
    let second = Finding.made(
      "总计差 6。", at: Cell(.outcomeTotal, .total), .outcomes, 26, 20, cause: first.id)
    return [first, second]
  }

  @Test func aFindingHasItsHintAndFoldsThoseThatFollow() {
    let lines = lines(faulty)
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("青石区民政局 · 2022年度 · ") && lines[0].hasSuffix(" 必改1"))
    #expect(lines[1].hasPrefix("1【必改】相加 26，差 6。 ") && lines[1].hasSuffix(" T303"))
    #expect(lines[2] == "   请先查各格。")
    #expect(lines[3] == "   由同一错误引起：“总计”列 26 ≠ 20")
  }

  @Test func reportsThatNoRuleJudgedAreInOneLine() {
    func blocks(_ agencies: [String]) -> String {
      var view = FindingView()
      for agency in agencies {
        let report = Report.made(agency, 2022, path: "\(agency).html")
        view.add(
          report, [],
          Summary(
            agency: agency, year: 2022, source: report.source, rules: Summary.Rules(),
            coverage: report.coverage))
      }
      return view.blocks
    }
    let several = blocks(["甲局", "乙局", "丙局", "丁局", "戊局", "己局"])
    #expect(several.split(separator: "\n").first == "另有6份报告没有可以单独核对的内容，未作结论：甲局、乙局、丙局、丁局、戊局等")
    #expect(blocks(["甲局"]).hasPrefix("甲局 · 2022年度 · "))
  }

  @Test func aSentenceStandsWithItsSection() {
    var finding = Finding.made("保留了占位符“XX”", rule: "S116")
    (finding.section, finding.quote) = (1, "组织培训XX次")
    #expect(lines([finding])[2] == "   第一部分：“组织培训XX次”")
    finding.section = 0
    #expect(lines([finding])[2] == "   引言：“组织培训XX次”")
    let around = String(repeating: "认真公开信息，", count: 20)
    finding.section = 1
    finding.quote = "我局\(around)组织培训XX次，\(around)"
    let cut = lines([finding])[2]
    #expect(cut.hasPrefix("   第一部分：“…") && cut.hasSuffix("…”") && cut.contains("组织培训XX次"))
    #expect(DisplayWidth.of(cut) <= 80)
  }

  @Test func whatTheMessageQuotesIsNotSaidTwice() {
    var finding = Finding.made("标题“六、其它报告事项”与规定不一致")
    (finding.section, finding.quote) = (6, "六、其它报告事项")
    #expect(lines([finding]).count == 2)
  }

  @Test(arguments: [40, 60, 80, 132])
  func noLineIsWiderThanTheTerminal(columns: Int) {
    var finding = Finding.made(String(repeating: "表三与正文不一致，相差2件。", count: 9))
    finding.hint = String(repeating: "请先查各格。", count: 20)
    let text = text([finding], view: FindingView(columns: columns))
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= columns }, "\(text)")
    #expect(lines[1].hasSuffix("  \(finding.rule)") && lines[2].hasPrefix("   "))
  }

  @Test func codesStandInOneColumn() {
    #expect(DisplayWidth.of(lines([.made("差 1。")])[1]) == 80)
  }

  @Test func withAllEachStandsForItself() {
    let all = text(faulty, view: FindingView(showsAll: true))
    #expect(all.contains("2【必改】") && !all.contains("由同一错误引起"))
  }

  @Test func aWaivedFindingHasItsReasonAndCountsNoMore() {
    var waived = Finding.made("差 6。")
    waived.waived = "已核实"
    let lines = lines([waived])
    #expect(!lines[0].contains("必改"))
    #expect(lines[1].hasPrefix("1【豁免】差 6。") && lines[2] == "   理由：已核实")
  }

  @Test func aReportWithoutFindingsSaysHowManyRulesWereApplied() {
    #expect(text([], rules: Summary.Rules(pass: 3)).hasSuffix("：已核对3项，未发现问题\n"))
  }

  @Test func whatCouldNotBeJudgedIsNeverWithoutFault() {
    #expect(text([]).hasSuffix("：没有可以单独核对的内容，未作结论\n"))
    var open = Finding.made("有空白", verdict: .notAssessable)
    open.cell = Cell(.received, .total)
    #expect(text([open, open]).hasSuffix("：没有可以单独核对的内容，未作结论\n另有2项未能核对（表三有空白）\n"))
  }

  @Test func aCellThatWasNotReadIsNamedAsThat() {
    var open = Finding.made("没有读到", verdict: .notAssessable)
    open.cell = Cell(.received, .total)
    open.operands = [Finding.Operand(cell: Cell(.carriedForward, .total), year: nil, value: nil)]
    #expect(text([open]).contains("另有1项未能核对（表三有格未读到）"))
  }

  @Test func findingsBelowTheSeverityShownAreNotDenied() {
    #expect(
      text([], rules: Summary.Rules(pass: 2, fail: 1))
        .hasSuffix("：没有要显示的问题（另有1项发现低于所选程度）\n"))
  }

  @Test func controlCharactersOfADocumentAreEscaped() {
    let text = text([], .made("青石区\u{1B}[2J民政局", 2022))
    #expect(text.contains("青石区\\u{1B}[2J民政局") && !text.contains("\u{1B}"))
  }

  private func text(_ findings: [Finding], _ report: Report) -> String {
    text(findings, rules: Summary.Rules(), report)
  }

  @Test func colourIsPutInWhenAskedFor() {
    let text = text(faulty, view: FindingView(isColoured: true))
    #expect(text.contains("\u{1B}[31m1【必改】\u{1B}[0m相加"))
  }

  @Test func theTotalsAccountForEveryInput() {
    var view = FindingView()
    #expect(view.totals == "")
    let summary = Summary(
      agency: nil, year: nil, source: report.source, rules: Summary.Rules(),
      coverage: report.coverage)
    view.add(report, faulty, summary)
    view.add(Failure(path: "云溪镇.pdf", code: .noTextLayer, message: "扫描件无文字层"))
    #expect(view.blocks.hasSuffix("\n【无法读取】云溪镇.pdf：扫描件无文字层\n"))
    #expect(view.totals == "──\n共2份：已读取1份，无法读取1份（云溪镇.pdf 扫描件无文字层）；必改1，核实0，建议0\n")
    var owing = Finding.made("没有收到", rule: "X704")
    owing.concern = .owing(.notSubmitted)
    view.add([owing], of: .agencies)
    #expect(view.blocks.contains("1【未报】没有收到"))
    #expect(view.totals.contains("；未报1家，必改1，"))
  }

  @Test(arguments: [true, false])
  func whatAListLeavesOpenIsCountedOrListed(showsAll: Bool) {
    var view = FindingView(showsAll: showsAll)
    var open = Finding.made("没有认出页面", rule: "V954")
    open.verdict = .notAssessable
    view.add([open, .made("没有草稿", rule: "V957")], of: .pages)
    let text = view.blocks
    #expect(text.contains("没有认出页面") == showsAll)
    #expect(text.contains("没有草稿") && text.contains("另有1项未能核对") != showsAll)
    view.add([open], of: .pages)
    #expect(view.blocks.split(separator: "\n").count == 2)
  }

  @Test func findingsOfTheStreamJoinTheirReport() {
    var view = FindingView()
    let summary = Summary(
      agency: nil, year: nil, source: report.source, rules: Summary.Rules(),
      coverage: report.coverage)
    view.skip()
    view.add(report, [], summary, at: 2)
    view.add(.made("乙", 2022), [], summary, at: 1)
    view.add(.made("与上年不符", rule: "Y501"), at: 1)
    let text = view.blocks
    #expect(text.hasPrefix("乙 · 2022年度"))
    #expect(text.contains("青石区民政局 · 2022年度") && text.contains("1【必改】与上年不符"))
  }
}

@Suite struct ShownFindingsTests {
  @Test func sumsThatBlanksLeaveOpenAreShownWhereTheBlankIsNot() {
    let blank = Finding.made("空白", severity: .warning)
    let findings = [
      blank, .made("和", verdict: .review, cause: blank.id), .made("缺", verdict: .notAssessable),
    ]
    #expect(findings.shownByDefault.map(\.message) == ["空白"])
    #expect(findings.dropFirst().map { $0 }.shownByDefault.map(\.message) == ["和"])
  }
}

extension FindingView {
  /// The texts of what was added since the last time.
  fileprivate var blocks: String {
    mutating get {
      var text = ""
      eachBlock { text += $0 }
      return text
    }
  }
}
