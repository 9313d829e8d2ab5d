import JSON
import Wordings

/// The statistical period that the report states.
package struct Period: Hashable, Sendable {
  /// `2022-01-01`; nil where damaged or not stated.
  package var from: String?
  package var to: String?
  /// The words, `自2022年1月1日起至2022年12月31日止`.
  package var text: String

  package init(from: String?, to: String?, text: String) {
    self.from = from
    self.to = to
    self.text = text
  }
}

extension Period {
  static var schema: Schema {
    Schema([
      SchemaKey("from", .day.orNull, "The first day; null where it is damaged or not stated."),
      SchemaKey("to", .day.orNull, "The last day, likewise."),
      SchemaKey("text", .text, "The words."),
    ])
  }

  func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("from")
    line.value(from)
    line.key("to")
    line.value(to)
    line.key("text")
    line.value(text)
    line.endObject()
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    self.init(
      from: try fields.optionalText("from"), to: try fields.optionalText("to"),
      text: try fields.text("text"))
  }
}
