import JSON

/// Kinds of values that several records have.
extension SchemaKind {
  static var year: SchemaKind { .whole(from: Fields.years.lowerBound, to: Fields.years.upperBound) }

  /// From 0.
  static var count: SchemaKind { .whole(from: 0) }
  /// From 1: a line, a row, a table.
  static var ordinal: SchemaKind { .whole(from: 1) }
  static var day: SchemaKind { .pattern(dayPattern, name: "day, as 2023-01-19") }
  package static var dayPattern: String { #"^\d{4}-\d{2}-\d{2}$"# }
  static var moment: SchemaKind {
    .pattern(
      #"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$"#,
      name: "day, or day and time as 2024-02-01T10:30")
  }
  static var checksum: SchemaKind { .pattern("^[0-9a-f]{8}$", name: "8 hexadecimal digits") }
  /// The id of a finding.
  static var id: SchemaKind { .pattern("^[0-9a-f]{10}$", name: "10 hexadecimal digits") }
  static var code: SchemaKind { .pattern("^[a-z]+(-[a-z]+)*$", name: "word") }
  static var ruleCode: SchemaKind { .pattern(#"^[A-Z]\d{3}$"#, name: "code of a rule") }
  static var section: SchemaKind {
    .whole(from: Section.numbers.lowerBound, to: Section.numbers.upperBound)
  }
  /// Defined by the forms.
  static var cell: SchemaKind { .reference("cell", name: "id of a cell") }
  static var form: SchemaKind { .reference("form", name: "name of a form") }

  /// The cells of a table: the record's key of that name.
  static func cells(of table: String) -> SchemaKind { .reference(table, name: "object") }

  /// An object whose keys are ids of cells.
  static func byCell(_ kind: SchemaKind) -> SchemaKind { .map(keys: .cell, values: kind) }
}

/// Keys that several records have.
extension SchemaKey {
  static var agency: SchemaKey {
    SchemaKey(
      "agency", .text.orNull,
      "The reporting agency, as named in the title; null if not found.", heading: "单位")
  }

  static var year: SchemaKey {
    SchemaKey(
      "year", .year.orNull, "The reporting year; null if not found.", heading: "年度")
  }

  static func source(_ meaning: String) -> SchemaKey {
    SchemaKey("source", .object(Source.schema), meaning)
  }
}

extension JSONWriter {
  /// Writes the keys `agency`, `year` and `source`.
  mutating func write(agency: String?, year: Int?, source: Source) {
    key("agency")
    value(agency)
    key("year")
    value(year)
    key("source")
    source.write(to: &self)
  }
}
