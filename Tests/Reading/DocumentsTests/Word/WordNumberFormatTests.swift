import Testing

@testable import Documents

@Suite struct WordNumberFormatTests {
  @Test(arguments: [
    (1, "decimal", "1"), (4, "decimalZero", "04"), (1, "chineseCounting", "一"),
    (10, "chineseCountingThousand", "十"), (12, "japaneseCounting", "十二"),
    (20, "chineseCounting", "二十"),
    (105, "chineseCountingThousand", "一百零五"), (3, "chineseLegalSimplified", "叁"),
    (3, "upperRoman", "III"),
    (9, "lowerRoman", "ix"), (2, "upperLetter", "B"), (27, "lowerLetter", "aa"),
    (2, "ideographTraditional", "乙"), (3, "decimalEnclosedCircle", "③"),
    (2, "decimalFullWidth", "２"),
    (5, "bullet", ""), (5, "unheardOf", "5"),
  ])
  func numbersAreWrittenAsTheFormatSays(number: Int, format: String, text: String) {
    #expect(WordNumberFormat.text(number, format: format) == text)
  }
}
