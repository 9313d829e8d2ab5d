import Testing

@testable import JSON

@Suite struct JSONStringTests {
  private func unescape(_ spelling: String) -> String {
    String(decoding: JSONString.unescape(Array(spelling.utf8)[...]), as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("总计", "总计"), (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#"\u0041\u00e9\u5E74x"#, "Aé年x"), (#"\ud83d\ude00\uD840\uDC00"#, "😀𠀀"), (#"a\u0000"#, "a\0"),
  ])
  func escapesBecomeTheirCharacters(spelling: String, text: String) {
    #expect(unescape(spelling) == text)
  }
}
