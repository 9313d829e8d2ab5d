import Testing

@testable import Chinese

@Suite struct MultiPatternMatcherTests {
  private let matcher = MultiPatternMatcher("信息处理费 信息 未收取")

  @Test func findsEachPhraseInOrder() {
    let text = Array("本年未收取信息处理费，信息12条。".utf8)
    let hits = matcher.hits(in: text)
    #expect(hits.map(\.pattern) == [2, 0, 1])
    #expect(hits.map { String(decoding: text[$0.range], as: UTF8.self) } == ["未收取", "信息处理费", "信息"])
  }

  @Test func theOneListedFirstWinsAtOnePlace() {
    #expect(matcher.next(in: Array("信息处理费".utf8))?.pattern == 0)
    #expect(matcher.next(in: Array("信息处理".utf8))?.pattern == 1)
  }

  @Test func staysWithinItsRange() {
    let text = Array("信息处理费".utf8)
    #expect(matcher.next(in: text, from: 0, to: 9)?.pattern == 1)
    #expect(matcher.next(in: text, from: 3) == nil)
    #expect(!matcher.occur(in: text, 0..<5))
  }

  @Test(arguments: ["", "信", "é信息é", "😀信息", "a信息"])
  func readsCharactersOfEveryWidth(text: String) {
    #expect(matcher.occur(in: Array(text.utf8)) == text.contains("信息"))
  }
}
