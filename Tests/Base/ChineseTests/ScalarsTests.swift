import Testing

@testable import Chinese

@Suite struct ScalarsTests {
  @Test func whiteSpaceIsUnicodes() {
    let scalars = (UInt32(0)...0xFFFF).compactMap { Unicode.Scalar($0) }
    #expect(scalars.filter { $0.isSpace != $0.properties.isWhitespace }.isEmpty)
  }

  @Test func blanksAreMore() {
    let blanks = " \u{3000}\u{200B}\u{FEFF}".unicodeScalars
    #expect(blanks.allSatisfy(\.isBlank) && !blanks.allSatisfy(\.isSpace))
  }

  @Test(arguments: [("0", true), ("９", true), ("九", false), ("²", false), ("1\u{301}", false)])
  func digitsAreOfBothWidths(text: String, isDigit: Bool) {
    #expect(text.allSatisfy(\.isPlainDigit) == isDigit)
  }

  @Test(arguments: [("  a b ", "a b"), ("", ""), (" \u{200B}", "")])
  func trimsBothEnds(text: String, rest: String) {
    #expect(text.unicodeScalars.trimmed(\.isBlank).string == rest)
  }

  @Test func stringsAreMadeOfScalarsOfEveryWidth() {
    let all = (UInt32(0)...0x10FFFF).compactMap { Unicode.Scalar($0) }
    #expect(Array(all.string.unicodeScalars) == all)
    #expect("a±中😀".unicodeScalars.string == "a±中😀")
  }
}
