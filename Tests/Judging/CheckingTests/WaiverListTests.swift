import Forms
import Records
import Testing
import Wordings

@testable import Checking

@Suite struct WaiverListTests {
  private static let head = "序号,单位,年度,处理,位置,问题,规则,编号,单位回复,办理状态\r\n"
  private static let label = Cell(.received, .total).label

  private static func list(_ rows: String...) throws(FileProblems) -> [Waiver] {
    try WaiverList(Array(("\u{FEFF}" + head + rows.joined(separator: "\r\n")).utf8)).waivers
  }

  @Test func aMarkedRowIsAWaiver() throws {
    let waiver = try #require(
      try WaiverListTests.list(
        "1,青石县民政局,2023,必改,\(WaiverListTests.label),相差 2。,T301,'0123456789,,经核实无误：跨年件"
      ).first)
    #expect(waiver.agency == "青石县民政局" && waiver.year == 2023 && waiver.rule == "T301")
    #expect(waiver.cell == Cell(.received, .total) && waiver.message == "相差 2。")
    #expect(waiver.reason == "跨年件" && waiver.id == nil && waiver.until == nil)
  }

  @Test(arguments: [
    ("经核实无误（跨年件）", "", "跨年件"), ("已核实无误，跨年件，已报备。", "回复", "跨年件，已报备"), ("经核实无误", "跨年件", "跨年件"),
    ("2024-01-20 经核实无误", "", ""), ("经核实没有问题，跨年件", "", "跨年件"),
  ])
  func theReasonStandsBehindTheMarkOrInTheReply(state: String, reply: String, reason: String) throws
  {
    let row = "1,青石县民政局,2023,必改,第一部分,没有数字。,S118,1,\(reply),\(state)"
    #expect(try WaiverListTests.list(row).map(\.reason) == [reason])
  }

  @Test(arguments: ["", "已改", "尚未核实无误", "待核实无误", "核实有误", "退回", "未核实没有问题"])
  func otherRowsAreNone(state: String) throws {
    let row = "1,青石县民政局,2023,必改,第一部分,没有数字。,S118,1,同上,\(state)"
    #expect(try WaiverListTests.list(row, ",,,,,,,,,经核实无误：本单位自加的行").isEmpty)
  }

  @Test func aColumnOfReasonsComesFirst() throws {
    let text = "单位,年度,位置,问题,规则,办理状态,理由,有效期至\n甲局,2023年度,,无。,S118,经核实无误,已公告,2024-12-31\n"
    let waiver = try #require(try WaiverList(Array(text.utf8)).waivers.first)
    #expect(waiver.reason == "已公告" && waiver.until == "2024-12-31" && waiver.year == 2023)
  }

  @Test(arguments: ["requests.received.total", "表三 新收 总计", "本年新收政府信息公开申请数量·总计"])
  func aColumnOfCellsSaysWhichFindingIsWaived(cell: String) throws {
    for head in ["cell", "单元格", "格"] {
      let text = "单位,年度,规则,\(head),办理状态,理由\n甲局,2023,Y501,\(cell),经核实无误,司法台账\n"
      let waiver = try #require(try WaiverList(Array(text.utf8)).waivers.first)
      #expect(waiver.cell == Cell(.received, .total) && waiver.id == nil)
    }
  }

  @Test func aRowWithAnIDAloneIsOfOneFinding() throws {
    let text = "单位,年度,规则,编号,办理状态,理由\n甲局,2023,Y501,'00ab,经核实无误,台账\n"
    #expect(try WaiverList(Array(text.utf8)).waivers.map(\.id) == ["00ab"])
  }

  @Test func aRowWithoutAgencyIsKnownByItsID() throws {
    let waivers = try WaiverListTests.list("1,,,核实,,没有机关名称。,S113,'00ab,,经核实无误：封面有")
    #expect(waivers.map(\.id) == ["00ab"] && waivers[0].agency == nil)
  }

  @Test func aRowAboutAReportThatNamesNoAgencyIsKnownByItsID() throws {
    let text = WaiverListTests.head + "5,青石县民政局,2023,必改,标题,没有机关名称。,S113,21551e58a4,,经核实无误：附函\r\n"
    let list = try WaiverList(marksIn: Array(text.utf8), ofUnnamed: ["21551e58a4"])
    #expect(list.waivers.map(\.id) == ["21551e58a4"])
    #expect(try WaiverList(marksIn: Array(text.utf8), ofUnnamed: []).waivers.map(\.id) == [nil])
  }

  @Test(arguments: [
    ("经核实无误，联合执法", "", 1), ("", "√", 1), ("", "不属实", 1), ("已改", "", 0), ("", "已通知", 0),
  ])
  func whatLooksLikeAMarkIsNamed(reply: String, state: String, count: Int) throws {
    let text = WaiverListTests.head + "5,甲局,2023,必改,标题,无。,S113,2155,\(reply),\(state)\r\n"
    let list = try WaiverList(marksIn: Array(text.utf8), ofUnnamed: [])
    #expect(list.nearMarks.count == count && list.waivers.isEmpty)
  }

  @Test func linesOfJSONAreWaiversToo() throws {
    let list = try WaiverList(Array("\u{FEFF}\n{\"rule\":\"T303\",\"reason\":\"x\"}\n".utf8))
    #expect(list.waivers.map(\.rule) == ["T303"] && list.format == .ndjson)
    #expect(try WaiverList([]).waivers.isEmpty)
  }

  @Test(arguments: [
    ("规则,问题\nT301,x\n", "no column “state”"),
    ("单位,年度,问题,规则,办理状态\n甲局,23,x,T301,经核实无误\n", "year must be like"),
    ("单位,问题,规则,办理状态\n,x,T301,经核实无误\n", "neither an agency nor an id"),
    ("单位,问题,规则,办理状态,有效期至\n甲局,x,T301,经核实无误,明天\n", "until must be a day"),
    (#"{"rule":"T301","reason":"x","until":"2023-02-30"}"#, "until must be a day"),
    ("<html>", "no column"),
    ("单位,年度,规则,办理状态\n甲局,2023,Y501,经核实无误：台账\n", "what is waived"),
    ("单位,年度,规则,单元格,办理状态\n甲局,2023,Y501,本年新收,经核实无误：台账\n", "has several cells"),
    ("单位,年度,规则,格,办理状态\n甲局,2023,Y501,新受总计,经核实无误：台账\n", "no cell “新受总计”; the closest"),
  ])
  func whatCannotBeReadIsRefused(text: String, message: String) {
    let problems = #expect(throws: FileProblems.self) { try WaiverList(Array(text.utf8)) }
    #expect(problems?.all.contains { $0.message.english.contains(message) } == true)
  }
}
