import Documents
import Forms
import Records
import TestSupport
import Testing

@testable import Recognition

@Suite struct FusedLabelTests {
  @Test(arguments: [
    ("39行政强制", "39", "行政强制"), ("-3行政强制", nil, nil), ("1,113规章", "1,113", "规章"),
    ("1.属于国家秘密", nil, nil), ("25.1行政强制", "25.1", "行政强制"), ("51二、上年结转", "51", "二、上年结转"),
    ("行政强制", nil, nil), ("39", nil, nil),
  ])
  func digitsOfTheRowAboveAreSplitOff(text: String, digits: String?, label: String?) {
    let split = FusedLabel.splitLeadingDigits(text)
    #expect(split?.digits == digits)
    #expect(split?.label == label)
  }

  @Test(arguments: [
    ("规章202", "202"), ("行政事业性收费25.1", "25.1"), ("行政处罚.75", ".75"), ("行政处罚……75", nil),
    ("行政处罚......75", "75"), ("行政处罚 39件", "39件"), ("行政处罚", nil), ("39", nil),
  ])
  func digitsBehindALabelAreSplitOff(text: String, digits: String?) {
    #expect(LabelMatcher().matchBeforeDigits(text, in: nil)?.digits == digits)
  }

  @Test(arguments: [
    ("14.保护第三方合法权益", "1", "4.保护第三方合法权益"), ("4.保护第三方合法权益", nil, nil),
    ("120、重复申请", "12", "0、重复申请"), ("14", nil, nil),
  ])
  func anOrdinalIsOneDigit(text: String, digits: String?, label: String?) {
    let split = FusedLabel.splitBeforeOrdinal(text)
    #expect(split?.digits == digits)
    #expect(split?.label == label)
  }

  private func report(_ lines: [String]) throws -> Report {
    let document = TextReader.document(Array(lines.joined(separator: "\n").utf8))
    let source = Source(path: "a.txt", format: .text, bytes: 1, crc32: "")
    return try Recognizer().report(of: document, source: source)
  }

  private func number(_ id: String, _ report: Report) -> String? {
    report.cells.number(Cell(id))?.description
  }

  @Test(arguments: [
    ("规章729", ["7", "2", "9"], true), ("规章000", ["0", "0", "0"], false),
    ("规章-729", [nil, nil, nil], false), ("规章72", [nil, nil, nil], false),
  ])
  func digitsJoinedToALabelMayBeOneNumber(row: String, numbers: [String?], isDoubtful: Bool) throws
  {
    let report = try report([
      "青石区民政局2022年政府信息公开工作年度报告", "二、主动公开政府信息情况", "第二十条第（一）项",
      "信息内容\t本年制发件数\t本年废止件数\t现行有效件数", row, "行政规范性文件\t4\t5\t6",
    ])
    let ids = ["issued", "repealed", "in_force"].map { "disclosure.rules." + $0 }
    #expect(ids.map { number($0, report) } == numbers)
    #expect(report.doubts.contains { $0.code == .known(.numberJoined) } == isDoubtful)
  }

  @Test func aRowThatRanTogetherHeadsNoSection() throws {
    let report = try report([
      "青石区民政局2022年政府信息公开工作年度报告", "一、总体情况", "公开信息3条。",
      "三、收到和处理政府信息公开申请情况", "一、本年新收政府信息公开申请数量\t2\t1\t0\t0\t0\t0\t3",
      "二、上年结转政府信息公开申请数量1000001", "四、结转下年度继续办理10000012",
    ])
    #expect(report.sections.map(\.number) == [0, 1, 3])
    #expect(number("requests.brought_forward.natural_person", report) == "1")
    #expect(number("requests.brought_forward.total", report) == "1")
    #expect(number("requests.carried_forward.total", report) == nil)
    #expect(report.unplaced.map(\.text) == ["10000012"])
  }

  @Test func rowsThatRanTogetherAreTwo() throws {
    let report = try report([
      "信息内容\t本年处理决定数量", "行政处罚\t39行政强制\t24",
    ])
    #expect(number("disclosure.penalties.decisions", report) == "39")
    #expect(number("disclosure.compulsion.decisions", report) == "24")
  }

  @Test func theTotalBeforeAnOrdinalBelongsToTheRowAbove() throws {
    let report = try report([
      "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计",
      "3.危及“三安全一稳定”\t0\t1\t0\t0\t0\t0\t14.保护第三方合法权益\t3\t0\t0\t0\t0\t0\t3",
    ])
    #expect(number("requests.outcome.denied.security_and_stability.total", report) == "1")
    #expect(number("requests.outcome.denied.third_party_rights.total", report) == "3")
  }

  @Test func aSentenceBeforeLabelsIsUnplaced() throws {
    let sentence = "统计期限自2022年1月1日起至2022年12月31日止，所列数据均以本机关登记的为准。"
    let report = try report(["\(sentence)自然人\t商业企业", "青石县信访局年度报告"])
    #expect(report.unplaced.first?.text.hasPrefix(sentence) == true)
  }

  @Test func aRowThatRanIntoItsHeadIsUnplaced() throws {
    let cell = "采购总金额政府集中采购  22  59.45"
    let report = try report(["信息内容\t采购项目数量\t\(cell)", "青石县信访局年度报告"])
    #expect(report.unplaced.map(\.text) == [cell])
  }

  @Test func digitsOfAnUnknownRowAreUnplaced() throws {
    let report = try report([
      "信息内容\t本年处理决定数量", "行政处罚\t39", "其他主动公开文件12",
    ])
    #expect(report.unplaced.map(\.text) == ["其他主动公开文件12"])
  }
}
