import Testing

@testable import Documents

@Suite struct ShownTextTests {
  @Test(arguments: [
    ("\u{AD}37", "\u{FFFD}37"), ("3\u{2}", "3\u{FFFD}"), ("4\u{7F}51", "4\u{FFFD}51"),
    ("\u{8D}9", "\u{FFFD}9"), ("\u{1}", "\u{FFFD}"), ("３\u{AD}", "３\u{FFFD}"),
    ("信息\u{AD}公开", "信息公开"), ("\u{2}主动公开", "主动公开"), ("3\u{200B}9", "39"), ("39", "39"),
    ("\u{FEFF}", ""),
  ])
  func aControlCharacterBesideDigitsLeavesAMark(text: String, shown: String) {
    #expect(ShownText.text(text) == shown)
  }

  @Test func aRowWithACharacterThatTheTextDoesNotTellKeepsItsCells() {
    let header = [(200.0, 100.0, "制发件数"), (300, 100, "废止件数"), (400, 100, "有效件数")]
    let fixture = PlacedWordsFixture(
      [(50, 100, "信息内容")] + header + [
        (50, 130, "规章"), (215, 130, "\u{1}7"), (315, 130, "\u{2}"), (415, 130, "3"),
      ])
    #expect(fixture.outline.last == "规章|\u{FFFD}7|\u{FFFD}|3")
  }

  @Test func theDotBeforeAnItemIsNoText() {
    let fixture = PlacedWordsFixture([(50, 100, "\u{2}"), (65, 100, "一、总体情况")])
    #expect(fixture.outline == ["一、总体情况"])
  }
}
