import Forms
import JSON
import Likeness
import TestSupport
import Testing
import Wordings

@testable import Records

@Suite struct ImprintTests {
  @Test(arguments: 0..<50 as Range<UInt64>)
  func anImprintIsReadBackAsItWasWritten(seed: UInt64) throws {
    var samples = Samples(seed: seed)
    let imprint = samples.imprint()
    var reader = RecordReader()
    guard case .imprint(let read) = try reader.read(AnyRecord.imprint(imprint).line[...]) else {
      Issue.record("no imprint")
      return
    }
    #expect(read == imprint)
  }

  @Test(arguments: [
    (#""hashes":"BwAAAAkAAAA=""#, #""hashes":"CQAAAAcAAAA=""#),
    (#""hashes":"BwAAAAkAAAA=""#, #""hashes":"BwAAAAkAAA==""#),
    (#""hashes":"BwAAAAkAAAA=""#, #""hashes":"BwAAAAkAAAA""#),
    (#""limit":4294967295"#, #""limit":8"#), (#""problems":[0]"#, #""problems":[-1]"#),
    (#""problems":[0]"#, #""problems":[4294967296]"#),
    (#""cells":"Af"#, #""cells":"Bf"#),
  ])
  func whatWasNotWrittenSoIsRefused(right: String, wrong: String) throws {
    let full = try #require(FullRecords.all.first { $0.schema.name == "imprint" }).full
    let lean = try #require(FullRecords.all.first { $0.schema.name == "imprint" }).minimal
    let line = String(decoding: right.hasPrefix(#""cells"#) ? lean : full, as: UTF8.self)
    #expect(throws: Never.self) { try AnyRecord(line: line) }
    let damaged = line.replacing(right, with: wrong, maxReplacements: 1)
    #expect(damaged != line)
    #expect(throws: Refusal.self) { try AnyRecord(line: damaged) }
  }

  /// Cells are packed in the order of the catalogue, so that a new one changes what an imprint means.
  @Test func theVersionStandsForTheseCells() {
    let content =
      Cell.all.map(\.id) + Form.allCases.map(\.rawValue)
      + Imprint.schema.keys.map { $0.name.description }
    let digest = Source(
      path: "", format: .text, of: Array(content.joined(separator: "\n").utf8)
    ).crc32
    #expect(RecordType.imprint.version == 1)
    #expect(digest == "ad10adc7", "raise RecordType.version")
  }
}
