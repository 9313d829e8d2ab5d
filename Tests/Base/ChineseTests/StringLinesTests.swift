import Testing

@testable import Chinese

@Suite struct StringLinesTests {
  @Test(arguments: [
    ("已核实", "已核实"), ("已核实\n 附件齐全\r\n\n无误。\n完", "已核实；附件齐全；无误。完"), ("\n", ""), ("　甲\n", "甲"),
  ])
  func linesAreJoined(text: String, joined: String) {
    #expect(text.onOneLine == joined)
  }
}
