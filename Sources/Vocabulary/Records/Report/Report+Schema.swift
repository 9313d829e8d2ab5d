import JSON

extension Report {
  package static var schema: Schema {
    Schema(
      record: .report, identityKeys + tableKeys + textKeys + optionalKeys,
      conditions: [
        .together(["contributors", "missing"]), .together(["indicators", "legacy"]),
      ])
  }

  private static var identityKeys: [SchemaKey] {
    [
      .source("The document."), .agency,
      SchemaKey(
        "unit", .object(ListedAgency.schema),
        "The agency in the list to which the report belongs, see rpt-units(5).",
        only: "with --units, where one row matches"),
      .year,
      SchemaKey("title", .text.orNull, "The title line.", heading: "标题"),
      SchemaKey("published", .day.orNull, "The date of publication.", heading: "发布日期"),
      SchemaKey(
        "form", .form.orNull,
        """
        The national form that its tables follow, named after the year of its first reports, see \
        rpt-forms(7). It is recognised by the labels, and by the year only where several forms \
        have the same labels; null where no table was recognised.
        """, heading: "表式"),
    ]
  }

  private static var tableKeys: [SchemaKey] {
    [
      SchemaKey("disclosure", .cells(of: "disclosure"), cells(of: "table two")),
      SchemaKey("requests", .cells(of: "requests"), cells(of: "table three")),
      SchemaKey("disputes", .cells(of: "disputes"), cells(of: "table four")),
      SchemaKey(
        "raw", .byCell(.text),
        #"The text of each cell whose text is not just its number: "113万元", "/", ""."#,
        heading: "原文"),
      SchemaKey(
        "coverage", .object(Coverage.schema), "How many of the form's cells the document has."),
      SchemaKey(
        "unplaced", .list(.object(Unplaced.schema)),
        "Numbers in a recognised table that belong to no cell.", heading: "未归位数字"),
      SchemaKey(
        "doubts", .list(.object(Doubt.schema)), "Where the reader had to guess.", heading: "存疑处"),
    ]
  }

  private static func cells(of table: String) -> String {
    "The cells of " + table
      + """
      , nested by their ids: a number as the document states it, with its decimals; null where the \
      cell has no number; no key where the document has no such cell.
      """
  }

  private static var textKeys: [SchemaKey] {
    [
      SchemaKey(
        "period", .object(Period.schema).orNull,
        "The statistical period; null where no sentence states it."),
      SchemaKey(
        "sections", .list(.object(Section.schema)), "The sections in the order of the document."),
    ]
  }

  private static var optionalKeys: [SchemaKey] {
    [
      SchemaKey(
        "legacy", .cells(of: "legacy"),
        "The cells of the statistics table of 2014 to 2018 whose labels are known.",
        only: "before 2019"),
      SchemaKey(
        "indicators", .list(.object(Indicator.schema)),
        "Every row of that table.", only: "before 2019"),
      SchemaKey(
        "at", .byCell(.object(CellPosition.schema)), "Where each cell is in the document.",
        only: "with --where"),
      SchemaKey(
        "contributors", .list(.object(SumParts.Contributor.schema)),
        "The reports that were added.", only: "from rpt-sum"),
      SchemaKey(
        "missing", .list(.object(SumParts.Missing.schema)),
        "The agencies that belong to the sum and have no report for the year.", only: "from rpt-sum"
      ),
    ]
  }
}
