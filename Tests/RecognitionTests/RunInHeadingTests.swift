import Testing

@testable import Recognition

@Suite struct RunInHeadingTests {
  @Test(arguments: [
    ("一、总体情况。2022年，本镇公开信息64条。", "一、总体情况", "2022年，本镇公开信息64条。"),
    ("一、总体情况2022年，本镇公开信息64条。", "一、总体情况", "2022年，本镇公开信息64条。"),
    ("一、总体情况（一）主动公开。公开信息64条。", "一、总体情况", "（一）主动公开。公开信息64条。"),
    ("五、存在的主要问题及改进措施：形式单一，将增加图解。", "五、存在的主要问题及改进措施", "形式单一，将增加图解。"),
    ("六、其他需要报告的事项　无", "六、其他需要报告的事项", "无"),
    ("第六部分 其他需要报告的事项：无。", "第六部分 其他需要报告的事项", "无。"),
    ("四、政府信息公开行政复议、行政诉讼情况：本年没有。", "四、政府信息公开行政复议、行政诉讼情况", "本年没有。"),
  ])
  func headingAndTextAreTakenApart(line: String, heading: String, text: String) {
    let found = RunInHeading(line)
    #expect(found?.heading == heading)
    #expect(found?.text == text)
  }

  @Test(arguments: [
    "一、总体情况", "一、总体情况：", "一、总体情况 1", "一、总体情况………3", "一、 总体情况",
    "一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况", "一、总体情况，二、主动公开政府信息情况。",
    "五、存在的主要问题及改进情况和下一年的打算。", "（一）总体情况。全年公开64条。", "二、总体情况。全年公开64条。",
    "一是总体情况较好。全年公开64条。", "第六条规定的其他需要报告的事项：无。",
  ])
  func otherLinesStay(line: String) {
    #expect(RunInHeading(line) == nil)
  }
}
