import Testing

@testable import Rules

@Suite struct NamePatternsTests {
  /// The letters of `text` that are compared, those beyond the basic plane as a question mark, and its length.
  private func read(_ text: String, agency: String? = nil) -> (letters: String, length: Int) {
    var letters = ""
    var length = 0
    NamePatterns(agency: agency).eachLetter(of: Array(text.utf8), length: &length) { letter in
      letters.unicodeScalars.append(Unicode.Scalar(letter) ?? "?")
    }
    return (letters, length)
  }

  @Test(arguments: [
    ("青石区民政局公开", "公开"), ("公开民政", "公开"), ("民政公开民政局的政策", "公开的政策"), ("2022年第三条", "第条"), ("民", "民"),
    ("我镇、我局", "我我"), ("　。，", ""), ("A b-c", "abc"),
  ])
  func namesYearsNumbersAndMarksAreIgnored(text: String, letters: String) {
    #expect(read(text, agency: "青石区民政局").letters == letters)
  }

  @Test func oneCharacterIsNoName() {
    #expect(read("云公开", agency: "云县审计局").letters == "云公开")
  }

  @Test func aCharacterBeyondTheBasicPlaneIsALetter() {
    #expect(read("\u{20000}公").letters.count == 2)
  }

  @Test(arguments: [("公　开", 2), ("a b\n", 2), ("民政公开", 4), ("青石", 2), ("", 0), ("\u{20000}", 1)])
  func theLengthCountsCharactersWithoutSpaces(text: String, length: Int) {
    #expect(read(text, agency: "青石区民政局").length == length)
  }
}
