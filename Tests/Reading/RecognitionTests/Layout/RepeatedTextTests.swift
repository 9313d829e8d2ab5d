import Documents
import Testing

@testable import Recognition

/// A page that has its text twice, for wide and narrow screens.
@Suite struct RepeatedTextTests {
  private static let report = [
    "临江市财政局2023年政府信息公开工作年度报告", "一、总体情况", "公开信息3条。", "二、主动公开政府信息情况", "无", "三、收到和处理政府信息公开申请情况",
    "无", "四、政府信息公开行政复议、行政诉讼情况", "无", "五、存在的主要问题及改进情况", "无",
  ]

  private func repeated(_ lines: [String]) -> Range<Int>? {
    RepeatedText(in: lines.map { .line(Paragraph(text: $0, line: 1)) })?.segments
  }

  @Test func theSecondPrintIsLeftOut() {
    let text = Self.report
    #expect(repeated(["首页"] + text + text + ["版权所有"]) == 12..<23)
  }

  @Test func aPrintThatDiffersStays() {
    var other = Self.report
    other[2] = "公开信息4条。"
    #expect(repeated(Self.report + other) == nil)
    #expect(repeated(Self.report) == nil)
    #expect(repeated(["一、总体情况", "二、主动公开政府信息情况"] + Self.report) == nil)
  }
}
