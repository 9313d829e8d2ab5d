import Chinese
import Forms
import Testing

@testable import Rules

@Suite struct SectionHeadingTests {
  @Test(arguments: [
    ("一、总体情况", Ordinal.Style.chinese, 1, "总体情况"),
    (" 二、 主动公开 ", .chinese, 2, "主动公开"),
    ("（三）收到和处理", .bracketed, 3, "收到和处理"),
    ("(四)、复议", .bracketed, 4, "复议"),
    ("5、问题", .arabic, 5, "问题"),
    ("6.其他", .arabic, 6, "其他"),
    ("（1）会议", .bracketedArabic, 1, "会议"),
    ("十二、附件", .chinese, 12, "附件"),
    ("六其他需要报告的事项", .chinese, 6, "其他需要报告的事项"),
    ("第一部分 总体情况", .chinese, 1, "总体情况"),
  ])
  func takesTheOrdinalApart(text: String, style: Ordinal.Style, number: Int, words: String) {
    let heading = SectionHeading(text)
    #expect(heading.ordinal == Ordinal(style: style, number: number))
    #expect(heading.words == words)
    #expect(!heading.isDoubled)
  }

  @Test(arguments: ["总体情况", "2022年总体情况", "", "（未编号）情况", "2022、总体"])
  func someHaveNoOrdinal(text: String) {
    #expect(SectionHeading(text).ordinal == nil)
  }

  @Test(arguments: ["三三、收到和处理", "三、三、收到和处理", "三、（三）收到和处理"])
  func seesADoubledOrdinal(text: String) {
    let heading = SectionHeading(text)
    #expect(heading.isDoubled)
    #expect(heading.words == "收到和处理")
  }

  @Test func foldingLeavesLettersAndDigits() {
    #expect(SectionHeading("四、行政复议、 行政诉讼（２０２２）：").folded == "行政复议行政诉讼2022")
  }
}
