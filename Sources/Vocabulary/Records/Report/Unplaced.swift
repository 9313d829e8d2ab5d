import JSON
import Wordings

/// A number in a recognised table that belongs to no cell.
package struct Unplaced: Hashable, Sendable {
  /// The table's number in the document, from 1; row and column within it, from 1.
  package var table: Int
  package var row: Int
  package var column: Int
  package var text: String

  package init(table: Int, row: Int, column: Int, text: String) {
    self.table = table
    self.row = row
    self.column = column
    self.text = text
  }
}

extension Unplaced {
  static var schema: Schema {
    Schema(
      CellPosition.inTable + [SchemaKey("text", .text, "The number as printed.")])
  }

  func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("table")
    line.value(table)
    line.key("row")
    line.value(row)
    line.key("column")
    line.value(column)
    line.key("text")
    line.value(text)
    line.endObject()
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    self.init(
      table: try fields.integer("table"), row: try fields.integer("row"),
      column: try fields.integer("column"), text: try fields.text("text"))
  }
}
