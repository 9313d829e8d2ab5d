import JSON
import Wordings

/// The results of the rules for one report: the record that `rpt-check --summary` adds.
package struct Summary: Hashable, Sendable {
  /// How many rules have each verdict.
  package struct Rules: Hashable, Sendable {
    package var pass: Int
    package var fail: Int
    package var review: Int
    package var notAssessable: Int

    package init(pass: Int = 0, fail: Int = 0, review: Int = 0, notAssessable: Int = 0) {
      self.pass = pass
      self.fail = fail
      self.review = review
      self.notAssessable = notAssessable
    }
  }

  package var agency: String?
  package var year: Int?
  package var source: Source
  package var rules: Rules
  /// As in the report.
  package var coverage: Coverage
  /// The page on which the report was published; nil where none was compared.
  package var page: Page?
  /// The codes of the rules that the run did not apply, or whose findings it does not write; nil where that is
  /// not known.
  package var omitted: [String]?
  /// Its ordinal among the reports that the run checked and compared, from 1; nil where the run compares none.
  package var ordinal: Int?

  /// A page that was compared with the report.
  package struct Page: Hashable, Sendable {
    package let source: Source
    /// Whether all tables were read on it, and numbers, headings and sentences are those of the report.
    package let isEqual: Bool

    package init(_ source: Source, isEqual: Bool) {
      self.source = source
      self.isEqual = isEqual
    }
  }

  package init(agency: String?, year: Int?, source: Source, rules: Rules, coverage: Coverage) {
    self.agency = agency
    self.year = year
    self.source = source
    self.rules = rules
    self.coverage = coverage
  }
}

extension Summary {
  package static var schema: Schema {
    Schema(
      record: .summary,
      [
        .agency, .year, .source("The document."),
        SchemaKey(
          "rules", .object(Rules.schema),
          "The rules that check one report, counted by the worst verdict of each."),
        SchemaKey("coverage", .object(Coverage.schema), "As in the report."),
        SchemaKey(
          "page", .object(Page.schema), "The page on which it was published.",
          only: "where --published has one that was compared"),
        SchemaKey(
          "omitted", .list(.ruleCode),
          """
          The rules of which the run writes no findings: not chosen, too slight, or without what they need, as \
          a list of agencies or published pages.
          """, only: "not in records of earlier releases"),
        SchemaKey(
          "ordinal", .count,
          "Its position among the reports of the run, from 1: these were compared with one another.",
          only: "where the run compares reports"),
      ])
  }

  /// Appends the record as one line, its keys in the schema's order.
  package func encode(to line: inout JSONWriter) {
    line.begin(.summary)
    line.write(agency: agency, year: year, source: source)
    line.key("rules")
    line.beginObject()
    line.key("pass")
    line.value(rules.pass)
    line.key("fail")
    line.value(rules.fail)
    line.key("review")
    line.value(rules.review)
    line.key("not-assessable")
    line.value(rules.notAssessable)
    line.endObject()
    line.key("coverage")
    coverage.write(to: &line)
    if let page {
      line.key("page")
      line.beginObject()
      line.key("source")
      page.source.write(to: &line)
      line.key("equal")
      line.value(page.isEqual)
      line.endObject()
    }
    if let omitted {
      line.key("omitted")
      line.array(omitted) { $1.value($0) }
    }
    if let ordinal {
      line.key("ordinal")
      line.value(ordinal)
    }
    line.endObject()
    line.endLine()
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    agency = try fields.optionalText("agency")
    year = try fields.optionalYear()
    let source = try fields.object("source")
    self.source = try Source(source)
    var rules = try fields.object("rules")
    self.rules = Rules(
      pass: try rules.integer("pass"), fail: try rules.integer("fail"),
      review: try rules.integer("review"), notAssessable: try rules.integer("not-assessable"))
    let coverage = try fields.object("coverage")
    self.coverage = try Coverage(coverage)
    page = try fields.optionalObject("page").map(Page.init)
    omitted = try fields.optionalTexts("omitted")
    ordinal = try fields.optionalInteger("ordinal", in: 1...Int(Int32.max))
  }
}

extension Summary.Page {
  fileprivate static var schema: Schema {
    Schema([
      SchemaKey("source", .object(Source.schema), "The page."),
      SchemaKey(
        "equal", .truth,
        "Whether all tables were read, and numbers, headings and sentences are the same."),
    ])
  }

  fileprivate init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    let source = try fields.object("source")
    self.init(try Source(source), isEqual: try fields.truth("equal"))
  }
}

extension Summary.Rules {
  fileprivate static var schema: Schema {
    Schema([
      SchemaKey("pass", .count, "Rules that found nothing.", heading: "通过"),
      SchemaKey("fail", .count, "Rules that failed.", heading: "不通过"),
      SchemaKey("review", .count, "Rules that leave a decision to a person.", heading: "待核实"),
      SchemaKey(
        "not-assessable", .count, "Rules that could not be checked.", heading: "未能核对"),
    ])
  }
}
