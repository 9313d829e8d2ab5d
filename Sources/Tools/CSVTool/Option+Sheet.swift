import CommandLine
import Rows

/// The options of rpt-csv that choose a sheet.
extension Option {
  /// Those that do not apply to forms.
  static var ofRecords: [Option] {
    [
      .wide, .long, .table, .pivot, .worksheet, .type, .columns, .labels, .header, .null,
      .listCells,
    ]
  }

  /// The types of records other than `sheets`.
  private static func types(otherThan sheets: Sheet...) -> [Use] {
    Sheet.allCases.filter { !sheets.contains($0) }.map { Use("type", $0.rawValue) }
  }

  static var wide: Option {
    Option(
      "wide", excludes: ["long", "table", "pivot"],
      "Reports: one row per report, one column per cell (the default)")
  }
  static var long: Option {
    Option(
      "long", excludes: ["table", "pivot"],
      "Reports: one row per cell, with its label, its text as printed and its position")
  }
  static var table: Option {
    Option(
      "table", .choice { GridTable.allCases.map(\.rawValue) },
      excludes: ["pivot", "worksheet", "columns", "header=only", "labels=id"]
        + types(otherThan: .report, .change),
      "Reports, and changes: this table as printed in the form, one below the other")
  }
  static var pivot: Option {
    Option(
      "pivot", .choice { ["year"] },
      excludes: ["worksheet", "columns", "header=only"] + types(otherThan: .report),
      "Reports: one row per cell, one column per year")
  }
  static var worksheet: Option {
    Option(
      "worksheet", excludes: types(otherThan: .finding),
      "Findings: with empty columns for the reply and its status")
  }
  static var type: Option {
    Option(
      "type", .choice { Sheet.allCases.map(\.rawValue) },
      "Only records of this type, and failures; required where a stream mixes types")
  }
  static var columns: Option {
    Option(
      "columns", .text("LIST"), "Only these columns, in this order: a,b; * matches any characters")
  }
  static var format: Option {
    Option(
      "format", .choice { ["csv", "xlsx"] },
      "CSV (the default), or a workbook for Excel, WPS and LibreOffice")
  }
  static var excel: Option {
    Option(
      "excel", excludes: ["format=xlsx"],
      "For Excel: BOM, CRLF, Chinese labels, texts guarded against conversion")
  }
  static var labels: Option {
    Option(
      "labels", .choice { SheetLanguage.allCases.map(\.rawValue) },
      "The header in record paths (the default) or in Chinese")
  }
  static var header: Option {
    Option(
      "header", .choice { Rows.Header.allCases.map(\.rawValue) },
      "Whether to write a header; only: the header alone, without reading")
  }
  static var null: Option {
    Option(
      "null", .text("TEXT"), excludes: ["format=xlsx"],
      "Text to write for null (default: empty); not a number")
  }
  static var encoding: Option {
    Option(
      "encoding", .choice { ["utf-8", "gb18030"] }, excludes: ["format=xlsx"],
      "Character encoding; gb18030 has no BOM")
  }
  static var delimiter: Option {
    Option(
      "delimiter", .text("CHAR"), excludes: ["format=xlsx"],
      "Field delimiter (one ASCII character), or tab")
  }
  static var tsv: Option { Option("tsv", excludes: ["format=xlsx"], "The same as --delimiter=tab") }
  static var listCells: Option {
    Option(
      "list-cells", excludes: ["columns"],
      "List the cells of the forms, with labels, ids and what they count, and exit")
  }
  static var notes: Option {
    Option(
      "notes", .file,
      "What cells count, by the office: added to --list-cells and --form (cell, note, basis)")
  }
}
