import Testing

@testable import Records

@Suite struct FailureCodingTests {
  @Test func keysStandInTheOrderOfTheFormat() {
    let failure = Failure(path: "a.pdf", code: .noTextLayer, message: "扫描件无文字层")
    #expect(
      String(decoding: AnyRecord.failure(failure).line, as: UTF8.self)
        == #"{"type":"failure","version":1,"source":{"path":"a.pdf","line":null},"#
        + #""code":"no-text-layer","message":"扫描件无文字层"}"#)
  }
}
