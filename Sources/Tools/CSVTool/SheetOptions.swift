import CommandLine
import Rows
import Sheets

/// The options that choose a sheet.
enum SheetOptions {
  static let all = [
    Option("wide", "Reports: a row a report, a column a cell (the default)"),
    Option("long", "Reports: a row a cell, with its label, its text as printed and its place"),
    Option(
      "table", choices: Grid.Table.allCases.map(\.rawValue),
      "Reports, and changes: this table as the form prints it, one below the other"),
    Option("pivot", choices: ["year"], "Reports: a row a cell, a column a year"),
    Option("worksheet", "Findings: with empty columns for the reply and its state"),
    Option(
      "type", choices: Sheet.allCases.map(\.rawValue),
      "Records of this type and failures only; needed where a stream mixes types"),
    Option("columns", value: "LIST", "Only these columns, in this order: a,b; * for any run"),
    Option("excel", "For Excel: BOM, CRLF, Chinese labels, texts guarded against conversion"),
    Option(
      "labels", choices: Labels.allCases.map(\.rawValue),
      "The header in record paths (the default) or in Chinese"),
    Option(
      "header", choices: Rows.Header.allCases.map(\.rawValue),
      "Whether there is a header; only: nothing else, without reading"),
    Option("null", value: "TEXT", "What stands for a null, in place of nothing; not a number"),
    Option("encoding", choices: ["utf-8", "gb18030"], "The encoding; gb18030 has no BOM"),
    Option("delimiter", value: "CHAR", "What parts the fields: one ASCII sign, or tab"),
    Option("tsv", "The same as --delimiter=tab"),
    Option("list-cells", "List the cells of the forms, with their labels and ids, and exit"),
  ]

  /// What the options of `run` choose.
  static func settings(_ run: Invocation) throws(Stop) -> Rows.Settings {
    let arguments = run.arguments
    var settings = Rows.Settings()
    settings.dialect = try dialect(run)
    settings.layout = try layout(run)
    settings.sheet = arguments.value("type").flatMap { Sheet(rawValue: $0) }
    try limit(&settings, run)
    if arguments.has("excel") { settings.adaptToExcel() }
    if let labels = arguments.value("labels") { settings.labels = Labels(rawValue: labels) ?? .id }
    if let header = arguments.value("header") {
      settings.header = Rows.Header(rawValue: header) ?? .always
    }
    settings.columns = arguments.value("columns")?.split(separator: ",").map(String.init)
    if let name = settings.unknownColumn {
      throw .usage("--columns: no sheet has a column '\(name)'")
    }
    return settings
  }

  /// How the fields of the sheets of `run` are written.
  static func dialect(_ run: Invocation) throws(Stop) -> Dialect {
    let arguments = run.arguments
    let delimiter = arguments.has("tsv") ? "tab" : arguments.value("delimiter") ?? ","
    guard var dialect = Dialect(delimiter: delimiter) else {
      throw .usage(
        "--delimiter takes one ASCII sign that no number has, or tab, not '\(delimiter)'")
    }
    dialect.isGB18030 = arguments.value("encoding") == "gb18030"
    if let null = arguments.value("null"), !dialect.setNull(null) {
      throw .usage("--null takes a text that is no number and needs no quotes, not '\(null)'")
    }
    return dialect
  }

  private static func layout(_ run: Invocation) throws(Stop) -> Rows.Layout {
    let arguments = run.arguments
    let chosen = ["wide", "long", "table", "pivot"].filter(arguments.has)
    guard chosen.count < 2 else {
      throw .usage("--\(chosen[0]) and --\(chosen[1]) exclude each other")
    }
    if let table = arguments.value("table").flatMap({ Grid.Table(rawValue: $0) }) {
      return .grid(table)
    }
    return arguments.has("pivot") ? .years : arguments.has("long") ? .long : .wide
  }

  /// Settles what goes with one sheet only.
  private static func limit(
    _ settings: inout Rows.Settings, _ run: Invocation
  ) throws(Stop) {
    let arguments = run.arguments
    settings.isWorksheet = arguments.has("worksheet")
    let fixed = ["table", "pivot"].first(where: arguments.has)
    if let fixed, arguments.has("columns") || arguments.value("header") == "only" {
      throw .usage("--\(fixed) has columns of its own: no --columns, no --header=only")
    }
    if arguments.has("table"), arguments.value("labels") == "id" {
      throw .usage("--table has the form's own heads: no --labels=id")
    }
    if arguments.has("list-cells"), arguments.has("columns") {
      throw .usage("--list-cells has columns of its own: no --columns")
    }
    if settings.sheet == .change, fixed == "table" { return }
    let needed: Sheet? = fixed != nil ? .report : settings.isWorksheet ? .finding : nil
    guard let needed else { return }
    if let sheet = settings.sheet, sheet != needed {
      throw .usage("--\(fixed ?? "worksheet") is for \(needed)s, not for --type=\(sheet)")
    }
    settings.sheet = needed
  }
}
