import Forms
import JSON
import Wordings

extension Finding {
  /// Appends the record as one line: every key, in FORMAT's order, null when unused. `operands` is
  /// an array also when it is empty. `unit` stands only where a body owes a report.
  package func encode(to line: inout JSONWriter) {
    line.begin("finding")
    line.key("rule")
    line.value(rule)
    line.key("name")
    line.value(name)
    line.key("severity")
    line.value(severity.rawValue)
    line.key("verdict")
    line.value(verdict.rawValue)
    line.key("agency")
    line.value(agency)
    line.key("year")
    line.value(year)
    line.key("source")
    source.write(to: &line)
    line.key("id")
    line.value(id)
    line.key("action")
    line.value(action.rawValue)
    writePlace(to: &line)
    writeEvidence(to: &line)
    writeRest(to: &line)
    line.endObject()
    line.endLine()
  }

  private func writePlace(to line: inout JSONWriter) {
    line.key("section")
    line.value(section)
    line.key("cell")
    line.value(cell?.id)
    line.key("label")
    line.value(label)
    line.key("message")
    line.value(message)
  }

  private func writeEvidence(to line: inout JSONWriter) {
    line.key("expected")
    line.value(expected)
    line.key("actual")
    line.value(actual)
    line.key("gap")
    line.value(gap)
    line.key("quote")
    line.value(quote)
    line.key("operands")
    line.array(operands) { $0.write(to: &$1) }
    line.key("other")
    if let other { other.write(to: &line) } else { line.null() }
  }

  private func writeRest(to line: inout JSONWriter) {
    line.key("cause")
    line.value(cause)
    line.key("basis")
    line.value(basis)
    line.key("hint")
    line.value(hint)
    if let places {
      CellPlace.write(places, to: &line)
    } else {
      line.key("at")
      line.null()
    }
    line.key("waived")
    line.value(waived)
    if let unit {
      line.key("unit")
      unit.write(to: &line)
    }
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    let rule = try fields.text("rule")
    let name = try fields.text("name")
    let severity = try fields.word("severity", Severity.self)
    let verdict = try fields.word("verdict", Verdict.self)
    let agency = try fields.string("agency")
    let year = try fields.integer("year")
    guard let source = try fields.fields("source") else { throw fields.missing("source") }
    self.init(
      rule: rule, name: name, severity: severity, verdict: verdict, agency: agency, year: year,
      source: try Source(source), message: "")
    id = try fields.text("id")
    section = try fields.integer("section")
    cell = try fields.cell("cell")
    label = try fields.string("label")
    message = try fields.text("message")
    expected = try fields.number("expected")
    actual = try fields.number("actual")
    gap = try fields.number("gap")
    quote = try fields.string("quote")
    operands = try fields.list("operands")?.map(Operand.init) ?? []
    other = try fields.fields("other").map(Other.init)
    cause = try fields.string("cause")
    basis = try fields.string("basis")
    hint = try fields.string("hint")
    places = try fields.fields("at").map(CellPlace.list)
    waived = try fields.string("waived")
    unit = try fields.fields("unit").map(ReportingUnit.init)
  }
}

extension Finding.Operand {
  fileprivate func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("cell")
    line.value(cell.id)
    line.key("year")
    line.value(year)
    line.key("value")
    line.value(value)
    line.endObject()
  }

  fileprivate init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    guard let cell = try fields.cell("cell") else { throw fields.missing("cell") }
    self.init(cell: cell, year: try fields.integer("year"), value: try fields.number("value"))
  }
}

extension Finding.Other {
  fileprivate func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("agency")
    line.value(agency)
    line.key("year")
    line.value(year)
    line.key("source")
    source.write(to: &line)
    line.endObject()
  }

  fileprivate init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    let agency = try fields.string("agency")
    let year = try fields.integer("year")
    guard let source = try fields.fields("source") else { throw fields.missing("source") }
    self.init(agency: agency, year: year, source: try Source(source))
  }
}
