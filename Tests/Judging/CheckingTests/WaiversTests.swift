import Agencies
import Forms
import Records
import TestSupport
import Testing

@testable import Checking
@testable import Rules

@Suite struct WaiversTests {
  private let source = Source(path: "w.ndjson", format: .ndjson, bytes: 1, crc32: "00000000")

  private func findings() throws -> [Finding] {
    ReportCheck(try Selection()).result(
      of: CheckContext(Example(cells: [Cell(.received, .naturalPerson): 1]).report)
    ).findings
  }

  @Test func explainedFindingStaysWithItsReason() throws {
    var findings = try findings()
    var waivers = try #require(
      Waivers([Waiver(rule: "T302", reason: "已核实")], from: source, today: "2023-03-01"))
    waivers.apply(to: &findings)
    #expect(findings.filter { $0.rule == "T302" }.allSatisfy { $0.waived == "已核实" })
    #expect(findings.contains { $0.rule == "T301" && $0.waived == nil })
    #expect(waivers.unused.isEmpty)
  }

  /// Which agencies besides have the text is no part of what was explained.
  @Test func aCopiedTextStaysExplainedWhoeverHasItToo() {
    var finding = Finding.made(id: "1", "第一部分与乙局、丙局的报告雷同。")
    (finding.rule, finding.concern, finding.label) = ("X702", .copiedText, "一、总体情况")
    var waiver = Waiver(rule: "X702", message: "第一部分与乙局的报告雷同。", reason: "共同起草")
    #expect(waiver.fits(finding))
    waiver.label = "五、存在的主要问题及改进情况"
    #expect(!waiver.fits(finding))
  }

  @Test func whatFollowsByTheSameRuleOrForReviewIsWaivedToo() throws {
    func made(
      _ id: String, _ rule: Rule, cause: String? = nil, _ verdict: Finding.Verdict = .fail
    ) -> Finding {
      var finding = Finding.made(id: id)
      (finding.rule, finding.cause, finding.verdict) = (rule.code, cause, verdict)
      return finding
    }
    var findings = [
      made("1", .y501), made("2", .y501, cause: "1"), made("3", .t301, cause: "1"),
      made("4", .t302, cause: "1", .review), made("5", .t302, cause: "3", .review),
    ]
    var waivers = try #require(
      Waivers([Waiver(id: "1", reason: "已核实")], from: source, today: "2023-03-01"))
    waivers.apply(to: &findings)
    #expect(findings.map(\.waived) == ["已核实", "已核实", nil, "已核实", nil])
  }

  @Test(arguments: [("2023-03-01", true), ("2023-02-28", false)])
  func waiverHoldsThroughItsLastDay(until: String, holds: Bool) throws {
    var findings = try findings()
    var waivers = try #require(
      Waivers(
        [Waiver(rule: "T302", reason: "已核实", until: until)], from: source, today: "2023-03-01"))
    waivers.apply(to: &findings)
    #expect(findings.contains { $0.waived != nil } == holds)
    #expect(waivers.unused.isEmpty == holds)
  }

  @Test(
    arguments: [
      (Waiver(year: 2021, rule: "T302", reason: "已核实"), 2022, []),
      (Waiver(year: 2022, rule: "T303", reason: "已核实"), 2022, ["W901"]),
      (Waiver(id: "0123456789", reason: "已核实"), 2022, []),
      (Waiver(id: "0123456789", reason: "已核实"), nil, ["W901"]),
      (Waiver(rule: "outcome-sum", reason: "已核实"), nil, ["W901"]),
      (Waiver(rule: "T999", reason: "已核实"), 2022, ["W901"]),
    ] as [(Waiver, Int?, [String])])
  func waiversOfOtherYearsAreIgnored(waiver: Waiver, year: Int?, codes: [String]) throws {
    var findings = try findings()
    var waivers = try #require(
      Waivers([waiver], from: source, today: "2023-03-01", year: year))
    waivers.apply(to: &findings)
    #expect(waivers.unused.map(\.rule) == codes)
  }

  @Test func waiversOfRulesLeftOutAreNoConcern() throws {
    let rules = try Selection(ignore: ["T3"]).rules
    let lines = ["t302", "outcome-sum", "S101"].map { Waiver(rule: $0, reason: "已核实") }
    let waivers = try #require(Waivers(lines, from: source, today: "2023-03-01", rules: rules))
    #expect(waivers.unused.map(\.message) == ["豁免“S101”没有对应的问题，请更新或删去这一条。"])
  }

  @Test func codesMayBeInLowerCase() throws {
    var findings = try findings()
    var waivers = try #require(
      Waivers([Waiver(rule: "t302", reason: "已核实")], from: source, today: "2023-03-01"))
    waivers.apply(to: &findings)
    #expect(findings.contains { $0.rule == "T302" && $0.waived == "已核实" })
  }

  @Test func agenciesAreMatchedByTheList() throws {
    let list = try AgencyList(Array("name,aliases\n青石县某局,青石区民政局;民政局\n".utf8))
    for (name, covers) in [("青石县某局", true), ("民政局", true), ("青石县教育局", false)] {
      var findings = try findings()
      var waivers = try #require(
        Waivers(
          [Waiver(agency: name, rule: "T302", reason: "已核实")], from: source, today: "2023-03-01",
          agencies: list))
      waivers.apply(to: &findings)
      #expect(findings.contains { $0.waived != nil } == covers, "\(name)")
    }
  }

  @Test func damagedDayIsNone() {
    #expect(Waivers([], from: source, today: "2023-3") == nil)
  }

  @Test func aWaiverOfOtherNumbersIsVoidAndSaysSo() throws {
    var findings = try findings()
    let first = try #require(findings.first { $0.rule == "T302" })
    var waivers = try #require(
      Waivers(
        [
          Waiver(rule: "T302", cell: first.cell, message: first.message, reason: "已核实"),
          Waiver(
            rule: "T301", cell: Cell(.received, .naturalPerson), message: "差 99。", reason: "已核实"),
        ], from: source, today: "2023-03-01"))
    waivers.apply(to: &findings)
    #expect(findings.filter { $0.waived != nil }.map(\.message) == [first.message])
    #expect(waivers.unused.count == 1)
  }
}
