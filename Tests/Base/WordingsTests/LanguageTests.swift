import Testing
import Wordings

@Suite struct LanguageTests {
  @Test func saysOnlyWhatIsInIt() {
    var made: [String] = []
    func text(_ text: String) -> String {
      made.append(text)
      return text
    }
    #expect(Language.english.says(text("差 6"), en: text("off by 6")) == "off by 6")
    #expect(Language.chinese.says(text("差 6"), en: text("off by 6")) == "差 6")
    #expect(made == ["off by 6", "差 6"])
  }

  @Test func goesByTheNameOfTheOption() {
    #expect(Language(rawValue: "en") == .english)
    #expect(Language(rawValue: "fr") == nil)
  }
}
