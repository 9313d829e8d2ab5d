import CommandLine
import JSON
import Testing

@testable import ParseTool

/// rpt-parse writes no record that its readers refuse.
@Suite struct RecordLimitTests {
  /// An array that has `values` values with itself.
  private func record(values: Int) -> [UInt8] {
    Array("[0".utf8) + (2..<values).flatMap { _ in Array(",0".utf8) } + Array("]\n".utf8)
  }

  @Test func aRecordWithTooManyValuesIsRefused() {
    #expect(RecordLimit.refusal(of: record(values: Tape.longest)) == nil)
    #expect(RecordLimit.refusal(of: record(values: Tape.longest + 1))?.code == .tooLarge)
  }

  @Test func aRecordLongerThanALineIsRefused() {
    func record(_ length: Int) -> [UInt8] {
      [0x22] + [UInt8](repeating: 0x61, count: length - 2) + [0x22, 0x0A]
    }
    #expect(RecordLimit.refusal(of: record(LineReader.limit)) == nil)
    #expect(RecordLimit.refusal(of: record(LineReader.limit + 1))?.code == .tooLarge)
  }
}
