import Forms
import JSON
import Wordings

/// Where a cell is in its document: the table's number, row and column in it, the line; from 1.
package struct CellLocation: Hashable, Sendable {
  package var cell: Cell
  package var table: Int
  package var row: Int
  package var column: Int
  package var line: Int

  package init(cell: Cell, table: Int, row: Int, column: Int, line: Int) {
    self.cell = cell
    self.table = table
    self.row = row
    self.column = column
    self.line = line
  }
}

extension CellLocation {
  package static var schema: Schema {
    Schema(
      name: "at",
      inTable + [SchemaKey("line", .ordinal, "The line of the document.", heading: "文档行")])
  }

  static var inTable: [SchemaKey] {
    [
      SchemaKey("table", .ordinal, "The number of the table in the document.", heading: "表"),
      SchemaKey("row", .ordinal, "The row in it.", heading: "表内行"),
      SchemaKey("column", .ordinal, "The column in it.", heading: "表内列"),
    ]
  }

  /// Writes the key `at` and the location of each cell.
  static func write(_ locations: [CellLocation], to line: inout JSONWriter) {
    line.key("at")
    line.beginObject()
    for location in locations {
      line.key(named: location.cell.id)
      line.beginObject()
      line.key("table")
      line.value(location.table)
      line.key("row")
      line.value(location.row)
      line.key("column")
      line.value(location.column)
      line.key("line")
      line.value(location.line)
      line.endObject()
    }
    line.endObject()
  }

  /// The locations that an `at` holds.
  static func list(_ at: Fields) throws(Refusal) -> [CellLocation] {
    var locations: [CellLocation] = []
    for node in at.tape.children(at.object) {
      guard let cell = Cell(id: at.tape.key(node)) else { continue }
      guard at.tape.kind(node) == .object else {
        throw at.wrong("at", node, should: Tape.Kind.object.name)
      }
      var fields = Fields(at.tape, node)
      locations.append(
        CellLocation(
          cell: cell, table: try fields.count("table"), row: try fields.count("row"),
          column: try fields.count("column"), line: try fields.count("line")))
    }
    return locations
  }
}
