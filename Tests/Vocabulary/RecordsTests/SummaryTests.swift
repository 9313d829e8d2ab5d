import Testing

@testable import Records

@Suite struct SummaryTests {
  @Test func keysStandInTheOrderOfTheFormat() {
    let summary = Summary(
      agency: nil, year: 2022, source: Source(path: "a", format: .text, bytes: 1, crc32: "0"),
      rules: Summary.Rules(pass: 1, fail: 2, review: 3, notAssessable: 4),
      coverage: Coverage(expected: 10, number: 5, null: 3, absent: 2))
    #expect(
      String(decoding: AnyRecord.summary(summary).line, as: UTF8.self)
        == #"{"type":"summary","version":1,"agency":null,"year":2022,"#
        + #""source":{"path":"a","format":"text","bytes":1,"crc32":"0"},"#
        + #""rules":{"pass":1,"fail":2,"review":3,"not-assessable":4},"#
        + #""coverage":{"expected":10,"number":5,"null":3,"absent":2}}"#)
  }
}
