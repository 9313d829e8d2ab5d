import Forms
import JSON
import Wordings

extension Report {
  /// Appends the record as one line, its keys in the schema's order.
  package func encode(to line: inout JSONWriter) {
    line.begin("report")
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

extension JSONWriter {
  /// Opens a record of `type`, version 1.
  package mutating func begin(_ type: StaticString) {
    beginObject()
    key("type")
    value(type.description)
    key("version")
    value(1)
  }
}

extension Report {
  /// The report that `fields` are of; `nodes` has read its cells.
  ///
  /// Unknown keys are ignored. A `form` that this version does not know is refused: its cells
  /// would be judged as if the report had no table.
  init(_ fields: Fields, _ nodes: CellNodes) throws(Refusal) {
    var fields = fields
    guard let source = try fields.fields("source") else { throw fields.missing("source") }
    self.init(source: try Source(source))
    agency = try fields.string("agency")
    unit = try fields.fields("unit").map(ListedAgency.init)
    year = try fields.integer("year")
    title = try fields.string("title")
    published = try fields.string("published")
    if let name = try fields.string("form") {
      guard let form = Form(rawValue: name) else {
        throw .malformed(
          "不认识的表式 “\(name.excerpt)”，请换新版本的工具",
          en: "an unknown form “\(name.excerpt)”: use a newer version of the tool", at: fields.start
        )
      }
      self.form = form
    }
    cells = try CellTable(nodes, fields.tape)
    try decodeReading(&fields)
    period = try fields.fields("period").map(Period.init)
    sections = try Section.list(&fields)
    indicators = try fields.list("indicators")?.map(Indicator.init)
    positions = try fields.fields("at").map(CellPosition.list)
    parts = try SumParts(&fields)
  }

  private mutating func decodeReading(_ fields: inout Fields) throws(Refusal) {
    if let texts = try fields.fields("raw") {
      for node in texts.tape.children(texts.object) {
        guard let cell = Cell(id: texts.tape.key(node)) else { continue }
        guard texts.tape.kind(node) == .string else {
          throw texts.wrong("raw", node, should: Tape.Kind.string.name)
        }
        raw.append(RawText(cell: cell, text: texts.tape.string(node)))
      }
    }
    if let fields = try fields.fields("coverage") { coverage = try Coverage(fields) }
    unplaced = try fields.list("unplaced")?.map(Unplaced.init) ?? []
    doubts = try fields.list("doubts")?.map(Doubt.init) ?? []
  }
}
