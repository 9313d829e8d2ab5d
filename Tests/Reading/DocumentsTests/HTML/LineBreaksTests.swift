import Testing

@testable import Documents

@Suite("Line breaks")
struct LineBreaksTests {
  @Test(
    "each kind of line break becomes one line feed",
    arguments: [
      ("a\r\nb", "a\nb"), ("a\rb\r", "a\nb\n"), ("\r\r\n\n", "\n\n\n"), ("a\nb", "a\nb"), ("", ""),
    ])
  func normalizes(text: String, expected: String) {
    #expect(LineBreaks.normalized(Array(text.utf8)) == Array(expected.utf8))
  }

  @Test("lines are counted forwards and backwards")
  func counts() {
    let bytes = Array("a\nb\n\nc".utf8)
    var lines = LineCounter()
    let offsets = [0, 5, 2, 2, 1, 0, 4, 3]
    let found = offsets.map { lines.line(at: $0, in: bytes.span) }
    #expect(found == [1, 4, 2, 2, 1, 1, 3, 2])
  }
}
