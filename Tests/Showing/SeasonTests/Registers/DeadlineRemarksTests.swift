import Agencies
import Letters
import Testing
import Wordings

@testable import Season

@Suite struct DeadlineRemarksTests {
  private func remarks(
    _ list: String, settings: String = "", dueAgain: String = ""
  ) throws -> [String] {
    var input = RoundInput(try AgencyList(Array(list.utf8)))
    input.office = try LetterOffice(Array(settings.utf8))
    let table = [["单位编号", "再报期限"], ["甲县民政局", dueAgain]]
    let decisions = TypedDecisions(
      table, of: input.agencies, year: 2023, today: CalendarDate(2024, 1, 5))
    return DeadlineRemarks(input, year: 2023, decisions).messages
  }

  /// A clerk who means the day for handing in learns that the column is read as that of publication.
  @Test(arguments: ["截止", "截止日期", "期限"])
  func aColumnThatMayMeanAnotherDayIsNamed(name: String) throws {
    let early = try remarks("单位名称,\(name)\n甲县民政局,1月20日\n甲县水务局,1月31日\n")
    #expect(early.count == 1)
    #expect(early[0].contains("单位名单的“\(name)”是公布报告的期限，有1家早于法定期限（甲县民政局，2024年1月20日）"))
    #expect(early[0].contains("请把列名改为“报送期限”"))
    #expect(try remarks("单位名称,\(name)\n甲县民政局,2月10日\n").isEmpty)
    #expect(try remarks("单位名称,公布期限\n甲县民政局,1月20日\n").isEmpty)
    #expect(try remarks("单位名称,报送期限\n甲县民政局,1月20日\n").isEmpty)
  }

  @Test func daysAfterThePublicationAreNamedForEachAgency() throws {
    let list = "单位名称,公布期限\n甲县民政局,1月20日\n甲县水务局,1月31日\n"
    let general = try remarks(list, settings: "再报期限,1月26日")
    #expect(
      general == ["再报期限晚于公布期限的有1家（甲县民政局，再报期限2024年1月26日，公布期限2024年1月20日），请核实。"])
    #expect(try remarks(list, settings: "再报期限,1月26日", dueAgain: "1月19日").isEmpty)
    let own = try remarks(list, dueAgain: "1月22日")
    #expect(own.count == 1 && own[0].contains("再报期限2024年1月22日"))
    let handIn = try remarks(list, settings: "报送期限,1月25日")
    #expect(handIn.count == 1 && handIn[0].hasPrefix("报送期限晚于公布期限的有1家"))
  }
}
