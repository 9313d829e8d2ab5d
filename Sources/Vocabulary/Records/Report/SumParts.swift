import JSON
import Wordings

/// The parts of a sum of reports: the last keys of a report that rpt-sum wrote.
package struct SumParts: Hashable, Sendable {
  /// A report that was added.
  package struct Contributor: Hashable, Sendable {
    /// The agency's id in the list; nil where there is no list.
    package var id: String?
    package var name: String
    package var source: Source

    package init(id: String?, name: String, source: Source) {
      self.id = id
      self.name = name
      self.source = source
    }
  }

  /// An agency that belongs to the sum and has no report.
  package struct Missing: Hashable, Sendable {
    package var id: String
    package var name: String

    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  package var contributors: [Contributor]
  package var missing: [Missing]

  package init(contributors: [Contributor], missing: [Missing]) {
    self.contributors = contributors
    self.missing = missing
  }
}

extension SumParts.Contributor {
  static var schema: Schema {
    Schema([
      SchemaKey(
        "id", .text.orNull, "The agency's id in the list; null without a list."),
      SchemaKey("name", .text, "Its name."), .source("The document of its report."),
    ])
  }
}

extension SumParts.Missing {
  static var schema: Schema {
    Schema([
      SchemaKey("id", .text, "The agency's id in the list."), SchemaKey("name", .text, "Its name."),
    ])
  }
}

extension SumParts {
  /// Writes the keys `contributors` and `missing`.
  func write(to line: inout JSONWriter) {
    line.key("contributors")
    line.array(contributors) { contributor, line in
      line.beginObject()
      line.key("id")
      line.value(contributor.id)
      line.key("name")
      line.value(contributor.name)
      line.key("source")
      contributor.source.write(to: &line)
      line.endObject()
    }
    line.key("missing")
    line.array(missing) { missing, line in
      line.beginObject()
      line.key("id")
      line.value(missing.id)
      line.key("name")
      line.value(missing.name)
      line.endObject()
    }
  }

  /// Decodes the parts of a sum; nil where the report is not a sum.
  init?(_ fields: inout Fields) throws(Refusal) {
    guard let list = try fields.optionalList("contributors") else { return nil }
    contributors = []
    for fields in list {
      var fields = fields
      let source = try fields.object("source")
      contributors.append(
        Contributor(
          id: try fields.optionalText("id"), name: try fields.text("name"),
          source: try Source(source)))
    }
    missing = []
    for fields in try fields.optionalList("missing") ?? [] {
      var fields = fields
      missing.append(Missing(id: try fields.text("id"), name: try fields.text("name")))
    }
  }
}
