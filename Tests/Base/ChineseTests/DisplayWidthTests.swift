import Testing

@testable import Chinese

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("青石区", 6), ("（一）", 6), ("“三”", 4), ("−1", 2), ("e\u{301}", 1), ("２", 2),
    ("𠮷", 2), ("✓", 1),
  ])
  func wideCharactersTakeTwoColumns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func padsToColumnsNotCharacters() {
    #expect(DisplayWidth.left("年度", 6) == "年度  ")
    #expect(DisplayWidth.right("年度", 6) == "  年度")
    #expect(DisplayWidth.right("青石区", 2) == "青石区")
  }

  @Test func controlCharactersAreSpelt() {
    #expect(DisplayWidth.visible("a\u{1B}[31m\n") == "a\\u{1B}[31m\\u{A}")
    #expect(DisplayWidth.visible("青石区") == "青石区")
  }
}
