import Forms
import JSON
import Wordings

/// Where a cell is in its document: the table's number, row and column in it, the line; from 1.
package struct CellPosition: Hashable, Sendable {
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

extension CellPosition {
  package static var schema: Schema {
    Schema(
      name: "at",
      inTable + [SchemaKey("line", .ordinal, "The line of the document.", heading: "文档行")])
  }

  static var inTable: [SchemaKey] {
    [
      SchemaKey("table", .ordinal, "The number of the table in the document.", heading: "表"),
      SchemaKey("row", .ordinal, "The row in the table.", heading: "表内行"),
      SchemaKey("column", .ordinal, "The column in the table.", heading: "表内列"),
    ]
  }

  /// Writes the key `at` and the position of each cell.
  static func write(_ positions: [CellPosition], to line: inout JSONWriter) {
    line.key("at")
    line.beginObject()
    for position in positions {
      line.key(named: position.cell.id)
      line.beginObject()
      line.key("table")
      line.value(position.table)
      line.key("row")
      line.value(position.row)
      line.key("column")
      line.value(position.column)
      line.key("line")
      line.value(position.line)
      line.endObject()
    }
    line.endObject()
  }

  /// The positions that an `at` holds.
  static func list(_ at: Fields) throws(Refusal) -> [CellPosition] {
    var positions: [CellPosition] = []
    for node in at.tape.children(at.node) {
      guard let cell = Cell(id: at.tape.key(node)) else { continue }
      guard at.tape.kind(node) == .object else {
        throw at.tape.wrong("at", node, should: Tape.Kind.object.name)
      }
      var fields = Fields(at.tape, node)
      positions.append(
        CellPosition(
          cell: cell, table: try fields.integer("table"), row: try fields.integer("row"),
          column: try fields.integer("column"), line: try fields.integer("line")))
    }
    return positions
  }
}
