import JSON
import Wordings

extension Change {
  /// Appends the record as one line, its keys in FORMAT's order; `similarity`, `out`, `in` and
  /// `moved` only where a section has them, `rule` and `id` only of a finding. `head` is that of a
  /// change between the same reports, which spares the work.
  package func encode(to line: inout JSONWriter, head: ArraySlice<UInt8>? = nil) {
    line.beginObject()
    line.json(head ?? self.head)
    line.json(place ?? Change.place(kind, cell: cell, label: label))
    line.key("before")
    before.write(to: &line)
    line.key("after")
    after.write(to: &line)
    line.key("delta")
    line.value(delta)
    line.key("percent")
    line.value(percent)
    line.key("status")
    line.value(status.rawValue)
    writeText(to: &line)
    line.endObject()
    line.endLine()
  }

  /// The members that tell where a change is.
  package static func place(_ kind: Kind, cell: String?, label: String?) -> ArraySlice<UInt8> {
    var line = JSONWriter()
    line.beginObject()
    line.key("kind")
    line.value(kind.rawValue)
    line.key("cell")
    line.value(cell)
    line.key("label")
    line.value(label)
    return line.bytes.dropFirst()
  }

  /// The members that all changes between two reports begin with: up to `to`.
  package var head: ArraySlice<UInt8> {
    var line = JSONWriter()
    line.begin("change")
    line.key("agency")
    line.value(agency)
    line.key("from")
    from.write(to: &line)
    line.key("to")
    to.write(to: &line)
    return line.bytes.dropFirst()
  }

  private func writeText(to line: inout JSONWriter) {
    if let similarity {
      line.key("similarity")
      line.value(similarity)
    }
    if let sentencesOut {
      line.key("out")
      line.array(sentencesOut) { $1.value($0) }
    }
    if let sentencesIn {
      line.key("in")
      line.array(sentencesIn) { $1.value($0) }
    }
    if let sentencesMoved {
      line.key("moved")
      line.array(sentencesMoved) { $1.value($0) }
    }
    if let finding {
      line.key("rule")
      line.value(rule)
      line.key("id")
      line.value(finding)
    }
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    let agency = try fields.string("agency")
    guard let from = try fields.fields("from") else { throw fields.missing("from") }
    guard let to = try fields.fields("to") else { throw fields.missing("to") }
    self.init(
      agency: agency, from: try Side(from), to: try Side(to),
      kind: try fields.word("kind", Kind.self), status: try fields.word("status", Status.self))
    cell = try fields.string("cell")
    label = try fields.string("label")
    before = try Value("before", in: &fields)
    after = try Value("after", in: &fields)
    delta = try fields.number("delta")
    percent = try fields.number("percent")
    similarity = try fields.number("similarity")
    sentencesOut = try fields.strings("out")
    sentencesIn = try fields.strings("in")
    sentencesMoved = try fields.strings("moved")
    rule = try fields.string("rule")
    finding = try fields.string("id")
  }
}

extension Change.Side {
  fileprivate func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("year")
    line.value(year)
    line.key("source")
    if let source { source.write(to: &line) } else { line.null() }
    line.endObject()
  }

  fileprivate init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    year = try fields.integer("year")
    source = try fields.fields("source").map(Source.init)
  }
}

extension Change.Value {
  fileprivate func write(to line: inout JSONWriter) {
    switch self {
    case .null: line.null()
    case .number(let number): line.value(number)
    case .text(let text): line.value(text)
    }
  }

  fileprivate init(_ name: StaticString, in fields: inout Fields) throws(Refusal) {
    self = .null
    guard let node = fields.member(name) else { return }
    switch fields.tape.kind(node) {
    case .null: break
    case .number: self = .number(try fields.tape.number(node))
    case .string: self = .text(fields.tape.string(node))
    default:
      throw fields.wrong(
        name, node, should: Wording("数字、字符串或 null", en: "a number, a string or null"))
    }
  }
}
