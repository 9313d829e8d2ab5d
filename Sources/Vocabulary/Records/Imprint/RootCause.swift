import Forms
import JSON
import Wordings

/// A cell that a finding about one report puts in doubt.
package struct RootCause: Equatable, Sendable {
  package let cell: Cell
  /// The change after which the broken sum would hold; nil where the rule is not about a sum.
  package let change: Number?
  /// The id of the finding, or of the one that it follows from.
  package let finding: String

  package init(cell: Cell, change: Number?, finding: String) {
    self.cell = cell
    self.change = change
    self.finding = finding
  }
}

extension RootCause {
  static var schema: Schema {
    Schema([
      SchemaKey("cell", .cell, "The cell."),
      SchemaKey(
        "change", .number().orNull,
        "The change after which the broken sum would hold; null where the rule is not about a sum."),
      SchemaKey("finding", .id, "The id of the finding."),
    ])
  }

  func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("cell")
    line.value(cell.id)
    line.key("change")
    line.value(change)
    line.key("finding")
    line.value(finding)
    line.endObject()
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    cell = try fields.cell("cell")
    change = try fields.optionalNumber("change")
    finding = try fields.text("finding")
  }
}
