import Agencies
import Records
import Wordings
import Testing

@testable import Season

@Suite struct RegisterWaiversTests {
  private static let head = ["单位", "年度", "位置", "问题", "规则", "编号", "单位回复", "办理状态"]

  private static func marks(_ rows: [String]...) throws -> RegisterWaivers {
    var input = RoundInput(try AgencyList(Array("单位名称\n青石县统计局\n".utf8)))
    input.today = CalendarDate(2024, 1, 20)
    var former = FormerRound(SeasonState(year: 2023, round: 1, last: nil, draft: nil, profile: nil))
    former.register = [head] + rows
    input.former = former
    return RegisterWaivers(input, year: 2023)
  }

  @Test func aMissingReportCannotBeExplainedAway() throws {
    let marks = try RegisterWaiversTests.marks(
      ["青石县统计局", "2023", "报告", "未收到。", "X704", "1f3441b833", "已并入发展和改革局", "经核实无误"])
    #expect(marks.messages.count == 1)
    #expect(marks.messages.first?.contains("“青石县统计局”的未报不能标为“经核实无误”") ?? false)
    #expect(marks.waivers?.unused.isEmpty ?? false)
    #expect(marks.refused == [.finding("1f3441b833")])
  }

  /// The reply in the mark's place is no reason where it says nothing.
  @Test(arguments: ["。", "-", "同上", "无", "√", "1"])
  func wordsThatSayNothingAreNoReason(reply: String) throws {
    let marks = try RegisterWaiversTests.marks(
      ["青石县统计局", "2023", "报告", "某问题。", "S106", "1f3441b835", reply, "经核实，无误"])
    #expect(marks.messages.count == 1 && marks.messages[0].contains("没有写理由"))
  }

  /// The round replaces the sheet in which the clerk may have sorted the rows: a number would lead to another one.
  @Test func aRefusedMarkIsNamedByWhatItIsAbout() throws {
    let marks = try RegisterWaiversTests.marks(
      ["青石县统计局", "2023", "报告", "某问题。", "S113", "1f3441b834", "第一行\n第二行", "已通知"],
      ["青石县统计局", "2023", "报告", "某问题。", "S104", "1f3441b835", "", "经核查无误"])
    #expect(marks.messages.map { $0.hasPrefix("问题台账（青石县统计局，S104，报告）：") } == [true])
    #expect(marks.refused == [.finding("1f3441b835")])
  }
}
