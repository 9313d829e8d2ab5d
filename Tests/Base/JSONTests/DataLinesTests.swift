import Testing

@testable import JSON

@Suite struct DataLinesTests {
  @Test func blankLinesCountAndAreLeftOut() {
    let lines = DataLines.all(in: Array("\na\n \t\r\nb\r\nc".utf8)[...])
    #expect(lines.map(\.number) == [2, 4, 5])
    #expect(lines.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a", "b\r", "c"])
  }
}
