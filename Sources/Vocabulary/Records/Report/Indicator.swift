import Forms
import JSON
import Wordings

/// A row of the statistics table of 2014–2018, as printed.
package struct Indicator: Hashable, Sendable {
  package var label: String
  package var unit: String?
  package var value: Number?
  package var cumulative: Number?
  /// The well-known cell that the label names, if any.
  package var cell: Cell?

  package init(label: String, unit: String?, value: Number?, cumulative: Number?, cell: Cell?) {
    self.label = label
    self.unit = unit
    self.value = value
    self.cumulative = cumulative
    self.cell = cell
  }
}

extension Indicator {
  static var schema: Schema {
    Schema([
      SchemaKey("label", .text, "The label as printed."),
      SchemaKey("unit", .text.orNull, "The unit as printed."),
      SchemaKey("value", .number().orNull, "The number for the year."),
      SchemaKey("cumulative", .number().orNull, "The cumulative number."),
      SchemaKey("cell", .cell.orNull, "The cell with this label; null where there is none."),
    ])
  }

  func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("label")
    line.value(label)
    line.key("unit")
    line.value(unit)
    line.key("value")
    line.value(value)
    line.key("cumulative")
    line.value(cumulative)
    line.key("cell")
    line.value(cell?.id)
    line.endObject()
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    self.init(
      label: try fields.text("label"), unit: try fields.optionalText("unit"),
      value: try fields.optionalNumber("value"),
      cumulative: try fields.optionalNumber("cumulative"),
      cell: try fields.optionalCell("cell"))
  }
}
