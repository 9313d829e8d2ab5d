import CommandLine
import Pages
import Records
import Wordings

/// The options that only rpt-html has.
extension Option {
  static var year: Option {
    Option(
      "year", .year(CalendarDate.reportingYears),
      "The year of the register and the overview; default the newest one")
  }
  static var audience: Option {
    Option(
      "audience", .choice { PageSettings.Audience.allCases.map(\.rawValue) },
      "Who reads it: the office (the default), or others too")
  }
  static var outDir: Option {
    Option("out-dir", .folder, "Write an index and a page for each agency into this folder")
  }
  static var today: Option {
    Option("today", .day, "The day on the page; default today at UTC+8")
  }
}
