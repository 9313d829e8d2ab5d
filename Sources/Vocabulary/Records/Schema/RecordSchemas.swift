import JSON

/// The schemas of all types of records, in the order of the manual and the JSON Schemas.
package enum RecordSchemas {
  package static var all: [Schema] {
    [
      Report.schema, Failure.schema, Finding.schema, Summary.schema, ClaimRecord.schema,
      Change.schema, Imprint.schema, ProcessingLogEntry.schema,
    ]
  }

  /// Objects that the manual explains once for all records.
  package static var shared: [Schema] { [Source.schema, CellPosition.schema] }
}

extension Schema {
  /// The keys of records of a type: those that each begins with, then `keys`.
  init(record type: RecordType, _ keys: [SchemaKey], conditions: [SchemaCondition] = []) {
    self.init(
      name: type.rawValue,
      [
        SchemaKey("type", .constant(type.rawValue), "What the record is."),
        SchemaKey("version", .constantNumber(type.version), "The version of the records."),
      ] + keys, conditions: conditions)
  }
}
