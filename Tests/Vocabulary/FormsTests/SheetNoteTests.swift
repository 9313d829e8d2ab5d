import Testing

@testable import Forms

@Suite struct SheetNoteTests {
  @Test(arguments: SheetNote.allCases)
  func whatANoteSaysIsKnownAgain(note: SheetNote) {
    #expect(SheetNote.begins(note.saying("3")))
  }

  @Test(arguments: ["", "※", "※ 3", "※注：3", "上年 3", "核对：3", "→ 上年"])
  func otherTextsAreNone(text: String) {
    #expect(!SheetNote.begins(text))
  }
}
