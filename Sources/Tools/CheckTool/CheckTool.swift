import Agencies
import Checking
import CommandLine
import Records
import Reporting
import Rules
import Views

/// rpt-check: checks reports and writes findings.
package enum CheckTool {
  package static let tool = Tool(
    "rpt-check", purpose: "Check reports and output findings.",
    options: [
      .select, .ignore, .severity, .failOn, .year, .units, .deadline, .profile, .similarity,
      .published, .facts, .waivers, .today, .makeWaivers, .all, .pass, .summary, .claims, .imprint,
      .stream, .jobs, .listRules, .explain, .findingFormat, .outDir, .since, .lang, .color, .quiet,
      .strict,
      .lineBuffered, .exitZero, .help, .version,
    ],
    needs: [Option.Need(.letters, anyOf: ["out-dir"])],
    statuses: [.success, .found, .usage, .unread, .unwritten])

  /// One run of the tool.
  package static func run(_ streams: Streams) -> ExitStatus {
    tool.run(streams) { run throws(Stop) in
      if run.arguments.has(.listRules) {
        let view = RuleView(run.language)
        return try run.output.write(
          Rule.all.map { view.listing(of: RuleExplanation($0)) }.joined())
      }
      if let code = run.arguments.value(.explain) {
        let rules = try CheckOptions.selection(run, explaining: code).rules
        let view = RuleView(run.language, columns: run.streams.columns)
        let texts = rules.map { view.text(of: RuleExplanation($0, examplesIn: run.language)) }
        return try run.output.write(texts.joined(separator: "\n"))
      }
      let options = try CheckOptions(run)
      let stream = StreamCheck(options.comparing, settings: options.settings)
      let waivers = try WaiverFile.waivers(run, options)
      let reporter = try options.reporter(run, stream)
      var checker = Checker(options, stream, waivers, reporter)
      let inputs = try run.inputs()
      let jobs = run.arguments.integer(.jobs) ?? 1
      guard try run.eachLine(of: inputs, jobs: jobs, &checker) else {
        return try checker.abandon()
      }
      try checker.finish(&run)
    }
  }
}
