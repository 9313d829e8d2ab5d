import Forms
import Testing

@testable import Rules

@Suite struct HeadingWordingTests {
  private func deviation(_ words: String, _ number: Int) -> HeadingWording.Deviation {
    HeadingWording(SectionHeading(words), of: SectionTitle.all[number - 1]).deviation
  }

  @Test func officialWordingsPass() {
    for title in SectionTitle.all {
      #expect(deviation(title.heading, title.number) == .none)
      #expect(deviation(title.longName ?? title.wording, title.number) == .none)
    }
  }

  @Test(arguments: [
    ("五、存在的主要问题及改进计划", 5), ("五、存在不足及改进措施", 5), ("五、工作中存在的问题和下一步打算", 5),
    ("六、其它需要报告的事项", 6), ("六、其他需要报告的情况", 6), ("一、概述", 1), ("一、2022年总体情况", 1), ("一、2022年度总体情况", 1),
    ("四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况", 4),
    ("四、2022年因政府信息公开工作被申请行政复议、提起行政诉讼情况", 4),
    ("四、2022年度因政府信息公开工作被申请行政复议、提起行政诉讼情况", 4),
  ])
  func commonEquivalentsAreKnown(words: String, number: Int) {
    #expect(deviation(words, number) == .equivalent)
  }

  @Test(arguments: [
    ("六、其他需求报告的事项", 6), ("二、主动公开政府政府信息情况", 2), ("四、政府信息公开政复议、行政诉讼情况", 4),
    ("四、政府信息公开行政法复议、行政诉讼情况", 4), ("三、收到的处理政府信息公开申请情况", 3),
  ])
  func typosAreTypos(words: String, number: Int) {
    #expect(deviation(words, number) == .typo)
  }

  /// Three other characters are a typo, in a long heading a quarter of them; more are other words.
  @Test(arguments: [
    ("一、总休情况", HeadingWording.Deviation.typo), ("一、甲乙丙况", .typo), ("一、甲乙丙丁", .equivalent),
    ("一、20222年总体情况", .equivalent), ("一、2022总体情况", .equivalent),
  ])
  func fewOtherCharactersAreATypo(heading: String, deviation: HeadingWording.Deviation) {
    #expect(self.deviation(heading, 1) == deviation)
  }

  @Test(arguments: [(4, HeadingWording.Deviation.typo), (5, .equivalent)])
  func inALongHeadingAQuarterIs(count: Int, deviation: HeadingWording.Deviation) {
    let title = SectionTitle.all[3].wording
    #expect(title.count == 17)
    let other = String(repeating: "甲", count: count) + title.dropFirst(count)
    #expect(self.deviation("四、\(other)", 4) == deviation)
  }
}
