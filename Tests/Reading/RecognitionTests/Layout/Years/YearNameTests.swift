import Testing

@testable import Recognition

/// Captions and heads that name the year of a table.
@Suite struct YearNameTests {
  @Test(arguments: [
    ("2022年收到和处理政府信息公开申请情况", YearName.year(2022)), ("（２０２２年）", .year(2022)),
    ("表1  2022年政府信息公开申请情况统计表", .year(2022)), ("上年度（2022年）情况：", .year(2022)),
    ("2022 年度数据", .year(2022)), ("上年情况", .previous), ("本年度数据", .current), ("去年数据", .previous),
    ("附：2022年度数据（供对比）", .year(2022)),
  ])
  func captions(text: String, name: YearName) { #expect(YearName(caption: text) == name) }

  @Test(arguments: [
    "2022年12月31日", "2023年与2022年对比", "2022年新收申请52件", "二、上年结转政府信息公开申请数量", "2022年，公开了信息。",
    "云坪县示例局2022年政府信息公开工作年度报告", "一、总体情况", "上一年项目数量", "上一年项目数量 本年", "本年制发件数", "",
  ])
  func otherLines(text: String) { #expect(YearName(caption: text) == nil) }

  @Test(arguments: [
    ("2022年", YearName.year(2022)), ("2022年度数据", .year(2022)), ("上年（2022年）", .year(2022)),
    ("本年度", .current), ("上年", .previous),
  ])
  func heads(text: String, name: YearName) { #expect(YearName(head: text) == name) }

  @Test(arguments: ["本年制发件数", "2022年制发", "本年收费金额", "5", "总计"])
  func otherHeads(text: String) { #expect(YearName(head: text) == nil) }
}
