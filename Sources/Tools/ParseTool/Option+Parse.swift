import CommandLine
import Wordings

/// The options that only rpt-parse has.
extension Option {
  static var agency: Option { Option("agency", .text("NAME"), "Override the agency name") }
  static var year: Option {
    Option("year", .year(CalendarDate.reportingYears), "Override the reporting year")
  }
  static var captures: Option {
    Option(
      "captures", .file,
      "Where and when each page was saved: columns path, url, captured, agency")
  }
  static var silentCompanions: Option {
    Option(
      "silent-companions",
      "List the texts of mails beside what is attached; print no message about what goes with a report"
    )
  }
  static var positions: Option {
    Option("where", "Add to each report the position of each cell in its document")
  }
  static var jobs: Option {
    Option(
      "jobs", short: "j", .integer(1...256), "Read N documents at once; default one per processor")
  }
}
