import Testing

@testable import Documents

@Suite struct TextLineTests {
  private func line(_ text: String) -> TextLine { TextLine(raw: Array(text.utf8)[...], number: 1) }

  @Test func whiteSpaceOfEveryKindIsTrimmed() {
    #expect(line("\u{feff}\u{3000} \t规 章\u{a0}\u{200b}\u{2009}\u{c}").text == "规 章")
    #expect(line("\u{3000}\u{2003}").isBlank)
  }

  @Test func bytesThatAreNoTextAreKept() {
    let cut = TextLine(raw: [0xE3, 0x80], number: 1)
    #expect(cut.content.count == 2)
  }

  @Test func oneTabInFrontMakesItTabbed() {
    #expect(line("\t规章").isTabbed)
    #expect(!line("\t规章\t0").isTabbed)
    #expect(!line(" \t规章").isTabbed)
  }

  @Test(arguments: ["-5-", "—５—", "第3页", "第 3 页 / 共 9 页"])
  func pageMarksAreRecognised(text: String) { #expect(line(text).isPageMark) }

  @Test(arguments: ["5", "-5", "——", "第三页的内容", "-5-6条-件"])
  func otherLinesAreNoPageMarks(text: String) { #expect(!line(text).isPageMark) }
}
