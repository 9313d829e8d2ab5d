import JSON
import Testing

@testable import Records

@Suite struct ChangeCodingTests {
  @Test func keysStandInTheOrderOfTheFormat() {
    let source = Source(path: "a", format: .text, bytes: 1, crc32: "0")
    var change = Change(
      agency: "青石区民政局", from: Change.Side(year: 2021, source: nil),
      to: Change.Side(year: 2022, source: source), kind: .cell, status: .changed)
    change.cell = "requests.received.total"
    change.label = "表三"
    change.before = .number(Number(81))
    change.after = .text("若干")
    change.percent = Number(1691, scale: 1)
    let expected =
      #"{"type":"change","version":1,"agency":"青石区民政局","from":{"year":2021,"source":null},"#
      + #""to":{"year":2022,"source":{"path":"a","format":"text","bytes":1,"crc32":"0"}},"#
      + #""kind":"cell","cell":"requests.received.total","label":"表三","before":81,"#
      + #""after":"若干","delta":null,"percent":169.1,"status":"changed""#
    #expect(String(decoding: AnyRecord.change(change).line, as: UTF8.self) == expected + "}")
    change.similarity = Number(90, scale: 2)
    change.sentencesOut = ["甲。"]
    change.sentencesIn = []
    #expect(
      String(decoding: AnyRecord.change(change).line, as: UTF8.self)
        == expected + #","similarity":0.90,"out":["甲。"],"in":[]}"#)
  }
}
