import JSON
import Wordings

extension Failure {
  /// Appends the record as one line, its keys in FORMAT's order; `unit` only where it is known.
  package func encode(to line: inout JSONWriter) {
    line.begin("failure")
    line.key("source")
    line.beginObject()
    line.key("path")
    line.value(path)
    line.key("line")
    line.value(self.line)
    line.endObject()
    line.key("code")
    line.value(code.rawValue)
    line.key("message")
    line.value(message)
    if let unit {
      line.key("unit")
      unit.write(to: &line)
    }
    line.endObject()
    line.endLine()
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    guard var source = try fields.fields("source") else { throw fields.missing("source") }
    self.init(
      path: try source.text("path"), line: try source.integer("line"),
      code: try fields.word("code", Code.self), message: try fields.text("message"))
    unit = try fields.fields("unit").map(ReportingUnit.init)
  }
}
