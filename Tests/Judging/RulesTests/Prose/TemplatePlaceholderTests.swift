import Testing

@testable import Rules

@Suite struct TemplatePlaceholderTests {
  private func found(_ text: String) -> [String] {
    let passage = IndexedText(text)
    return TemplatePlaceholder.all(in: passage).map { passage.string($0) }
  }

  @Test(arguments: [
    ("XX局", "XX"), ("20XX年", "20XX"), ("公开××条", "××"), ("xx", "xx"), ("公开ＸＸ条", "ＸＸ"), ("【】", "【】"),
    ("(XX)", "XX"), ("1 XX", "XX"), ("公开XX", "XX"),
  ])
  func crossesAndEmptyBracketsStandForWords(text: String, words: String) {
    #expect(found(text) == [words])
  }

  @Test(arguments: ["X光", "A20XX", "2XX", "201XX", "XXa", "aXX", "XX届", "~XX", "XX~"])
  func otherCrossesStandForThemselves(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: ["(此处填写)", "（请填写数字）", "【请填写】", "×××", "(文字描述)"])
  func instructionsInBracketsAreFound(text: String) {
    #expect(found(text) == [text])
    #expect(found("公开\(text)。") == [text])
  }

  /// The brackets of an instruction enclose 180 bytes at most.
  @Test(arguments: [("", 57, true), ("a", 57, false), ("", 58, false)])
  func instructionsAreShort(more: String, count: Int, isFound: Bool) {
    let words = "请填写\(more)" + String(repeating: "甲", count: count)
    #expect((words.utf8.count <= 180) == isFound)
    #expect(found("【\(words)】").isEmpty == !isFound)
  }

  @Test func theSameWordsCountOnceAndTwentyOthersAreEnough() {
    #expect(found("XX局XX局20XX年") == ["XX", "20XX"])
    let many = (2...30).map { String(repeating: "X", count: $0) }.joined(separator: "，")
    #expect(found(many).count == 20)
  }
}
