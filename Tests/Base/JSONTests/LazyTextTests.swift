import Testing

@testable import JSON

@Suite struct LazyTextTests {
  @Test func textOfARecordIsDecodedWhenItIsRead() {
    let prose = LazyText(escaped: Array(#"第一段。\n\u7b2c二段"#.utf8)[...], .numbered)
    #expect(prose.string == "第一段。\n第二段" && prose.utf8 == Array(prose.string.utf8))
    #expect(prose == LazyText("第一段。\n第二段") && !prose.isEmpty)
    #expect(LazyText(escaped: [][...], .none).isEmpty && LazyText("").isEmpty)
  }

  @Test func spellingOfARecordIsWrittenAsItStood() {
    var line = JSONWriter()
    line.value(LazyText(escaped: Array(#"\u7b2c"#.utf8)[...], .numbered))
    #expect(String(decoding: line.bytes, as: UTF8.self) == #""\u7b2c""#)
  }
}
