import Testing

@testable import JSON

@Suite struct JSONWriterTests {
  @Test func commasStandBetweenMembersAndElements() {
    var line = JSONWriter()
    line.beginObject()
    line.key("a")
    line.beginArray()
    line.value(1)
    line.beginArray()
    line.endArray()
    line.value(true)
    line.null()
    line.endArray()
    line.key("b")
    line.beginObject()
    line.endObject()
    line.key("c")
    line.value(Number(110, scale: 2))
    line.endObject()
    line.endLine()
    line.value("next")
    #expect(
      String(decoding: line.bytes, as: UTF8.self)
        == "{\"a\":[1,[],true,null],\"b\":{},\"c\":1.10}\n\"next\"")
  }

  @Test func onlyWhatMustBeEscapedIsEscaped() {
    var line = JSONWriter()
    line.value("\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}年😀")
    #expect(
      String(decoding: line.bytes, as: UTF8.self)
        == #""\"\\/\b\f\n\r\t\u0000\u001f"# + "\u{7F}年😀\"")
  }

  @Test func clearedWriterBeginsAnew() {
    var line = JSONWriter()
    line.value(-12)
    line.removeAll()
    line.value(9_007_199_254_740_993)
    #expect(String(decoding: line.bytes, as: UTF8.self) == "9007199254740993")
  }
}
