import Forms
import JSON
import Wordings

/// A position in a document where the reader had to guess.
package struct Doubt: Hashable, Sendable {
  package var code: OpenWord<Code>
  package var cell: Cell?
  /// One Chinese sentence, quoting what was found.
  package var message: String

  init(code: OpenWord<Code>, cell: Cell?, message: String) {
    self.code = code
    self.cell = cell
    self.message = message
  }

  package init(code: Code, cell: Cell? = nil, message: String) {
    self.init(code: .known(code), cell: cell, message: message)
  }
}

extension Doubt {
  static var schema: Schema {
    Schema([
      SchemaKey("code", .code, "The kind of doubt, see DOUBTS."),
      SchemaKey("cell", .cell.orNull, "The cell concerned, or the first one."),
      SchemaKey("message", .text, "What was found, and how it was read."),
    ])
  }

  func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("code")
    line.value(code.text)
    line.key("cell")
    line.value(cell?.id)
    line.key("message")
    line.value(message)
    line.endObject()
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    self.init(
      code: OpenWord(try fields.text("code")), cell: try fields.optionalCell("cell"),
      message: try fields.text("message"))
  }
}
