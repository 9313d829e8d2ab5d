import JSON
import Wordings

/// A file that was processed: the record `ledger`, which rpt-watch writes.
package struct ProcessingLogEntry: Sendable {
  /// The result for a file.
  package enum Outcome: String, Sendable, CaseIterable {
    case read, failed, same
  }

  package let path: String
  package let bytes: Int
  package let crc32: String
  /// Times in UTC.
  package let modified: String
  package let changed: String
  package let handled: String
  package var outcome: Outcome
  /// The first failure.
  package var code: Failure.Code?
  package var message: String?
  /// The sheets with its findings.
  package var sheets: [String] = []

  package init(
    path: String, bytes: Int, crc32: String, modified: String, changed: String, handled: String,
    outcome: Outcome
  ) {
    self.path = path
    self.bytes = bytes
    self.crc32 = crc32
    self.modified = modified
    self.changed = changed
    self.handled = handled
    self.outcome = outcome
  }
}

extension ProcessingLogEntry {
  /// The entry on a line of the log. Throws where the line is cut or is another record.
  package init(line: ArraySlice<UInt8>) throws(Refusal) {
    var tape = Tape()
    try tape.read(line)
    var fields = try Fields(line: tape)
    var source = try fields.object("source")
    self.init(
      path: try source.text("path"), bytes: try source.integer("bytes"),
      crc32: try source.text("crc32"), modified: try fields.text("modified"),
      changed: try fields.text("changed"), handled: try fields.text("handled"),
      outcome: try fields.word("outcome", Outcome.self))
    code = try fields.optionalText("code").flatMap { Failure.Code(rawValue: $0) }
    message = try fields.optionalText("message")
    sheets = try fields.optionalTexts("sheets") ?? []
  }

  /// Appends the record as one line, its keys in the schema's order.
  package func encode(to line: inout JSONWriter) {
    line.begin(.ledger)
    line.key("source")
    line.beginObject()
    line.key("path")
    line.value(path)
    line.key("bytes")
    line.value(bytes)
    line.key("crc32")
    line.value(crc32)
    line.endObject()
    line.key("modified")
    line.value(modified)
    line.key("changed")
    line.value(changed)
    line.key("handled")
    line.value(handled)
    line.key("outcome")
    line.value(outcome.rawValue)
    line.key("code")
    line.value(code?.rawValue)
    line.key("message")
    line.value(message)
    line.key("sheets")
    line.array(sheets) { $1.value($0) }
    line.endObject()
    line.endLine()
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
