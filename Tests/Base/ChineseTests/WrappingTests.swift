import Testing

@testable import Chinese

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 10, [""]), ("a bc def", 4, ["a bc", "  def"]), ("abcdefgh", 4, ["abcdefgh"]),
    ("行政许可处理决定数量", 8, ["行政许可", "  处理决", "  定数量"]),
    // No line begins with a closing mark or ends with an opening one.
    ("本年新收，请核对", 8, ["本年新", "  收，请", "  核对"]), ("共计“三”件", 6, ["共计", "  “三”", "  件"]),
    ("表三 T302，相差2", 12, ["表三 T302，", "  相差2"]),
  ])
  func linesAreNoWiderThanTheRoom(text: String, width: Int, lines: [String]) {
    #expect(DisplayWidth.wrapped(text, width: width, indent: "  ") == lines)
  }

  @Test func theFirstLineMayBeTakenInPart() {
    #expect(DisplayWidth.wrapped("a bc", width: 6, first: 4) == ["a", "bc"])
    #expect(DisplayWidth.wrapped("abc", width: 6, first: 4) == ["", "abc"])
  }
}
