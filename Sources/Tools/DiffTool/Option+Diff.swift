import CommandLine

/// The options that only rpt-diff has.
extension Option {
  /// Those that apply only to reports.
  static var ofReports: [Option] {
    [.against, .cells, .minDelta, .minPercent, .text, .allYears, .byApplicant]
  }

  static var against: Option {
    Option(
      "against", .year(1000...9999), excludes: ["all-years"], operands: 0...1,
      "Compare each year with YYYY, not with the year before")
  }
  static var cells: Option {
    Option(
      "cells", .text("GLOB"),
      "Only cells whose ids match GLOB, such as requests.*.total; repeatable")
  }
  static var minDelta: Option {
    Option("min-delta", .number(atLeast: 0), "Only numbers that changed by at least this much")
  }
  static var minPercent: Option {
    Option("min-percent", .number(atLeast: 0), "The same in percent of the earlier number")
  }
  static var all: Option {
    Option("all", "Also unchanged cells (with --findings: unchanged findings)")
  }
  static var text: Option {
    Option("text", "Show sentences removed from, added to or moved within sections")
  }
  static var findings: Option {
    Option(
      "findings", excludes: Option.ofReports.map { Use($0.name) }, operands: 2...2,
      "Compare rpt-check's findings in OLD and NEW: new, gone, unchanged")
  }
  static var allYears: Option {
    Option("all-years", operands: 0...1, "Text: the years of an agency side by side")
  }
  static var byApplicant: Option {
    Option("by-applicant", "Text: one line per kind of applicant, not only the totals")
  }
}
