import Documents
import Records
import TestSupport
import Testing
import Wordings

@testable import Recognition

@Suite("Documents that are no yearly report of an agency")
struct OtherKindTests {
  @Test(arguments: [
    ("青石县水利局2023年第三季度政府信息公开工作报告", OtherKind.quarterly),
    ("云溪镇2022年一季度政务公开工作情况", .quarterly), ("云溪镇2022年三季度政务公开总结", .quarterly),
    ("青石县2021年上半年政府信息公开工作报告", .halfYearly),
    ("青石县教育局2022年9月份政务公开工作报告", .monthly), ("青石县教育局2022年1-6月政务公开工作报告", .monthly),
    ("云溪镇2023年政务公开工作自查报告", .selfInspection),
    ("关于2022年政府信息公开工作自查情况的报告", .selfInspection),
    ("青石县2023年政务公开第三方评估报告", .evaluation),
    ("青石县2024年政务公开工作要点", .plan),
    ("关于报送2023年政府信息公开工作年度报告的通知", .letter),
    ("关于报送2023年政府信息公开工作年度报告的报告", .covering), ("政府信息公开申请答复书", .letter),
    ("青石县水利局关于报送2023年度政府信息公开年报的说明", .covering), ("年报报送说明", .covering),
    ("我局年报已经领导审签，现予报送。", .covering), ("附件为我局2023年年度报告，请查收。", .covering),
    ("关于2023年政府信息公开工作年度报告的函", .letter), ("青石县民政局发文稿纸", .signOff), ("审签单", .signOff),
    ("公文处理单", .signOff), ("青石县水利局2023年政府信息公开工作年度报告审核表", .signOff),
    ("2023年政府信息公开工作年度报告审核反馈单", .feedback),
    ("关于对青石县水利局2023年政府信息公开工作年度报告的审核意见", .feedback),
    ("青石县公交公司2023年公共企事业单位信息公开工作年度报告", .publicInstitution),
    ("青石职业学院2022-2023学年信息公开工作年度报告", .academicYear),
    ("青石县人民医院2023年信息公开工作年度报告", .publicInstitution),
    ("青石縣水利局2023年第三季度政府信息公開工作報告", .quarterly),
  ])
  func kindsAreToldByTheTitle(title: String, kind: OtherKind) {
    #expect(OtherKind(title: title) == kind)
  }

  @Test(arguments: [
    "青石县水利局2023年政府信息公开工作年度报告", "青石县医院管理局2023年政府信息公开工作年度报告",
    "青石大学城管委会2023年政府信息公开工作年度报告", "青石县绩效考核评估中心2022年政府信息公开年报",
    "云溪镇第二季度花园社区2023年政府信息公开工作年度报告", "青石县2023年政府信息公开工作报告",
    "青石县2023年1-12月政府信息公开工作报告",
    "关于2023年度政府信息公开工作的年度报告", "年报", "公函", "总体情况说明", "青石县月份牌镇2023年政府信息公开年度报告",
  ])
  func reportsStayReports(title: String) { #expect(OtherKind(title: title) == nil) }

  private func document(_ lines: [String]) -> Document {
    Document(blocks: lines.map { .paragraph(Paragraph(text: $0, line: 1)) })
  }

  @Test func theRefusalNamesKindAndTitle() {
    let lines = ["云溪镇2023年第三季度政府信息公开工作报告", "一、总体情况", "公开5条。", "二、存在的问题", "人手不足。"]
    let error = #expect(throws: Refusal.self) {
      try Recognizer().report(of: document(lines), source: .made("a.txt"))
    }
    #expect(error?.code == .notAReport)
    #expect(error?.reason.chinese.contains("季度报告") ?? false)
    #expect(error?.reason.chinese.contains(lines[0]) ?? false)
  }

