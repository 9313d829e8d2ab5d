import Documents
import Testing

@testable import Recognition

@Suite struct UnbrokenTextTests {
  /// The segments of `text`: lines as they are, cells between bars.
  private func parts(_ text: String) -> [String]? {
    UnbrokenText(text, line: 1, matcher: LabelMatcher())?.segments.map { segment in
      if case .grid(let grid) = segment {
        return grid.rows.joined().map(\.text).joined(separator: "|")
      }
      return segment.text ?? ""
    }
  }

  private static let filler = String(repeating: "全年严格政府信息管理。", count: 12)

  @Test func headingsAndCellsWithoutLineBreaksAreSeparated() {
    let text = """
      云溪镇2023年政府信息公开年度报告\(UnbrokenTextTests.filler)一、总体情况2023年公开5条。二、主动公开政府信息情况\
      第二十条第（一）项信息内容 本年制发件数 本年废止件数 现行有效件数规章 0 0 0行政规范性文件 2 1 9三、收到和处理政府信息公开申请情况无。
      """
    #expect(
      parts(text) == [
        "云溪镇2023年政府信息公开年度报告", UnbrokenTextTests.filler, "一、总体情况", "2023年公开5条。", "二、主动公开政府信息情况",
        "第二十条第（一）项|信息内容|本年制发件数|本年废止件数|现行有效件数|规章|0|0|0|行政规范性文件|2|1|9",
        "三、收到和处理政府信息公开申请情况", "无。",
      ])
  }

  @Test func theNumberOfALabelIsNoValue() {
    let text = """
      \(UnbrokenTextTests.filler)三、收到和处理政府信息公开申请情况二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1\
      （三）不予公开1.属于国家秘密 0 0 0 0 0 0 02.其他法律行政法规禁止公开 0 0 0 0 0 0 12四、结转下年度继续办理 1
      """
    #expect(
      parts(text)?.last
        == "二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1|（三）不予公开|1.属于国家秘密|0|0|0|0|0|0|0|"
        + "2.其他法律行政法规禁止公开|0|0|0|0|0|0|12|四、结转下年度继续办理|1")
  }

  @Test(arguments: [
    "本报告包括：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；六、其他需要报告的事项。",
    "根据条例第二十条第（一）项，二、主动公开规章0件、行政许可12件；三、办结7件。", "结果维持0件，二、三、",
  ])
  func listsAndProseStayWhole(text: String) {
    #expect(parts(text + UnbrokenTextTests.filler) == nil)
  }
}
