import JSON
import Wordings

/// Reads records, one per line, and reuses one tape for them.
package struct RecordReader: Sendable {
  /// The values of the last line, for tools that copy them without decoding.
  package private(set) var tape = Tape()
  /// The cells of the last report; without meaning after a record of another type.
  package private(set) var cells = CellNodes()

  package init() {}

  /// The record on `line`, without its newline. Throws the refusal of a `malformed-record` failure.
  package mutating func read(_ line: ArraySlice<UInt8>) throws(Refusal) -> AnyRecord {
    try tape.read(line)
    return try decode()
  }

  /// The same for bytes of another buffer.
  package mutating func read(_ line: UnsafeRawBufferPointer) throws(Refusal) -> AnyRecord {
    try tape.read(line)
    return try decode()
  }

  private mutating func decode() throws(Refusal) -> AnyRecord {
    let type = try tape.recordType()
    let fields = Fields(tape, 0)
    switch RecordType(rawValue: type) {
    case .report:
      try cells.read(tape)
      return .report(try Report(fields, cells))
    case .finding: return .finding(try Finding(fields))
    case .change: return .change(try Change(fields))
    case .failure: return .failure(try Failure(fields))
    case .summary: return .summary(try Summary(fields))
    case .claim: return .claim(try ClaimRecord(fields))
    case .imprint: return .imprint(try Imprint(fields))
    case .ledger, nil: return .other(type: type)
    }
  }
}

extension Tape {
  /// The record's `type`; throws where it has none, or where the version is unknown.
  package func recordType() throws(Refusal) -> String {
    var fields = try Fields(line: self)
    let type = try fields.text("type")
    guard let node = fields.member("version") else { throw fields.missing("version") }
    // A later type may have any version.
    let version = (RecordType(rawValue: type) ?? .report).version
    guard kind(node) == .number, try number(node) == Number(Int128(version)) else {
      throw .malformed(
        "“\(type.excerpt)”为不认识的版本\(excerpt(node))，本工具只读版本\(version)",
        en:
          "“\(type.excerpt)” of the unknown version \(excerpt(node)): this tool reads version \(version)",
        at: range(node).lowerBound)
    }
    return type
  }
}
