import CommandLine
import Records
import Wordings

/// The options that only rpt-check has.
extension Option {
  static var select: Option {
    Option(
      "select", .codes(listedBy: "list-rules"),
      "Apply only these rules: codes, prefixes (T3) or names")
  }
  static var ignore: Option {
    Option(
      "ignore", .codes(listedBy: "list-rules"), "Do not apply these rules; overrides --select")
  }
  static var severity: Option {
    Option(
      "severity", .choice { Finding.Severity.allCases.map(\.rawValue) },
      "Minimum severity to show; default info")
  }
  static var failOn: Option {
    Option(
      "fail-on", .choice { Finding.Severity.allCases.map(\.rawValue) },
      "Minimum severity for exit status 1; default error")
  }
  static var year: Option {
    Option("year", .year(CalendarDate.reportingYears), "Check only reports for this year")
  }
  static var deadline: Option {
    Option("deadline", .dayOfYear, "Day of the next year by which reports are due")
  }
  static var profile: Option {
    Option("profile", .file, "Local requirements (rpt-profile(5))")
  }
  static var similarity: Option {
    Option(
      "similarity", .integer(1...100), as: "PERCENT",
      "Similarity threshold (percent) for repeated text; default 90")
  }
  static var waivers: Option {
    Option(
      "waivers", .file,
      "Mark findings listed in FILE as waived: they do not affect the exit status")
  }
  static var today: Option {
    Option(
      "today", .day,
      "Day of the check, for waivers and days of publication; default today at UTC+8")
  }
  static var facts: Option {
    Option(
      "facts", .file,
      "Compare reports with numbers of other sources: agency, year, cell, number, source")
  }
  static var published: Option {
    Option(
      "published", .file, as: "PAGES",
      "Compare reports with the pages on which they were published, records of rpt-parse")
  }
  static var makeWaivers: Option {
    Option(
      "make-waivers", excludes: [.letters],
      "Write a waivers file to fill in, one line per finding")
  }
  static var all: Option {
    Option(
      "all", excludes: [.letters],
      "Also list one by one what could not be checked and what blanks leave open")
  }
  static var pass: Option {
    Option(
      "pass", excludes: [.letters],
      "Keep the reports in the output, each before its findings")
  }
  static var summary: Option {
    Option(
      "summary", excludes: [.letters],
      "Add a record per report that counts its rules by verdict")
  }
  static var jobs: Option {
    Option("jobs", short: "j", .integer(1...256), "Check N reports at once; default 1")
  }
  static var imprint: Option {
    Option(
      "imprint", excludes: Option.recordsOnly + [Use("stream")],
      "Check each report alone and add its imprint, for --stream")
  }
  static var stream: Option {
    Option(
      "stream", excludes: Option.recordsOnly + [Use("summary")],
      "Read what --imprint wrote and check the reports against one another")
  }
  /// What there is not in the parts of a check.
  private static var recordsOnly: [Use] {
    ["format", "pass", "claims", "make-waivers", "waivers", "published"].map { Use($0) }
  }
  static var claims: Option {
    Option(
      "claims", excludes: [.letters],
      "Write the numbers stated in the prose, and what each was compared with")
  }
  static var listRules: Option { Option("list-rules", "List the rules and exit") }
  static var explain: Option {
    Option("explain", .code(listedBy: "list-rules"), "Explain a rule, with examples, and exit")
  }
  static var findingFormat: Option {
    Option(
      "format", .choice { FindingFormat.allCases.map(\.rawValue) },
      "Text for people, records, SARIF 2.1.0, or feedback letters; text is the default on a terminal"
    )
  }
  static var outDir: Option {
    Option(
      "out-dir", .folder, needs: .letters,
      "Feedback letters: the folder for one text file per agency")
  }
  static var since: Option {
    Option(
      "since", .file, as: "OLD", needs: .letters,
      "Feedback letters: mark findings already present in OLD, the last round's records")
  }
}
