import JSON
import Wordings

/// How many cells the form has and how many the document has.
package struct Coverage: Hashable, Sendable {
  package var expected = 0
  package var number = 0
  package var null = 0
  package var absent = 0

  package init(expected: Int = 0, number: Int = 0, null: Int = 0, absent: Int = 0) {
    self.expected = expected
    self.number = number
    self.null = null
    self.absent = absent
  }
}

extension Coverage {
  static var schema: Schema {
    Schema([
      SchemaKey(
        "expected", .count,
        "How many cells the form has; a row under the columns of another form counts by these.",
        heading: "应有格数"),
      SchemaKey("number", .count, "How many of them have a number.", heading: "有数格数"),
      SchemaKey("null", .count, "How many are there without a number.", heading: "空格数"),
      SchemaKey("absent", .count, "How many are not in the document.", heading: "缺格数"),
    ])
  }

  func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("expected")
    line.value(expected)
    line.key("number")
    line.value(number)
    line.key("null")
    line.value(null)
    line.key("absent")
    line.value(absent)
    line.endObject()
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    self.init(
      expected: try fields.integer("expected"), number: try fields.integer("number"),
      null: try fields.integer("null"), absent: try fields.integer("absent"))
  }
}
