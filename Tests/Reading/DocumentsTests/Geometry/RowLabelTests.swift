import Testing

@testable import Documents

/// What belongs to the label of a row.
@Suite struct RowLabelTests {
  private static let decisions: [(left: Double, midY: Double, text: String)] = [
    (50, 100, "信息内容"), (200, 100, "本年处理决定数量"),
  ]

  @Test func namesOfRowsAreNotOneLabel() {
    let fixture = PlacedWordsFixture(
      RowLabelTests.decisions + [(50, 120, "行政处罚"), (50, 140, "行政强制"), (235, 140, "88")])
    #expect(fixture.outline.suffix(2) == ["行政处罚|_", "行政强制|88"])
  }

  @Test(arguments: ["1992年底", "约56", ".75"])
  func wordsInThePlaceOfAValueAreARow(text: String) {
    let fixture = PlacedWordsFixture(
      RowLabelTests.decisions + [
        (50, 120, "行政处罚"), (235, 120, text), (50, 140, "行政强制"), (235, 140, "0"),
      ])
    #expect(fixture.outline.suffix(2) == ["行政处罚|\(text)", "行政强制|0"])
  }

  @Test func namesOfRowsInASentenceAreNone() {
    let fixture = PlacedWordsFixture([(50, 120, "行政处罚"), (95, 120, "依法公开"), (50, 140, "行政强制")])
    #expect(fixture.outline == ["行政处罚依法公开", "行政强制"])
  }

  @Test func aNumberBelowALabelIsNotItsRest() {
    let fixture = PlacedWordsFixture([
      (50, 100, "3.要求提供公开出版物"), (235, 100, "1"), (335, 100, "2"),
      (50, 120, "4.重复申请"), (235, 120, "790"), (335, 120, "38"),
      (50, 140, "27039"),
      (50, 160, "5.其他"), (235, 160, "3"), (335, 160, "4"),
    ])
    #expect(
      fixture.outline == ["?3.要求提供公开出版物|1|2", "?4.重复申请|790|38", "?27039", "?5.其他|3|4"])
  }

  @Test func numbersInALabelDoNotRunTogether() {
    let fixture = PlacedWordsFixture([
      (50, 100, "1.重复申请"), (235, 100, "1"), (335, 100, "2"),
      (50, 120, "2.其他"), (85, 120, "126"), (105, 120, "3.其他"), (235, 120, "5"), (335, 120, "6"),
    ])
    #expect(fixture.outline == ["?1.重复申请|1|2", "?2.其他126 3.其他|5|6"])
  }

  @Test func theLastLabelMayBeWrappedAroundItsNumbers() {
    let fixture = PlacedWordsFixture([
      (50, 100, "1.重复申请"), (235, 100, "1"), (335, 100, "2"),
      (50, 120, "2.申请人逾期未按"), (50, 134, "收费通知要求缴纳"), (235, 141, "8539"), (335, 141, "81"),
      (50, 148, "费用、行政机关不"), (50, 162, "再处理其申请"),
      (50, 190, "全年共收到申请。"),
    ])
    #expect(
      fixture.outline == ["?1.重复申请|1|2", "?2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其申请|8539|81", "全年共收到申请。"])
  }
}
