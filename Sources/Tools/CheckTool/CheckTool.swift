import Agencies
import Checking
import CommandLine
import Records
import Reporting
import Rules

/// rpt-check: checks reports and writes what does not add up.
package enum CheckTool {
  private static let severities = Finding.Severity.allCases.map { $0.rawValue }

  package static let tool = Tool(
    "rpt-check", purpose: "Check reports and write what does not add up.",
    options: [
      Option("select", value: "CODES", "Apply these rules alone: codes, prefixes (T3) or names"),
      Option("ignore", value: "CODES", "Leave these rules out; wins over --select"),
      Option("severity", choices: severities, "The least severity that is shown; default info"),
      Option("fail-on", choices: severities, "The least severity that counts; default error"),
      Option("year", value: "YYYY", "Judge the reports of this year alone"),
      .units,
      Option("deadline", value: "MM-DD", "The day of the next year by which reports are due"),
      Option("profile", value: "FILE", "What local notices demand or allow (rpt-profile(5))"),
      Option(
        "similarity", value: "PERCENT", "From which share on a text repeats another; default 90"),
      Option("waivers", value: "FILE", "Let the findings that FILE explains not count"),
      Option(
        "today", value: "YYYY-MM-DD", "The day on which waivers are judged; default today at UTC+8"),
      Option("make-waivers", "Write a waivers file to fill in, a line for each finding"),
      Option("all", "Show what could not be assessed and what blanks leave open, one by one"),
      Option("pass", "Keep the reports in the output, each before its findings"),
      Option("summary", "Add a record for each report that counts its rules by verdict"),
      Option("claims", "Write what the prose states in numbers, and what it was compared with"),
      Option("list-rules", "List the rules and exit"),
      Option("explain", value: "CODE", "Explain a rule, with examples, and exit"),
      Option(
        "format", choices: ["text", "ndjson", "sarif", "slip"],
        "Text for people, records, SARIF 2.1.0, or slips; text is the default on a terminal"),
      Option("out-dir", value: "DIR", "Slips: the folder that gets a text for each body"),
      Option("since", value: "OLD", "Slips: mark what stood in OLD, the last round's records"),
      .lang, .color, .strict, .lineBuffered, .exitZero,
    ],
    statuses: [.success, .found, .usage, .unread, .unwritten])

  /// One run of the tool.
  package static func run(_ streams: Streams) -> ExitStatus {
    tool.run(streams) { run throws(Stop) in
      if run.arguments.has("list-rules") {
        let language = run.language
        return try run.output.write(Rule.all.map { $0.listing(in: language) + "\n" }.joined())
      }
      if let code = run.arguments.value("explain") {
        let (rules, language) = (
          try CheckOptions.selection(run, explaining: code).rules, run.language
        )
        return try run.output.write(
          rules.map { $0.explanation(in: language) }.joined(separator: "\n"))
      }
      let options = try CheckOptions(run)
      let stream = StreamCheck(options.applied.rules, settings: options.settings)
      let waivers = try WaiverFile.waivers(run, options)
      let reporter = try options.reporter(run, stream)
      var checker = Checker(options, stream, waivers, reporter)
      let inputs = try run.inputs()
      guard try run.eachLine(of: inputs, &checker) else { return try checker.abandon() }
      try checker.finish(&run)
    }
  }
}
