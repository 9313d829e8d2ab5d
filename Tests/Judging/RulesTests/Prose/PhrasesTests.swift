import Testing

@testable import Rules

@Suite struct PhrasesTests {
  private let phrases = Phrases(["信息处理费", "信息", "未收取"])

  @Test func findsEachPhraseInOrder() {
    let text = Array("本年未收取信息处理费，信息12条。".utf8)
    let hits = phrases.hits(in: text)
    #expect(hits.map(\.phrase) == [2, 0, 1])
    #expect(hits.map { String(decoding: text[$0.range], as: UTF8.self) } == ["未收取", "信息处理费", "信息"])
  }

  @Test func theOneListedFirstWinsAtOnePlace() {
    #expect(phrases.next(in: Array("信息处理费".utf8))?.phrase == 0)
    #expect(phrases.next(in: Array("信息处理".utf8))?.phrase == 1)
  }

  @Test func staysWithinItsRange() {
    let text = Array("信息处理费".utf8)
    #expect(phrases.next(in: text, from: 0, to: 9)?.phrase == 1)
    #expect(phrases.next(in: text, from: 3) == nil)
    #expect(!phrases.occur(in: text, 0..<5))
  }

  @Test(arguments: ["", "信", "é信息é", "😀信息", "a信息"])
  func readsCharactersOfEveryWidth(text: String) {
    #expect(phrases.occur(in: Array(text.utf8)) == text.contains("信息"))
  }
}
