import Agencies
import Checking
import CommandLine
import Records
import Reporting
import Rules

/// rpt-check: checks reports and writes findings.
package enum CheckTool {
  package static let tool = Tool(
    "rpt-check", purpose: "Check reports and output findings.",
    options: [
      .select, .ignore, .severity, .failOn, .year, .units, .deadline, .profile, .similarity,
      .waivers, .today, .makeWaivers, .all, .pass, .summary, .claims, .listRules, .explain,
      .findingFormat, .outDir, .since, .lang, .color, .strict, .lineBuffered, .exitZero, .help,
      .version,
    ],
    statuses: [.success, .found, .usage, .unread, .unwritten])

  /// One run of the tool.
  package static func run(_ streams: Streams) -> ExitStatus {
    tool.run(streams) { run throws(Stop) in
      if run.arguments.has(.listRules) {
        let language = run.language
        return try run.output.write(Rule.all.map { $0.listing(in: language) + "\n" }.joined())
      }
      if let code = run.arguments.value(.explain) {
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
