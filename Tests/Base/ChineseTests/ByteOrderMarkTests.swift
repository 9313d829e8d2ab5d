import Testing

@testable import Chinese

@Suite struct ByteOrderMarkTests {
  @Test(arguments: [("\u{FEFF}年", "年"), ("年\u{FEFF}", "年\u{FEFF}"), ("", "")])
  func isDroppedAtTheBeginningAlone(text: String, rest: String) {
    #expect(Array(ByteOrderMark.dropped(from: Array(text.utf8))) == Array(rest.utf8))
  }
}
