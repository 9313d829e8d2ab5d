import JSON

/// A file that was processed: the record `ledger`, which rpt-watch writes.
package enum ProcessingLogEntry {
  /// The result for a file.
  package enum Outcome: String, CaseIterable {
    case read, failed, same
  }

  package static var schema: Schema {
    Schema(
      record: .ledger,
      [
        SchemaKey("source", .object(Source.fileSchema), "The file."),
        SchemaKey("modified", moment, "When the content was last modified."),
        SchemaKey("changed", moment, "When the file's status last changed."),
        SchemaKey("handled", moment, "When it was processed."),
        SchemaKey(
          "outcome", .word(Outcome.allCases.map(\.rawValue)),
          "read, failed, or same for a file whose time changed but not its content."),
        SchemaKey("code", Failure.codes.orNull, "The code of the first failure."),
        SchemaKey("message", .text.orNull, "The message of the first failure."),
        SchemaKey("sheets", .list(.text), "The sheets that contain its findings."),
      ])
  }

  private static var moment: SchemaKind {
    .pattern(#"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"#, name: "time in UTC")
  }
}
