import Agencies
import Testing
import Wordings

@testable import Season

@Suite struct TypedDecisionsTests {
  private static func decisions(_ rows: [String]...) throws -> TypedDecisions {
    let list = try AgencyList(Array("id,name\n1,青石县统计局\n2,青石县水利局\n".utf8))
    let head = ["单位编号", "审核结论", "再报期限", "发布日期"]
    return TypedDecisions([head] + rows, of: list, year: 2023)
  }

  @Test func wordsAreReadByWhatTheyMean() throws {
    let decisions = try TypedDecisionsTests.decisions(
      ["1", "退回修改", "1.29", "'2024年1月30日"], ["2", "同意发布", "1月26日前", ""])
    #expect(decisions.conclusions == ["1": .sentBack, "2": .approved])
    #expect(
      decisions.days(.dueAgain) == ["1": CalendarDate(2024, 1, 29), "2": CalendarDate(2024, 1, 26)])
    #expect(decisions.days(.published) == ["1": CalendarDate(2024, 1, 30)])
    #expect(decisions.messages.isEmpty)
  }

  @Test func whatIsNotAppliedIsNamed() throws {
    let decisions = try TypedDecisionsTests.decisions(
      ["1", "不需报", "1.2", "尚未发布"], ["2", "未通过", "1900-01-01", "2023-01-25"])
    #expect(decisions.conclusions.isEmpty && decisions.days(.dueAgain).isEmpty)
    #expect(decisions.days(.published).isEmpty)
    #expect(decisions.messages.count == 6)
    #expect(decisions.messages.contains { $0.contains("“不需报”") && $0.contains("从单位名单中删去") })
    #expect(decisions.messages.contains { $0.contains("“1.2”可能是1月2日，也可能是1月20日") })
    #expect(decisions.messages.contains { $0.contains("发布日期“尚未发布”不是日期") })
    #expect(decisions.messages.contains { $0.contains("2023年1月25日不在2023年度报告") })
  }

  /// A day by which something is due may be to come, one on which it was done may not.
  @Test func whatIsStillToComeHasNotHappened() throws {
    let list = try AgencyList(Array("id,name\n1,青石县民政局".utf8))
    let table = [["单位编号", "再报期限", "发布日期"], ["1", "1月29日", "1月28日"]]
    func decisions(_ day: Int) -> TypedDecisions {
      TypedDecisions(table, of: list, year: 2023, today: CalendarDate(2024, 1, day))
    }
    let early = decisions(27)
    #expect(early.days(.published).isEmpty && early.days(.dueAgain).count == 1)
    #expect(early.messages == ["登记表：“青石县民政局”的发布日期2024年1月28日尚未到，到期以前不计。"])
    #expect(decisions(28).days(.published).count == 1 && decisions(28).messages.isEmpty)
  }

  @Test(arguments: ["退回后通过", "暂不退回", "不同意", "建议保留", "已阅"])
  func otherWordsAreNoConclusion(text: String) {
    #expect(TypedConclusion(typed: text) == nil)
  }
}
