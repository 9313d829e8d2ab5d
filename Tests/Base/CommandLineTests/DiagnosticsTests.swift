import Testing

@testable import CommandLine

@Suite struct DiagnosticsTests {
  @Test(arguments: [
    ("青石区.html", "青石区.html"),
    ("a\nb", "a\\x0ab"),
    ("\u{1B}[31mred", "\\x1b[31mred"),
    ("a\u{7F}\u{9B}2J", "a\\x7f\\x9b2J"),
    ("lmth.\u{202E}a", "lmth.\\u{202e}a"),
    ("a\r\nb", "a\\x0d\\x0ab"),
  ])
  func whatSteersATerminalIsSpeltOut(text: String, shown: String) {
    #expect(Diagnostics.escaped(text) == shown)
  }
}
