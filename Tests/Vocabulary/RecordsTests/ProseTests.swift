import Testing

@testable import Records

@Suite struct ProseTests {
  @Test func textOfARecordIsDecodedWhenItIsRead() {
    let prose = Prose(escaped: Array(#"第一段。\n\u7b2c二段"#.utf8)[...], .numbered)
    #expect(prose.string == "第一段。\n第二段" && prose.utf8 == Array(prose.string.utf8))
    #expect(prose == Prose("第一段。\n第二段") && !prose.isEmpty)
    #expect(Prose(escaped: [][...], .none).isEmpty && Prose("").isEmpty)
  }

  @Test func spellingOfARecordIsWrittenAsItStood() {
    var line = JSONWriter()
    line.value(Prose(escaped: Array(#"\u7b2c"#.utf8)[...], .numbered))
    #expect(String(decoding: line.bytes, as: UTF8.self) == #""\u7b2c""#)
  }
}
