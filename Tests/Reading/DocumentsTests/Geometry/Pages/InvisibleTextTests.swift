import Testing

@testable import Documents

@Suite struct InvisibleTextTests {
  @Test func aRowWithACharacterWithoutAGlyphKeepsItsCells() {
    let header = [(200.0, 100.0, "制发件数"), (300, 100, "废止件数"), (400, 100, "有效件数")]
    let fixture = PlacedWordsFixture(
      [(50, 100, "信息内容")] + header + [
        (50, 130, "规章"), (215, 130, "\u{1}7"), (315, 130, "\u{2}"), (415, 130, "3"),
      ])
    #expect(fixture.outline.last == "规章|\u{1}7|\u{2}|3")
  }

  @Test func theDotBeforeAnItemIsNoText() {
    let fixture = PlacedWordsFixture([(50, 100, "\u{2}"), (65, 100, "一、总体情况")])
    #expect(fixture.outline == ["一、总体情况"])
  }
}
