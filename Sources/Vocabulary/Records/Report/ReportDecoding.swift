import Forms
import JSON
import Wordings

extension Report {
  /// The report that `tape` holds; `nodes` has read its cells.
  ///
  /// Unknown keys are passed over. A `form` that this version does not know is refused: its cells
  /// would be judged as if the report had no table.
  init(_ fields: Fields, _ nodes: CellNodes) throws(Refusal) {
    var fields = fields
    guard let source = try fields.fields("source") else { throw fields.missing("source") }
    self.init(source: try Source(source))
    agency = try fields.string("agency")
    unit = try fields.fields("unit").map(ReportingUnit.init)
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
    try decodeSections(&fields)
    indicators = try fields.list("indicators")?.map(Indicator.init)
    places = try fields.fields("at").map(CellPlace.list)
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

  /// The sections; their texts share one copy of the record's bytes.
  private mutating func decodeSections(_ fields: inout Fields) throws(Refusal) {
    guard let list = try fields.list("sections"), let first = list.first, let last = list.last
    else { return }
    let tape = fields.tape
    let start = tape.range(first.object).lowerBound
    let copy = Array(tape.bytes(start..<tape.range(last.object).upperBound))
    for fields in list {
      var fields = fields
      let number = try fields.integer("number")
      let heading = try fields.string("heading")
      var text = LazyText("")
      if let node = try fields.value("text", .string) {
        let range = tape.range(node)
        text = LazyText(
          escaped: copy[(range.lowerBound - start)..<(range.upperBound - start)],
          tape.nodes[node].escapes)
      }
      sections.append(
        Section(
          number: number, heading: heading, text: text,
          tables: try fields.integer("tables") ?? 0, pictures: try fields.integer("pictures") ?? 0))
    }
  }
}

extension Coverage {
  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    self.init(
      expected: try fields.count("expected"), number: try fields.count("number"),
      null: try fields.count("null"), absent: try fields.count("absent"))
  }
}

extension Unplaced {
  fileprivate init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    self.init(
      table: try fields.count("table"), row: try fields.count("row"),
      column: try fields.count("column"), text: try fields.text("text"))
  }
}

extension Doubt {
  fileprivate init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    self.init(
      code: OpenWord(try fields.text("code")), cell: try fields.cell("cell"),
      message: try fields.text("message"))
  }
}

extension Period {
  fileprivate init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    self.init(
      from: try fields.string("from"), to: try fields.string("to"), text: try fields.text("text"))
  }
}

extension Indicator {
  fileprivate init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    self.init(
      label: try fields.text("label"), unit: try fields.string("unit"),
      value: try fields.number("value"), cumulative: try fields.number("cumulative"),
      cell: try fields.cell("cell"))
  }
}

extension CellPlace {
  /// The places that an `at` holds.
  static func list(_ at: Fields) throws(Refusal) -> [CellPlace] {
    var places: [CellPlace] = []
    for node in at.tape.children(at.object) {
      guard let cell = Cell(id: at.tape.key(node)) else { continue }
      guard at.tape.kind(node) == .object else {
        throw at.wrong("at", node, should: Tape.Kind.object.name)
      }
      var fields = Fields(at.tape, node)
      places.append(
        CellPlace(
          cell: cell, table: try fields.count("table"), row: try fields.count("row"),
          column: try fields.count("column"), line: try fields.count("line")))
    }
    return places
  }
}
