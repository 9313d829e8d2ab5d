import JSON

/// A file that was handled: the record `ledger`, which rpt-watch writes.
package enum ProcessingLogEntry {
  /// What came of a file.
  package enum Outcome: String, CaseIterable {
    case read, failed, same
  }

  package static var schema: Schema {
    Schema(
      record: "ledger",
      [
        SchemaKey("source", .object(Source.fileSchema), "The file."),
        SchemaKey("modified", moment, "When its content was last written."),
        SchemaKey("changed", moment, "When its status last changed."),
        SchemaKey("handled", moment, "When it was handled."),
        SchemaKey(
          "outcome", .word(of: Outcome.self),
          "read, failed, or same where it had been touched and not changed."),
        SchemaKey("code", Failure.codes.orNull, "Of the first failure."),
        SchemaKey("message", .text.orNull, "Of the first failure."),
        SchemaKey("sheets", .list(.text), "The sheets that its findings are on."),
      ])
  }

  private static var moment: SchemaKind {
    .pattern(#"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"#, name: "time in UTC")
  }
}
