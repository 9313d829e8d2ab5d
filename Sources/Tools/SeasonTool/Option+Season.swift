import CommandLine
import Wordings

/// The options that only rpt-season has.
extension Option {
  static var year: Option {
    Option(
      "year", .year(CalendarDate.reportingYears),
      "The reporting year; default that of the last round, else that of most reports")
  }
  static var last: Option {
    Option(
      "last", .fileOrNothing, as: "PATH",
      "Last year's reports: a document, a folder, a file of records, or last year's OUT")
  }
  static var draft: Option {
    Option(
      "draft", .fileOrNothing, "The government's own report, to compare with the sum")
  }
  static var profile: Option {
    Option("profile", .fileOrNothing, "Local requirements (rpt-profile(5))")
  }
  static var settings: Option {
    Option(
      "settings", .fileOrNothing,
      "Settings for letters, rows of a name and a value; default the file beside UNITS"
    )
  }
  static var published: Option {
    Option(
      "published", .fileOrNothing, as: "PATH",
      "The pages on which reports were published, to compare: a folder of saved pages, a file of records"
    )
  }
  static var captures: Option {
    Option(
      "captures", .fileOrNothing,
      "Where and when each page was saved: columns path, url, captured, agency; default the file beside the pages"
    )
  }
  static var facts: Option {
    Option(
      "facts", .fileOrNothing,
      "Numbers of other sources to compare: columns agency, year, cell, number, source, note, decides"
    )
  }
  static var today: Option {
    Option("today", .day, "The day of the round; default today at UTC+8")
  }
  static var onRequest: Option {
    Option(
      "on-request",
      "Run only if someone asks by a file in INBOX or beside UNITS, and answer there (rpt-season(1))"
    )
  }
  static var redo: Option {
    Option("redo", "Repeat the last round instead of starting the next one")
  }
}
