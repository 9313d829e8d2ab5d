import Forms
import JSON
import Wordings

extension Finding {
  package static var schema: Schema {
    Schema(record: .finding, ruleKeys + locationKeys + evidenceKeys + otherKeys)
  }

  private static var ruleKeys: [SchemaKey] {
    [
      SchemaKey("rule", .ruleCode, "The rule, see rpt-rules(7).", heading: "规则"),
      SchemaKey("name", .code, "The name of the rule."),
      SchemaKey("severity", .word(Severity.allCases.map(\.rawValue)), "How serious it is."),
      SchemaKey(
        "verdict", .word(Verdict.allCases.map(\.rawValue)),
        """
        fail: the document contradicts itself or the form; review: a person must decide; \
        not-assessable: what the rule needs was not read.
        """),
      .agency, .year, .source("The document, or the list that the finding is about."),
      SchemaKey(
        "id", .id,
        """
        The same in every run: made from agency, year, rule, cell and, where several findings have \
        the same ones, a running number.
        """, heading: "编号"),
      SchemaKey(
        "action",
        .word(Action.allCases.map { SchemaWord($0.rawValue, heading: $0.wording.chinese) }),
        """
        The required action: must-fix for an error with verdict fail, suggest for a warning with \
        verdict fail, verify for any review, for duplicates and for blanks in tables three and four, \
        otherwise note.
        """, heading: "处理"),
    ]
  }

  private static var locationKeys: [SchemaKey] {
    [
      SchemaKey("section", .section.orNull, "The section concerned."),
      SchemaKey("cell", .cell.orNull, "The cell concerned."),
      SchemaKey("label", .text.orNull, "The location in words.", heading: "位置"),
      SchemaKey(
        "message", .text, "A sentence for the person who has to fix it.", heading: "问题"),
    ]
  }

  private static var evidenceKeys: [SchemaKey] {
    [
      SchemaKey(
        "expected", .number().orNull,
        "The number that the other numbers require, for an arithmetic rule.", heading: "对照数"),
      SchemaKey("actual", .number().orNull, "The number that the document states.", heading: "填报数"),
      SchemaKey("gap", .number().orNull, "actual minus expected.", heading: "相差"),
      SchemaKey("quote", .text.orNull, "The sentence concerned.", heading: "原文"),
      SchemaKey(
        "operands", .list(.object(Operand.schema)), "Every cell that was compared or added."),
      SchemaKey(
        "other", .object(Other.schema).orNull, "The second report, where the rule compares two."),
    ]
  }

  private static var otherKeys: [SchemaKey] {
    [
      SchemaKey("cause", .id.orNull, "The id of the finding that this one results from."),
      SchemaKey(
        "basis", .text.orNull, "The official text that the rule is based on.", heading: "依据"),
      SchemaKey(
        "hint", .text.orNull, "The smallest change that would fix it.", heading: "修改意见"),
      SchemaKey(
        "at", .byCell(.object(CellPosition.schema)).orNull,
        "The positions of the operands, where the report has them."),
      SchemaKey("waived", .text.orNull, "The reason, where a waiver covers the finding."),
      SchemaKey(
        "unit", .object(ListedAgency.owingSchema),
        "The agency in the list that owes the report.", only: "for X704 and X706"),
    ]
  }
}

extension Finding {
  /// Appends the record as one line: every key, in the schema's order, null when unused. `operands` is
  /// an array also when it is empty. `unit` is written only where an agency owes a report.
  package func encode(to line: inout JSONWriter) {
    line.begin(.finding)
    line.key("rule")
    line.value(rule)
    line.key("name")
    line.value(name)
    line.key("severity")
    line.value(severity.rawValue)
    line.key("verdict")
    line.value(verdict.rawValue)
    line.write(agency: agency, year: year, source: source)
    line.key("id")
    line.value(id)
    line.key("action")
    line.value(action.rawValue)
    writeLocation(to: &line)
    writeEvidence(to: &line)
    writeRest(to: &line)
    line.endObject()
    line.endLine()
  }

  private func writeLocation(to line: inout JSONWriter) {
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
    if let positions {
      CellPosition.write(positions, to: &line)
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
    let agency = try fields.optionalText("agency")
    let year = try fields.optionalYear()
    let source = try fields.object("source")
    self.init(
      rule: rule, name: name, severity: severity, verdict: verdict, agency: agency, year: year,
      source: try Source(source), message: "")
    id = try fields.text("id")
    section = try fields.optionalInteger("section", in: Section.numbers)
    cell = try fields.optionalCell("cell")
    label = try fields.optionalText("label")
    message = try fields.text("message")
    expected = try fields.optionalNumber("expected")
    actual = try fields.optionalNumber("actual")
    gap = try fields.optionalNumber("gap")
    quote = try fields.optionalText("quote")
    operands = try fields.optionalList("operands")?.map(Operand.init) ?? []
    other = try fields.optionalObject("other").map(Other.init)
    cause = try fields.optionalText("cause")
    basis = try fields.optionalText("basis")
    hint = try fields.optionalText("hint")
    positions = try fields.optionalObject("at").map(CellPosition.list)
    waived = try fields.optionalText("waived")
    unit = try fields.optionalObject("unit").map(ListedAgency.init)
  }
}

extension Finding.Operand {
  fileprivate static var schema: Schema {
    Schema([
      SchemaKey("cell", .cell, "The id of the cell."),
      SchemaKey("year", .year.orNull, "The year of the report."),
      SchemaKey(
        "value", .number().orNull, "The number; null for a blank and for an absent cell."),
    ])
  }

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
    self.init(
      cell: try fields.cell("cell"), year: try fields.optionalYear(),
      value: try fields.optionalNumber("value"))
  }
}

extension Finding.Other {
  fileprivate static var schema: Schema { Schema([.agency, .year, .source("The document.")]) }

  fileprivate func write(to line: inout JSONWriter) {
    line.beginObject()
    line.write(agency: agency, year: year, source: source)
    line.endObject()
  }

  fileprivate init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    let agency = try fields.optionalText("agency")
    let year = try fields.optionalYear()
    let source = try fields.object("source")
    self.init(agency: agency, year: year, source: try Source(source))
  }
}
