import JSON
import Wordings

/// A number that the prose states, and what it is compared with: the record that `rpt-check --claims`
/// writes.
package struct ClaimRecord: Sendable {
  /// How the number compares with the tables.
  package enum Verdict: String, Sendable, CaseIterable {
    case pass, fail, review
    case notAssessable = "not-assessable"
  }

  /// A formula that was tried.
  package struct Trial: Sendable {
    /// Cells and sums with + and - between them; where it is shown as text, the same in words.
    package let formula: String
    /// Its value; nil where cells that it needs were not read or are blank.
    package let value: Number?
    package let fits: Bool

    package init(formula: String, value: Number?, fits: Bool) {
      self.formula = formula
      self.value = value
      self.fits = fits
    }
  }

  /// The scope of a number that counts all.
  private static let whole = "whole"

  package let agency: String?
  package let year: Int?
  package let source: Source
  /// The number of the section; nil for an extra one.
  package let section: Int?
  package let quote: String
  package let number: Number
  /// The measure word as printed; empty for a denial.
  package let unit: String
  /// The name of the reading by which the words were understood.
  package let reading: String
  /// The formula that the words name.
  package let counts: String?
  /// The words that narrow what is counted; nil for the whole.
  package let scope: String?
  package let isExact: Bool
  package let trials: [Trial]
  package let verdict: Verdict

  package init(
    of report: Report, section: Int?, quote: String, number: Number, unit: String,
    reading: String, counts: String?, scope: String?, isExact: Bool, trials: [Trial],
    verdict: Verdict
  ) {
    agency = report.agency
    year = report.year
    source = report.source
    self.section = section
    self.quote = quote
    self.number = number
    self.unit = unit
    self.reading = reading
    self.counts = counts
    self.scope = scope
    self.isExact = isExact
    self.trials = trials
    self.verdict = verdict
  }
}

extension ClaimRecord {
  package static var schema: Schema {
    Schema(
      record: .claim,
      [
        .agency, .year, .source("The document."),
        SchemaKey(
          "section", .section.orNull, "The section; null for an extra one.", heading: "部分"),
        SchemaKey("quote", .text, "The sentence.", heading: "原文"),
        SchemaKey(
          "number", .number(), "The number; 0 for a denial such as 未收到申请.", heading: "数字"),
        SchemaKey(
          "unit", .text, "The measure word as printed; empty for a denial.", heading: "量词"),
        SchemaKey(
          "reading", .text, "The reading by which the words were understood: received-new.",
          heading: "读法"),
        SchemaKey(
          "counts", .text.orNull,
          """
          The cell or sum that the words name: requests.received.total, \
          requests.outcome.denied.*.total.
          """, heading: "所指"),
        SchemaKey(
          "scope", .text, "whole, or the words that narrow what is counted.", heading: "范围"),
        SchemaKey("exact", .truth, "False for 余, 多, 近, 约.", heading: "确数"),
        SchemaKey(
          "formulas", .list(.object(Trial.schema)), "What the words may mean.", heading: "算式"),
        SchemaKey(
          "verdict", .word(Verdict.allCases.map(\.rawValue)),
          "As in a finding; pass where a formula fits.",
          heading: "判断"),
      ])
  }

  /// Appends the record as one line, its keys in the schema's order.
  package func encode(to line: inout JSONWriter) {
    line.begin(.claim)
    line.write(agency: agency, year: year, source: source)
    line.key("section")
    line.value(section)
    line.key("quote")
    line.value(quote)
    line.key("number")
    line.value(number)
    line.key("unit")
    line.value(unit)
    line.key("reading")
    line.value(reading)
    line.key("counts")
    line.value(counts)
    line.key("scope")
    line.value(scope ?? ClaimRecord.whole)
    line.key("exact")
    line.value(isExact)
    line.key("formulas")
    line.array(trials) { $0.write(to: &$1) }
    line.key("verdict")
    line.value(verdict.rawValue)
    line.endObject()
    line.endLine()
  }
}

extension ClaimRecord {
  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    agency = try fields.optionalText("agency")
    year = try fields.optionalYear()
    source = try Source(try fields.object("source"))
    section = try fields.optionalInteger("section", in: Section.numbers)
    quote = try fields.text("quote")
    number = try fields.number("number")
    unit = try fields.text("unit")
    reading = try fields.text("reading")
    counts = try fields.optionalText("counts")
    let scope = try fields.text("scope")
    self.scope = scope == ClaimRecord.whole ? nil : scope
    isExact = try fields.truth("exact")
    var trials: [Trial] = []
    for trial in try fields.optionalList("formulas") ?? [] { trials.append(try Trial(trial)) }
    self.trials = trials
    verdict = try fields.word("verdict", Verdict.self)
  }
}

extension ClaimRecord.Trial {
  fileprivate init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    formula = try fields.text("formula")
    value = try fields.optionalNumber("value")
    fits = try fields.truth("fits")
  }

  fileprivate static var schema: Schema {
    Schema([
      SchemaKey("formula", .text, "Cells and sums with + and - between them."),
      SchemaKey(
        "value", .number().orNull,
        "Its value; null where cells are blank or were not read."),
      SchemaKey("fits", .truth, "Whether the number agrees with it."),
    ])
  }

  fileprivate func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("formula")
    line.value(formula)
    line.key("value")
    line.value(value)
    line.key("fits")
    line.value(fits)
    line.endObject()
  }
}
