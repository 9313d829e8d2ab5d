import CommandLine
import Forms
import Wordings

/// The options of rpt-csv that write forms to fill in, in place of records.
extension Option {
  static var form: Option {
    Option(
      "form", .choice { Edition.all.map(\.form.rawValue) },
      excludes: Option.ofRecords.map { Use($0.name) }, operands: 0...0,
      "No records: the tables of this form to fill in, one sheet per agency, as with --excel")
  }
  static var agency: Option {
    Option("agency", .text("NAME"), needs: "form", "Forms: only for this agency")
  }
  static var from: Option {
    Option("from", .file, needs: "form", "Forms: the reports of the year before, as records")
  }
  static var year: Option {
    Option(
      "year", .year(CalendarDate.reportingYears), needs: "form",
      "Forms: the reporting year; default the year after the newest in --from")
  }
  static var outDir: Option {
    Option("out-dir", .folder, needs: "form", "Forms: write one file per agency into DIR")
  }
}
