import Forms
import Testing

@testable import Recognition

@Suite struct OutlineTests {
  private func numbers(_ lines: [String]) -> [Int?] {
    let matcher = LabelMatcher()
    let outline = Outline(lines) { matcher.match($0, in: $1 ? .requests : nil) != nil }
    return outline.headings.sorted { $0.key < $1.key }.map(\.value.number)
  }

  @Test func titlesWithoutOrdinalsHeadSections() {
    #expect(numbers(["总体情况", "全年召开会议2次。", "主动公开政府信息情况", "其他需要报告的事项"]) == [1, 2, 6])
  }

  @Test func rowsOfTheTablesHeadNone() {
    #expect(
      numbers([
        "（一）总体情况", "（二）主动公开政府信息情况", "（三）收到和处理政府信息公开申请情况", "（六）其他处理", "（七）总计",
        "（四）政府信息公开行政复议、行政诉讼情况",
      ]) == [1, 2, 3, 4])
  }

  @Test func otherMattersAreASectionUnderAChineseOrdinal() {
    #expect(numbers(["一、总体情况", "二、主动公开政府信息情况", "3.其他", "四、其他"]) == [1, 2, 6])
    #expect(numbers(["一、总体情况", "二、主动公开政府信息情况", "六、其他"]) == [1, 2, 6])
  }

  @Test func aTitleInBracketsGoesOnWithTheTopLevel() {
    let four = [
      "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况",
    ]
    #expect(numbers(four + ["（五）存在的问题和改进措施", "（六）其他"]) == [1, 2, 3, 4, 5, 6])
    #expect(numbers(four + ["（一）复议", "（五）存在的问题和改进措施"]) == [1, 2, 3, 4])
    #expect(numbers(four + ["（四）存在的问题和改进措施"]) == [1, 2, 3, 4])
    let rows = ["（五）不予处理", "（六）其他", "处理", "（七）总计"]
    #expect(numbers(four[..<3] + rows + four[3...]) == [1, 2, 3, 4])
  }

  @Test func thirdSectionMayBeCalledByItsRequests() {
    let around = ["一、总体情况", "二、主动公开政府信息情况", "四、政府信息公开行政复议、行政诉讼情况"]
    for title in ["三、依申请公开情况", "三、依申请公开政府信息情况", "三、政府信息公开申请情况"] {
      #expect(numbers(around[..<2] + [title] + around[2...]) == [1, 2, 3, 4])
    }
    #expect(
      numbers([
        "一、总体情况", "（一）主动公开情况", "（二）依申请公开情况", "（三）依申请公开情况", "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
      ]) == [1, 2, 3])
  }

  @Test func subHeadingsStayBelowTheTopLevel() {
    #expect(
      numbers(["一、总体情况", "（一）主动公开政府信息情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"])
        == [1, 2, 3])
    // A text that ends after its first section.
    #expect(numbers(["一、总体情况", "（一）主动公开情况", "（二）依申请公开情况", "（三）政府信息管理情况"]) == [1])
  }

  @Test(arguments: [
    ("六、主要问题和改进措施", 5), ("六、工作中的困难和改进方向", 5), ("六、问题和改进", 5), ("六、存在不足与努力方向", 5), ("五、复议诉讼情况", 4),
  ])
  func anExtraSectionShiftsTheOthers(title: String, number: Int) {
    let around = [
      "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、收费及减免情况", "七、其他需要报告的事项",
    ]
    #expect(numbers(around[..<4] + [title] + around[4...]) == [1, 2, 3, nil, number, 6])
  }

  @Test func aHeadingWithoutWordsOfTheTitleIsNoSectionByItsPosition() {
    #expect(
      numbers(["一、总体情况", "二、主动公开政府信息情况", "三、建议提案办理情况", "四、政府信息公开行政复议、行政诉讼情况"])
        == [1, 2, nil, 4])
  }

  @Test(arguments: [
    ["本报告由总体情况、", "主动公开政府信息情况、", "收到和处理政府信息公开申请情况、", "存在的主要问题及改进情况、", "其他需要报告的事项六个部分组成。"],
    ["由总体情况、主动公开政府信息情况、政府信息公开行政复议、", "行政诉讼情况、存在的主要问题及改进情况，以及", "其他需要报告的事项。"],
    ["内容包括", "总体情况", "、主动公开政府信息情况和", "其他需要报告的事项"],
    ["全文包括：一、总体情况；", "二、主动公开政府信息情况；", "三、收到和处理政府信息公开申请情况；", "六、其他需要报告的事项。"],
    ["（一）总体情况、", "（二）主动公开政府信息情况、", "（六）其他需要报告的事项。"],
  ])
  func titlesListedOverSeveralLinesHeadNone(lines: [String]) { #expect(numbers(lines) == []) }
}
