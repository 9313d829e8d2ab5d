import Testing
import Wordings

@Suite struct WordingTests {
  @Test(arguments: [(Language.chinese, "总计"), (.english, "Total")])
  func isReadInOneLanguage(_ language: Language, _ text: String) {
    #expect(Wording("总计", en: "Total").text(language) == text)
  }
}
