import Forms
import JSON
import Testing
import Wordings

@testable import Records

@Suite struct RecordReaderTests {
  @Test func everyRecordIsReadBackAsItWasWritten() throws {
    var samples = Samples(seed: 1)
    var reader = RecordReader()
    for _ in 0..<150 {
      for record in samples.records() {
        let line = record.line
        #expect(
          String(decoding: try reader.read(line[...]).line, as: UTF8.self)
            == String(decoding: line, as: UTF8.self))
        #expect(!line.contains { $0 < 0x20 })
      }
    }
  }

  @Test func valuesSurviveAndNotOnlyTheirSpelling() throws {
    var samples = Samples(seed: 2)
    for _ in 0..<50 {
      let report = samples.report()
      guard
        case .report(let read) = try AnyRecord(
          line: String(decoding: AnyRecord.report(report).line, as: UTF8.self))
      else {
        Issue.record("no report")
        return
      }
      #expect(read.cells == report.cells && read.raw == report.raw)
      #expect(read.source == report.source && read.positions == report.positions)
      #expect(read.sections.map(\.text) == report.sections.map(\.text))
      #expect((read.indicators ?? []) == (report.indicators ?? []) && read.period == report.period)
    }
  }

  @Test func aTypeWithoutUseIsNamed() throws {
    guard case .other(type: "ledger") = try AnyRecord(line: #"{"type":"ledger","version":1,"x":0}"#)
    else {
      Issue.record("no other record")
      return
    }
  }

  @Test(arguments: [
    ("[]", "一行应为一个 JSON 对象"),
    (#"{"version":1}"#, "缺 “type”"),
    (#"{"type":7,"version":1}"#, "“type” 应为字符串，实为数字 7"),
    (#"{"type":"report"}"#, "缺 “version”"),
    (#"{"type":"report","version":7}"#, "“report”为不认识的版本7，本工具只读版本1"),
    (#"{"type":"report","version":"1"}"#, "“report”为不认识的版本1，本工具只读版本1"),
    (#"{"type":"imprint","version":99}"#, "“imprint”为不认识的版本99，本工具只读版本1"),
    (#"{"type":"later","version":2}"#, "“later”为不认识的版本2，本工具只读版本1"),
    (#"{"type":"report","version":1}"#, "缺 “source”"),
    (reportLine(#""year":"2022""#), "“year” 应为整数，实为字符串 2022"),
    (reportLine(#""year":2022.5"#), "“year” 应为整数，实为数字 2022.5"),
    (reportLine(#""year":9223372036854775807"#), "“year” 应为1900至2999的整数，实为数字 9223372036854775807"),
    (
      reportLine(#""year":-9223372036854775808"#), "“year” 应为1900至2999的整数，实为数字 -9223372036854775808"
    ),
    (
      reportLine(#""sections":[{"number":-9223372036854775808,"heading":"二、"}]"#),
      "“number” 应为0至6的整数，实为数字 -9223372036854775808"
    ),
    (
      reportLine(#""coverage":{"expected":9223372036854775807,"number":1,"null":0,"absent":0}"#),
      "“expected” 应为0至1099511627776的整数，实为数字 9223372036854775807"
    ),
    (reportLine(#""agency":["x"]"#), "“agency” 应为字符串，实为数组"),
    (reportLine(#""form":"2031""#), "不认识的表式 “2031”，请换新版本的工具"),
    (reportLine(#""requests":[]"#), "“requests” 应为对象，实为数组"),
    (reportLine(#""requests":{"received":5}"#), "“received” 应为对象，实为数字 5"),
    (
      reportLine(#""requests":{"received":{"total":"5"}}"#),
      "“requests.received.total” 应为数字或 null，实为字符串 5"
    ),
    (
      reportLine(#""requests":{"received":{"total":1e99}}"#), "数字1e99位数过多，不能精确保存"
    ),
    (reportLine(#""raw":{"requests.received.total":5}"#), "“raw” 应为字符串，实为数字 5"),
    (reportLine(#""sections":[5]"#), "“sections” 应为对象的数组，实为数字 5"),
    (reportLine(#""coverage":{"expected":1,"number":1,"null":0}"#), "缺 “absent”"),
    (
      #"{"type":"failure","version":1,"source":{"path":"a"},"code":"tired","message":"x"}"#,
      "“code” 应为本版本知道的值，实为字符串 tired"
    ),
  ])
  func lineThatIsNoRecordSaysWhy(line: String, message: String) {
    #expect { try AnyRecord(line: line) } throws: {
      ($0 as? Refusal)?.reason.chinese == message
    }
  }

  /// Each value is replaced by another one: the line is refused, or the record that is read can be encoded.
  @Test func wrongValueAnywhereIsRefusedOrReadAndNeverTraps() throws {
    var samples = Samples(seed: 4)
    var reader = RecordReader()
    var refused = 0
    var read = 0
    for round in 0..<4 {
      for record in samples.records() {
        let line = record.line
        var tape = Tape()
        try tape.read(line[...])
        for node in (1..<tape.nodes.count) where (node + round) % 4 == 0 {
          let wrong = [
            "null", "-5", #""x""#, "[]", "{}", "1e99", "[{}]", "\(Int.min)", "\(Int.max)",
          ][samples.count(9)]
          let quote = tape.kind(node) == .string ? 1 : 0
          let place = (tape.range(node).lowerBound - quote)..<(tape.range(node).upperBound + quote)
          let damaged = line[..<place.lowerBound] + Array(wrong.utf8) + line[place.upperBound...]
          do throws(Refusal) {
            let again = try reader.read(damaged).line
            #expect((try? tape.read(again[...])) != nil || again.isEmpty)
            try tape.read(line[...])
            read += 1
          } catch {
            #expect(!error.message.chinese.isEmpty && error.offset ?? 0 < damaged.count)
            refused += 1
          }
        }
      }
    }
    #expect(refused > 100 && read > 50, "\(refused) refused, \(read) read")
  }

  @Test func errorPointsAtTheValue() throws {
    let line = reportLine(#""year":"2022""#)
    let before = try #require(line.range(of: #""2022"#)?.lowerBound)
    let offset = line.utf8.distance(from: line.startIndex, to: before) + 1
    #expect { try AnyRecord(line: line) } throws: { ($0 as? Refusal)?.offset == offset }
  }
}

/// The line of a report with only `members` and the keys that it needs.
private func reportLine(_ members: String) -> String {
  #"{"type":"report","version":1,"source":{"path":"a","format":"text","bytes":1,"crc32":"0"},"#
    + members + "}"
}
