import JSON
import Wordings

extension Change {
  package static var schema: Schema {
    Schema(
      record: .change, sideKeys + locationKeys + valueKeys + sectionKeys + findingKeys,
      conditions: [
        .only(where: "kind", is: Kind.finding.rawValue, ["rule", "id"]),
        .narrowed(
          where: "kind", is: Kind.cell.rawValue, "cell",
          .pattern(#"^(disclosure|requests|disputes|legacy)\."#, name: "cell")),
        .narrowed(
          where: "kind", is: Kind.section.rawValue, "cell",
          .pattern(#"^sections\.[0-6]$"#, name: "section").orNull),
      ])
  }

  private static var sideKeys: [SchemaKey] {
    [
      .agency,
      SchemaKey(
        "from", .object(Side.schema), "The earlier report, or that of the first file.", heading: "原"
      ),
      SchemaKey(
        "to", .object(Side.schema), "The later report, or that of the second file.", heading: "新"),
    ]
  }

  private static var locationKeys: [SchemaKey] {
    [
      SchemaKey(
        "kind", .word(Kind.allCases.map { SchemaWord($0.rawValue, heading: $0.wording.chinese) }),
        "What differs; meta: title, form or the like; report: a report without a counterpart.",
        heading: "类别"),
      SchemaKey(
        "cell", .text.orNull,
        """
        The id of the cell or, between forms, a formula of ids; sections.3 for a section; the key for \
        a meta; else null.
        """, heading: "格"),
      SchemaKey("label", .text.orNull, "The location in words.", heading: "位置"),
    ]
  }

  private static var valueKeys: [SchemaKey] {
    let value = SchemaKind.either([.number(), .text]).orNull
    return [
      SchemaKey("before", value, "The earlier value.", heading: "原值"),
      SchemaKey("after", value, "The later value.", heading: "新值"),
      SchemaKey(
        "delta", .number().orNull, "after minus before, where both are numbers.", heading: "增减"),
      SchemaKey(
        "percent", .number().orNull,
        """
        The same in percent of the number before, to one decimal; null where that is 0.
        """, heading: "增幅（%）"),
      SchemaKey(
        "status",
        .word(Status.allCases.map { SchemaWord($0.rawValue, heading: $0.wording.chinese) }),
        "How it differs; new and gone are for findings.", heading: "变化"),
    ]
  }

  private static var sectionKeys: [SchemaKey] {
    let texts = SchemaKind.list(.text)
    let withText = "for a section, with --text"
    return [
      SchemaKey(
        "similarity", .number(from: 0, to: 1), "How similar the texts are.",
        only: "for a section that both have", heading: "相似度"),
      SchemaKey("out", texts, "The removed sentences.", only: withText, heading: "删去的句子"),
      SchemaKey("in", texts, "The added sentences.", only: withText, heading: "加入的句子"),
      SchemaKey(
        "moved", texts, "The moved sentences.", only: withText,
        heading: "移位的句子"),
    ]
  }

  private static var findingKeys: [SchemaKey] {
    [
      SchemaKey("rule", .ruleCode, "The code of the rule.", only: "for a finding", heading: "规则"),
      SchemaKey("id", .id, "The id of the finding.", only: "for a finding", heading: "编号"),
    ]
  }
}

extension Change {
  /// Appends the record as one line, its keys in the schema's order; `similarity`, `out`, `in` and
  /// `moved` only where a section has them, `rule` and `id` only of a finding. `head` is the `head` of
  /// a change between the same reports, where it is at hand.
  package func encode(to line: inout JSONWriter, head: ArraySlice<UInt8>? = nil) {
    line.beginObject()
    line.json(head ?? self.head)
    line.json(location ?? Change.location(kind, cell: cell, label: label))
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

  /// The members that state where a change is.
  package static func location(_ kind: Kind, cell: String?, label: String?) -> ArraySlice<UInt8> {
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
    line.begin(.change)
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
    let agency = try fields.optionalText("agency")
    let from = try fields.object("from")
    let to = try fields.object("to")
    self.init(
      agency: agency, from: try Side(from), to: try Side(to),
      kind: try fields.word("kind", Kind.self), status: try fields.word("status", Status.self))
    cell = try fields.optionalText("cell")
    label = try fields.optionalText("label")
    before = try Value("before", in: &fields)
    after = try Value("after", in: &fields)
    delta = try fields.optionalNumber("delta")
    percent = try fields.optionalNumber("percent")
    similarity = try fields.optionalNumber("similarity")
    sentencesOut = try fields.optionalTexts("out")
    sentencesIn = try fields.optionalTexts("in")
    sentencesMoved = try fields.optionalTexts("moved")
    rule = try fields.optionalText("rule")
    finding = try fields.optionalText("id")
  }
}

extension Change.Side {
  fileprivate static var schema: Schema {
    Schema([
      .year,
      SchemaKey(
        "source", .object(Source.schema).orNull, "The document; null where there is no report."),
    ])
  }

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
    year = try fields.optionalYear()
    source = try fields.optionalObject("source").map(Source.init)
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
      throw fields.tape.wrong(
        name, node, should: Wording("数字、字符串或 null", en: "a number, a string or null"))
    }
  }
}
