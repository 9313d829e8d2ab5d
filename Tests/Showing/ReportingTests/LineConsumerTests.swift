import CommandLine
import Records
import TestSupport
import Testing
import Wordings

@testable import Reporting

@Suite struct LineConsumerTests {
  /// What a consumer that keeps everything was given by a run over standard input.
  private static func consumed(_ input: String, _ arguments: String...) -> (Kept, MemoryStream) {
    let tool = Tool("rpt-sample", purpose: "Try lines.", options: [.strict, .lang])
    let errors = MemoryStream()
    let streams = Streams(
      arguments.map { Array($0.utf8) }, input: .memory(MemoryStream(Array(input.utf8))),
      output: .memory(MemoryStream()), errors: .memory(errors))
    var kept = Kept()
    _ = tool.run(streams) { run throws(Stop) in
      let inputs = try run.inputs()
      kept.isWhole = try run.eachLine(of: inputs, &kept)
    }
    return (kept, errors)
  }

  /// Refuses lines with an x.
  private struct Kept: LineConsumer {
    var lines: [String] = []
    var failures: [Failure] = []
    var isWhole = false

    mutating func consume(_ line: InputLine, _ run: inout Invocation) throws(Stop) -> Refusal? {
      let text = String(decoding: line.bytes, as: UTF8.self)
      guard !text.contains("x") else { return Refusal(.malformedRecord, "有 x", en: "an x") }
      lines.append("\(line.number): \(text)")
      return nil
    }

    mutating func consume(unread failure: Failure, _ run: inout Invocation) throws(Stop) {
      failures.append(failure)
    }
  }

  @Test func linesComeWithTheirNumbers() {
    let (kept, errors) = LineConsumerTests.consumed("{}\n\n [1]\n")
    #expect(kept.lines == ["1: {}", "3:  [1]"])
    #expect(kept.isWhole && errors.text.isEmpty)
  }

  @Test func aRefusedLineIsReportedAndTheNextIsRead() {
    let (kept, errors) = LineConsumerTests.consumed("{x}\n{}\n", "--lang=en")
    #expect(kept.failures.map(\.line) == [1])
    #expect(kept.failures.map(\.message) == ["an x"])
    #expect(kept.lines == ["2: {}"])
    #expect(errors.text == "rpt-sample: -:1: an x\n")
  }

  @Test func aStrictRunEndsAtTheFirstFailure() {
    let (kept, _) = LineConsumerTests.consumed("{x}\n{}\n", "--strict")
    #expect(kept.lines.isEmpty && !kept.isWhole)
  }

  @Test func linesOfADocumentFailOnceUpToTheNextObject() {
    let (kept, _) = LineConsumerTests.consumed("年度报告\n一、总体情况\n[1]\n{}\n二\n")
    #expect(kept.failures.map(\.line) == [1, 5])
    #expect(kept.lines == ["4: {}"])
  }

  @Test func anInputThatIsNotThereFailsAndTheOthersAreRead() {
    let (kept, errors) = LineConsumerTests.consumed("{}\n", "/nonexistent/a", "-")
    #expect(kept.failures.map(\.path) == ["/nonexistent/a"])
    #expect(kept.lines == ["1: {}"])
    #expect(errors.text == "rpt-sample: /nonexistent/a: 没有这个文件\n")
  }
}
