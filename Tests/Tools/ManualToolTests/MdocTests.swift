import Testing

@testable import ManualTool

@Suite struct MdocTests {
  @Test(arguments: [
    ("A sentence. Another? One", "A sentence.\nAnother?\nOne"),
    ("see a. b", "see a. b"),
    ("三 › 1.新收 (1. Received › 2. Total)", "三 › 1.新收 (1. Received › 2. Total)"),
    ("a\\b", "a\\eb"),
    (".Sh\n'x", "\\&.Sh\n\\&'x"),
  ])
  func textHasNoRequestsAndASentenceALine(words: String, text: String) {
    #expect(Mdoc.text(words) == text)
  }

  @Test func anItemHasItsTag() {
    #expect(
      Mdoc.list([("Li a", "First. Second"), ("Fl b", "Third")], isCompact: true)
        == ".Bl -tag -width Ds -compact\n.It Li a\nFirst.\nSecond\n.It Fl b\nThird\n.El\n")
  }
}
