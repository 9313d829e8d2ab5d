import Foundation
import Records
import TestSupport
import Testing

/// Each doubt of rpt-report(5) is one that a document or a sum raises.
@Suite struct DoubtTests {
  /// Each in a transcript, whose commands are run.
  @Test func everyDoubtIsRaised() throws {
    let url = Tools.root.appending(path: "Tests/ToolTests/Transcripts/doubts.transcript")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let raised = Set(lines.filter { !$0.hasPrefix("$") && !$0.hasPrefix("#") }.map(String.init))
    #expect(raised == Set(Doubt.Code.allCases.map { "\"code\":\"\($0.rawValue)\"" }))
  }
}
