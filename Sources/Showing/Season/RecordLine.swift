import JSON
import Records
import Rules
import Wordings

/// A record with the line that it is written as.
package struct RecordLine: Sendable {
  /// With its newline.
  package let bytes: [UInt8]
  package let record: AnyRecord

  /// The report; nil for another record.
  package var report: Report? { if case .report(let report) = record { report } else { nil } }
  /// The failure; nil for another record.
  package var failure: Failure? { if case .failure(let failure) = record { failure } else { nil } }
  /// Whether it is about a document.
  package var isOfDocument: Bool { report != nil || failure != nil }
  /// The finding; nil for another record.
  var finding: Finding? { if case .finding(let finding) = record { finding } else { nil } }

  /// The finding with its concern, which records do not contain.
  var judgedFinding: Finding? {
    guard var finding else { return nil }
    finding.concern = Rule.coded(finding.rule)?.concern ?? .other
    return finding
  }

  package init(_ failure: Failure) {
    record = .failure(failure)
    bytes = RecordLine.bytes { failure.encode(to: &$0) }
  }

  init(_ finding: Finding) {
    record = .finding(finding)
    bytes = RecordLine.bytes { finding.encode(to: &$0) }
  }

  init(_ report: Report) {
    record = .report(report)
    bytes = RecordLine.bytes { report.encode(to: &$0) }
  }

  private init(bytes: [UInt8], _ record: AnyRecord) {
    self.bytes = bytes
    self.record = record
  }

  /// The records in `bytes`, one per line. Throws where one of them is none.
  package static func all(in bytes: [UInt8]) throws(Refusal) -> [RecordLine] {
    var reader = RecordReader()
    var lines: [RecordLine] = []
    for (_, line) in DataLines.all(in: bytes[...]) {
      let record = try reader.read(line)
      lines.append(RecordLine(bytes: line + [UInt8(ascii: "\n")], record))
    }
    return lines
  }

  private static func bytes(_ encode: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    encode(&writer)
    return writer.bytes
  }
}

extension [RecordLine] {
  /// The lines of all of them.
  var bytes: [UInt8] { flatMap(\.bytes) }
}
