import Testing

@testable import Chinese

@Suite("Characters without a glyph")
struct NonprintingCharacterTests {
  private func expect(_ text: String, becomes marked: String) {
    #expect(
      Array(NonprintingCharacter.marked(text).unicodeScalars) == Array(marked.unicodeScalars))
    #expect(RareCharacters(in: text).contains(.nonprinting) == (text != marked))
  }

  @Test(
    "what may be a minus, a point or a digit of a number is marked",
    arguments: [
      ("\u{2}37", "\u{FFFD}37"), ("\u{AD}37", "\u{FFFD}37"), ("\u{AD} 37", "\u{FFFD} 37"),
      ("3\u{12}", "3\u{FFFD}"), ("25\u{1E}1", "25\u{FFFD}1"), ("\u{96}３", "\u{FFFD}３"),
      ("\u{7F}\u{1}37", "\u{FFFD}37"), ("3\u{12}件", "3\u{FFFD}件"), ("37\u{AD}", "37\u{FFFD}"),
      ("2\u{2064}3", "2\u{FFFD}3"), ("\u{2}\u{200B}\u{2060}37", "\u{FFFD}\u{200B}\u{2060}37"),
      ("\u{202E}共37", "\u{FFFD}共37"), ("\u{2}", "\u{FFFD}"), ("\u{AD}", "\u{FFFD}"),
    ])
  func marks(text: String, marked: String) { expect(text, becomes: marked) }

  @Test(
    "elsewhere these characters are left out",
    arguments: [
      ("行政\u{AD}处罚", "行政处罚"), ("规章\u{7}", "规章"), ("2021\u{AD}年", "2021年"),
      ("申请\u{AD}37件", "申请37件"), ("37\n\u{7}", "37"), ("\u{202E}共\u{202C}37", "共\u{202C}37"),
      ("\u{2} 规章", "规章"),
    ])
  func removes(text: String, rest: String) { expect(text, becomes: rest) }

  @Test(
    "white space and other characters stay",
    arguments: [
      "", "3\t7\u{B}\u{C}\r\n", "1\u{85}2\u{A0}3", "“一”…—\u{202D}\u{2060}", "3\u{FFFD}7", "𠀀",
    ])
  func keeps(text: String) { expect(text, becomes: text) }

  @Test func charactersThatAreNotShownAreRemoved() {
    #expect(NonprintingCharacter.removed(from: "\u{202E}3\u{FFFD}7\u{202C}\u{2}") == "37")
    #expect(NonprintingCharacter.removed(from: "37 件") == nil)
  }
}
