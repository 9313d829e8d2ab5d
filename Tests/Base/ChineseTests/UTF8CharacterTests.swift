import Testing

@testable import Chinese

@Suite struct UTF8CharacterTests {
  @Test(arguments: ["a", "é", "年", "😀"])
  func theFirstByteStatesTheWidth(text: String) {
    #expect(text.utf8.first.map(UTF8Character.width) == text.utf8.count)
  }

  @Test func readsCharactersOfThreeBytes() {
    #expect(UTF8Character.code(Array("a年".utf8), 1) == 0x5E74)
  }
}