  @Test func aSheetUnderTheNameOfItsAgencyIsNoReport() {
    let lines = ["青石县财政局", "发文审签单", "标题：青石县财政局2023年政府信息公开工作年度报告", "签发：同意"]
    let error = #expect(throws: Refusal.self) {
      try Recognizer().report(of: document(lines), source: .made("a.txt"))
    }
    #expect(error?.reason.chinese.contains("审签单") ?? false)
  }

  @Test func theTablesOfAYearlyReportAreReadWithADoubt() throws {
    let table = "<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>5</table>"
    func doubts(_ title: String) throws -> [String] {
      let page = "<h1>\(title)</h1><p>二、主动公开政府信息情况</p>\(table)"
      let report = try Recognizer().report(
        of: HTMLReader.document(Array(page.utf8)), source: .made("a.html"))
      #expect(report.agency == "云溪镇")
      return report.doubts.filter { $0.code == .known(.otherKind) }.map(\.message)
    }
    let found = try doubts("云溪镇2023年上半年政府信息公开工作报告")
    #expect(found.count == 1 && found[0].contains("半年报告"))
    #expect(try doubts("云溪镇2023年政府信息公开工作年度报告") == [])
  }

  @Test(arguments: [
    ("年报审签单 同意", "年报审签单"), ("年报审签单：同意报送", "年报审签单"),
    ("2023年政府信息公开工作年度报告审签单　同意。", "2023年政府信息公开工作年度报告审签单"),
    ("关于报送2023年年报的函", "关于报送2023年年报的函"),
    ("云溪镇2023年政府信息公开工作年度报告", nil), ("年报审签单同意报送", nil), ("同意：年报审签单已附后", nil),
  ])
  func aSheetMayBeFilledInOnTheLineOfItsTitle(line: String, title: String?) {
    #expect(OtherKind.companionTitle(of: line) == title)
  }

  private func institution(
    _ title: String, signature: String = "", tables: String = ""
  ) throws -> Report {
    let page = """
      <h1>\(title)</h1><p>一、总体情况</p><p>公开信息5条。</p><p>二、主动公开政府信息情况</p>\(tables)
      <p>三、收到和处理政府信息公开申请情况</p><p>没有收到申请。</p><p>六、其他需要报告的事项</p><p>无。</p>
      <p>\(signature)</p><p>2024年1月8日</p>
      """
    return try Recognizer().report(
      of: HTMLReader.document(Array(page.utf8)), source: .made("a.html"))
  }

  @Test(arguments: [
    ("青石县人民医院2023年信息公开工作年度报告", ""), ("青石县城市建设集团有限公司2023年政府信息公开工作年度报告", ""),
    ("青石县妇幼保健院2023年政府信息公开工作年度报告", ""), ("2023年信息公开工作年度报告", "青石职业技术学院"),
  ])
  func anInstitutionWithoutTheTablesFollowsOtherRules(title: String, signature: String) throws {
    let error = #expect(throws: Refusal.self) {
      try institution(title, signature: signature)
    }
    #expect(error?.code == .notAReport)
    #expect(error?.reason.chinese.contains("学校、医院或企业") ?? false)
    let table = "<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>5</table>"
    for (tables, words) in [(table, "表格是年度报告的表式"), ("<img src=a.png>", "各部分是年度报告的")] {
      let report = try institution(title, signature: signature, tables: tables)
      let doubts = report.doubts.filter { $0.code == .known(.otherKind) }
      #expect(doubts.count == 1 && doubts[0].message.contains(words))
    }
  }

  @Test(arguments: [
    ("青石县卫生健康局2023年政府信息公开工作年度报告", "青石县人民医院"), ("2023年政府信息公开工作年度报告", "青石县卫生健康委员会"),
    ("青石县医疗保障局2023年政府信息公开工作年度报告", ""),
  ])
  func anAgencyAboveInstitutionsIsNone(title: String, signature: String) throws {
    let report = try institution(title, signature: signature)
    #expect(!report.doubts.contains { $0.code == .known(.otherKind) })
  }

  @Test func aFeedbackLetterThatQuotesARowOfTheFormIsNoReport() {
    let page = """
      <h1>2023年政府信息公开工作年度报告审核反馈单</h1><table><tr><td>序号<td>问题<td>修改意见<td>单位回复
      <tr><td>1<br>1e7c3cd59c<td>表三“3.要求提供公开出版物”行有2格空白，有关勾稽关系（T302、T303）暂无法核对。（C202）
      <td>填写数字。<br>依据：国办公开办函〔2021〕30号 表式<td></table>
      """
    let error = #expect(throws: Refusal.self) {
      try Recognizer().report(of: HTMLReader.document(Array(page.utf8)), source: .made("a.html"))
    }
    #expect(error?.instead == .companion)
  }

  @Test func aLetterIsToldByOneOfItsFirstLines() {
    let lines = [
      "青石县水利局", "关于报送2023年政府信息公开工作年度报告的函", "县政府办公室：", "现随函报送，请审阅。",
      "附件：青石县水利局2023年政府信息公开工作年度报告",
    ]
    let error = #expect(throws: Refusal.self) {
      try Recognizer().report(of: document(lines), source: .made("a.txt"))
    }
    #expect(error?.code == .notAReport && error?.instead == .companion)
    #expect(error?.reason.chinese.contains("报送函") ?? false)
  }

  @Test func wordsOfTheProseDecideNothing() throws {
    let lines = [
      "云溪镇2023年政府信息公开工作年度报告", "一、总体情况", "第三季度开展自查，形成自查报告，印发2023年政务公开工作要点。",
      "二、主动公开政府信息情况", "公开5条。",
    ]
    #expect(try Recognizer().report(of: document(lines), source: .made("a.txt")).agency == "云溪镇")
  }
}
