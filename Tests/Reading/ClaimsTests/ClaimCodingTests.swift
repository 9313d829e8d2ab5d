import JSON
import Records
import Testing

@testable import Claims

@Suite struct ClaimCodingTests {
  @Test func aRecordHasItsKeysInOrder() throws {
    let report = SampleReport.saying("区政府办共收到政府信息公开申请17件。")
    let claim = try #require(ClaimReader.reading(of: report).claims.first)
    var line = JSONWriter()
    claim.record(of: report).encode(to: &line)
    #expect(
      String(decoding: line.bytes, as: UTF8.self)
        == #"{"type":"claim","version":1,"agency":"青石区人民政府","year":2022,"#
        + #""source":{"path":"a.html","format":"html","bytes":1,"crc32":"00000000"},"section":1,"#
        + #""quote":"区政府办共收到政府信息公开申请17件","number":17,"unit":"件","#
        + #""reading":"received","counts":"requests.received.total","scope":"区政府办","exact":true,"formulas":["#
        + #"{"formula":"requests.received.total","value":120,"fits":false},"#
        + #"{"formula":"requests.received.total + requests.brought_forward.total","value":128,"#
        + #""fits":false}],"verdict":"review"}"# + "\n")
  }
}
