import Testing

@testable import Rules

@Suite struct KeywordSetTests {
  private let sets = [
    KeywordSet("信息处理费 信息 未收取"),
    KeywordSet([
      KeywordSet.Line("件 条", behind: "两 十"), KeywordSet.Line("信息公开"),
    ]),
  ]

  private func words(_ set: KeywordSet, in text: String) -> [String] {
    let passage = IndexedText(text)
    return passage.hits(of: set).map { passage.string($0.range) }
  }

  @Test func wordsAreFoundInTheOrderOfTheText() {
    #expect(words(sets[0], in: "本年未收取信息处理费，信息12条。") == ["未收取", "信息处理费", "信息"])
    #expect(words(sets[0], in: "é信😀信息") == ["信息"])
    #expect(words(sets[0], in: "信") == [])
  }

  @Test func eachHeadStandsBeforeEachWord() {
    #expect(words(sets[1], in: "两件，十条，两条；两份，件，信息公开") == ["两件", "十条", "两条", "信息公开"])
    #expect(IndexedText("信息公开").first(sets[1])?.line == 1)
  }

  @Test func oneIndexHasSeveralSetsAndEachOnce() {
    let index = KeywordIndex(sets + sets)
    let bytes = Array("信息公开".utf8)
    #expect(index.number(of: sets[1]) == 1)
    #expect(index.number(of: KeywordSet("年报")) == nil)
    #expect(index.hit(of: 0, in: bytes, at: 0)?.range == 0..<6)
    #expect(index.hit(of: 1, in: bytes, at: 0)?.range == 0..<12)
    #expect(index.hit(of: 1, in: bytes, at: 6) == nil)
  }

  @Test func setsBeyondThoseOfAnIndexHaveNoNumber() {
    let many: [StaticString] = [
      "一一", "一二", "一三", "一四", "一五", "一六", "一七", "一八", "一九", "二一", "二二", "二三", "二四", "二五",
      "二六", "二七", "二八", "二九", "三一", "三二", "三三", "三四", "三五", "三六", "三七", "三八", "三九", "四一",
      "四二", "四三", "四四", "四五", "四六",
    ]
    let index = KeywordIndex(many.map { KeywordSet($0) })
    #expect(index.number(of: KeywordSet(many[31])) == 31)
    #expect(index.number(of: KeywordSet(many[32])) == nil)
  }

  /// The words of each rule are in the index of all rules, and each of them is found.
  @Test(arguments: Rule.all.filter { !$0.words.isEmpty }.map(\.code))
  func theWordsOfARuleAreFound(code: String) throws {
    let rule = try #require(Rule.all.first { $0.code == code })
    for set in rule.words {
      #expect(KeywordIndex.all.number(of: set) != nil)
      for line in set.lines {
        for head in "\(line.heads)".split(separator: " ", omittingEmptySubsequences: false) {
          for word in "\(line.words)".split(separator: " ", omittingEmptySubsequences: false) {
            let text = head + word
            #expect(text.unicodeScalars.prefix(2).allSatisfy { 0x800...0xFFFF ~= $0.value })
            #expect(text.unicodeScalars.count > 1 && !word.isEmpty)
            #expect(IndexedText(String(text)).speaks(of: set))
          }
        }
      }
    }
  }

  @Test func figuresAreWideDigitsAndNumeralsWithTheirMeasureWords() {
    let words = Set(Rule.s118.words[0].lines.map { "\($0.heads)|\($0.words)" })
    #expect(words.contains("０ １ ２ ３ ４ ５ ６ ７ ８ ９|件"))
    #expect(words.contains("零 两 三 四 五 六 七 八 九 十|余"))
  }
}
