import Forms
import JSON
import Wordings

extension Report {
  /// Appends the record as one line, its keys in the schema's order.
  package func encode(to line: inout JSONWriter) {
    line.begin(.report)
    line.key("source")
    source.write(to: &line)
    line.key("agency")
    line.value(agency)
    if let unit {
      line.key("unit")
      unit.write(to: &line)
    }
    line.key("year")
    line.value(year)
    line.key("title")
    line.value(title)
    line.key("published")
    line.value(published)
    line.key("form")
    line.value(form?.rawValue)
    for table: StaticString in ["disclosure", "requests", "disputes"] {
      cells.write(table, to: &line)
    }
    writeReading(to: &line)
    writeText(to: &line)
    if indicators != nil || cells.hasLegacy {
      cells.write("legacy", to: &line)
      line.key("indicators")
      line.array(indicators ?? []) { $0.write(to: &$1) }
    }
    if let positions { CellPosition.write(positions, to: &line) }
    parts?.write(to: &line)
    line.endObject()
    line.endLine()
  }

  /// How the tables were read.
  private func writeReading(to line: inout JSONWriter) {
    line.key("raw")
    line.beginObject()
    for text in raw {
      line.key(named: text.cell.id)
      line.value(text.text)
    }
    line.endObject()
    line.key("coverage")
    coverage.write(to: &line)
    line.key("unplaced")
    line.array(unplaced) { $0.write(to: &$1) }
    line.key("doubts")
    line.array(doubts) { $0.write(to: &$1) }
  }

  private func writeText(to line: inout JSONWriter) {
    line.key("period")
    if let period { period.write(to: &line) } else { line.null() }
    line.key("sections")
    line.array(sections) { $0.write(to: &$1) }
  }
}

extension Report {
  /// Decodes the report with the members `fields`; `nodes` has read its cells.
  ///
  /// Unknown keys are ignored.
  init(_ fields: Fields, _ nodes: CellNodes) throws(Refusal) {
    var fields = fields
    let source = try fields.object("source")
    self.init(source: try Source(source))
    agency = try fields.optionalText("agency")
    unit = try fields.optionalObject("unit").map(ListedAgency.init)
    year = try fields.optionalYear()
    title = try fields.optionalText("title")
    published = try fields.optionalText("published")
    if let name = try fields.optionalText("form") { form = try Form(named: name, in: fields) }
    cells = try CellTable(nodes, fields.tape)
    try decodeReading(&fields)
    period = try fields.optionalObject("period").map(Period.init)
    sections = try Section.list(&fields)
    indicators = try fields.optionalList("indicators")?.map(Indicator.init)
    positions = try fields.optionalObject("at").map(CellPosition.list)
    parts = try SumParts(&fields)
  }

  private mutating func decodeReading(_ fields: inout Fields) throws(Refusal) {
    if let texts = try fields.optionalObject("raw") {
      for node in texts.tape.children(texts.node) {
        guard let cell = Cell(id: texts.tape.key(node)) else { continue }
        guard texts.tape.kind(node) == .string else {
          throw texts.tape.wrong("raw", node, should: Tape.Kind.string.name)
        }
        raw.append(RawText(cell: cell, text: texts.tape.string(node)))
      }
    }
    if let fields = try fields.optionalObject("coverage") { coverage = try Coverage(fields) }
    unplaced = try fields.optionalList("unplaced")?.map(Unplaced.init) ?? []
    doubts = try fields.optionalList("doubts")?.map(Doubt.init) ?? []
  }
}

extension Form {
  /// The form with `name` in the record of `fields`. One that this version does not know is refused: otherwise
  /// the report would be checked as if it had no table.
  init(named name: String, in fields: Fields) throws(Refusal) {
    guard let form = Form(rawValue: name) else {
      throw .malformed(
        "不认识的表式 “\(name.excerpt)”，请换新版本的工具",
        en: "an unknown form “\(name.excerpt)”: use a newer version of the tool", at: fields.start)
    }
    self = form
  }
}
