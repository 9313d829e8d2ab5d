import JSON
import Records
import TestSupport
import Testing

@testable import Season

@Suite struct FindingRegisterTests {
  private static func row(_ id: String, _ message: String = "差 6") -> LedgerRow {
    LedgerRow(
      .made(id: id, message), agency: "青石区民政局", action: "必改", files: ["a.txt"], cause: nil)
  }

  /// The rows of `table` as a spreadsheet reads them, by column.
  private static func read(_ table: SheetTable) throws -> [[String: String]] {
    let rows = try #require(FormerRound.rows(table.csv))
    let head = try #require(rows.first)
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(head, $0)) }
  }

  /// The rows of `table` with `reply` in each.
  private static func answered(_ table: SheetTable, _ reply: String) throws -> [[String]] {
    var rows = try #require(FormerRound.rows(table.csv))
    let column = try #require(rows[0].firstIndex(of: "单位回复"))
    for index in rows.indices.dropFirst() { rows[index][column] = reply }
    return rows
  }

  @Test func whatWasTypedStaysWithItsRowAndComesBack() throws {
    let (one, two) = (FindingRegisterTests.row("0000000001"), FindingRegisterTests.row("1e5"))
    let first = FindingRegister(open: [], closed: [])
      .filled([one, two], typed: [:], unchanged: nil)
    #expect(try FindingRegisterTests.read(first.open).map { $0["本轮"] } == ["", ""])
    let typed = try FindingRegisterTests.answered(first.open, "2024/1/5")
    let pairs: FindingRegister.Pairs = [one.key: one.key, two.key: two.key]

    let second = FindingRegister(open: typed, closed: [])
      .filled([two], typed: pairs, unchanged: [two.key: two.key])
    let open = try FindingRegisterTests.read(second.open)
    #expect(open.map { $0["单位回复"] } == ["2024/1/5"])
    #expect(open.map { $0["本轮"] } == ["未修改"])
    let closed = try FindingRegisterTests.read(second.closed)
    #expect(closed.map { $0["单位回复"] } == ["2024/1/5"])
    #expect(closed.map { $0["本轮"] } == ["不再出现"])

    let rows = [second.open, second.closed].map { FormerRound.rows($0.csv) ?? [] }
    let third = FindingRegister(open: rows[0], closed: rows[1])
      .filled([one, two], typed: [two.key: two.key], unchanged: [two.key: two.key])
    let again = try FindingRegisterTests.read(third.open)
    #expect(again.map { $0["单位回复"] } == ["2024/1/5", "2024/1/5"])
    #expect(again.map { $0["本轮"] } == ["新增", "未修改"])
    #expect(third.closed.rows.count == 1)
  }

  @Test func aFindingOfAnAgencyWithoutReportIsNotCalledGone() throws {
    let one = FindingRegisterTests.row("0000000001")
    let first = FindingRegister(open: [], closed: [])
      .filled([one], typed: [:], unchanged: nil)
    let second = FindingRegister(open: FormerRound.rows(first.open.csv) ?? [], closed: [])
      .filled([], typed: [:], unchanged: [:], fates: [one.key: .open])
    let closed = try FindingRegisterTests.read(second.closed)
    #expect(closed.map { $0["本轮"] } == ["没有报告，不能核对"])
  }

  /// What was typed beside a file stays with it, whether the register has the code of an earlier release or the words.
  @Test(arguments: ["not-a-report", "不是年度报告", "没有可读的内容"])
  func aFileIsKnownByItsCodeAndItsWords(rule: String) throws {
    let row = LedgerRow(
      Failure(path: "a.zip", code: .notAReport, message: "压缩文件里没有文件"), agency: nil)
    #expect(row.fields[.fix] == .text("请核实来件，报送年度报告。"))
    let former = [["规则", "文件", "单位回复"], [rule, "a.zip", "重发"]]
    let made = FindingRegister(open: former, closed: []).filled(
      [row], typed: [row.key: row.key], unchanged: nil)
    let rows = try FindingRegisterTests.read(made.open)
    #expect(rows.map { $0["单位回复"] } == ["重发"])
    #expect(rows.map { $0["规则"] } == ["不是年度报告"])
  }

  /// A finding about the prose has the number of the prose as its actual one.
  @Test func theNumberOfTheTableIsTheReportedOne() {
    var finding = Finding.made(id: "0000000001")
    (finding.actual, finding.expected) = (Number(66), Number(58))
    let sum = LedgerRow(finding, agency: nil, action: "必改", files: [], cause: nil)
    #expect(sum.fields[.reported] == .number(Number(66)))
    #expect(sum.fields[.compared] == .number(Number(58)))
    finding.concern = .claim
    let claim = LedgerRow(finding, agency: nil, action: "必改", files: [], cause: 7)
    #expect(claim.fields[.reported] == .number(Number(58)))
    #expect(claim.fields[.compared] == .number(Number(66)))
    #expect(claim.fields[.gap] == .number(Number(-8)))
    #expect(claim.fields[.cause] == .number(Number(7)))
  }

  @Test func anEmptyFileIsARegisterWithoutRows() {
    #expect(FormerRound.rows([]) == [])
  }
}
