import JSON

/// The type of a record: the value of its key `type`.
package enum RecordType: String, Sendable, CaseIterable {
  case report, failure, finding, summary, claim, change, imprint, ledger

  /// The version of records of this type: the value of their key `version`. That of imprints has its own,
  /// because they are read only by the version that wrote them; it is raised with each change of their content,
  /// a new cell included.
  package var version: Int {
    switch self {
    case .imprint: 1
    case .report, .failure, .finding, .summary, .claim, .change, .ledger: 1
    }
  }
}

extension JSONWriter {
  /// Opens a record of `type`.
  package mutating func begin(_ type: RecordType) {
    beginObject()
    key("type")
    value(type.rawValue)
    key("version")
    value(type.version)
  }
}
