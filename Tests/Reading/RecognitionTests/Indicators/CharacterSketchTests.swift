import Testing

@testable import Recognition

@Suite struct CharacterSketchTests {
  @Test func aTextThatContainsAWordMayContainIt() {
    for synonym in IndicatorName.synonyms {
      let text = "全年\(synonym.local)（件）2"
      #expect(
        CharacterSketch(Array(text.unicodeScalars)).mayContain(CharacterSketch(synonym.local)),
        "\(text)")
    }
  }

  @Test func mostTextsWithoutAWordAreKnownToLackIt() {
    let text = CharacterSketch(Array("规章".unicodeScalars))
    let count = IndicatorName.synonyms.count { text.mayContain(CharacterSketch($0.local)) }
    #expect(count < IndicatorName.synonyms.count / 8)
  }
}
