import JSON

/// The type of a record: the value of its key `type`.
package enum RecordType: String, Sendable, CaseIterable {
  case report, failure, finding, summary, claim, change, ledger

  /// The version of the records: the value of their key `version`.
  package static var version: Int { 1 }
}

extension JSONWriter {
  /// Opens a record of `type`.
  package mutating func begin(_ type: RecordType) {
    beginObject()
    key("type")
    value(type.rawValue)
    key("version")
    value(RecordType.version)
  }
}
