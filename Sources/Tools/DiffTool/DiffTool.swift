import Changes
import CommandLine
import Records
import Reporting

/// rpt-diff: tells what differs between reports or findings.
package enum DiffTool {
  package static let tool = Tool(
    "rpt-diff", purpose: "Tell what differs between years, or between two files of reports.",
    operands: "[FILE | OLD NEW]",
    options: [
      .format,
      Option("against", value: "YEAR", "Compare each year with this one, not with its neighbour"),
      Option("cells", value: "GLOB", "Only cells with such ids, as requests.*.total; repeatable"),
      Option("min-delta", value: "NUMBER", "Only numbers that went up or down by so much at least"),
      Option("min-percent", value: "NUMBER", "The same in percent of the number before"),
      Option("all", "Unchanged cells (with --findings: findings) too"),
      Option("text", "The sentences that sections lost and gained, and those that moved"),
      Option("findings", "Compare rpt-check's findings in OLD and NEW: new, gone, unchanged"),
      Option("all-years", "Text: the years of a body side by side"),
      Option("by-applicant", "Text: a line for each kind of applicant, not for the totals alone"),
      .color, .lang, .strict, .lineBuffered, .exitZero,
    ],
    statuses: [.success, .found, .usage, .unread, .unwritten])

  /// One run of the tool.
  package static func run(_ streams: Streams) -> ExitStatus {
    tool.run(streams) { run throws(Stop) in
      let options = try run.checked { () throws(Arguments.UsageError) in
        try DiffOptions(run.arguments, run.language)
      }
      let paths = try run.inputs()
      guard paths.count <= 2, paths != [.standardInput, .standardInput] else {
        throw .usage("give one stream, or OLD and NEW, one of which may be standard input")
      }
      if let complaint = options.complaint(inputs: paths.count) { throw .usage(complaint) }
      var writer = ChangeWriter(run, options)
      var old = Side(options, writer.table)
      guard try run.eachLine(of: Array(paths.prefix(1)), &old) else { return }
      guard paths.count == 2 else { return try writer.writeYears(old.reports, &run) }
      var new = Side(options, writer.table)
      guard try run.eachLine(of: Array(paths.suffix(1)), &new) else { return }
      guard !options.isOfFindings else {
        return try writer.write(
          FindingComparison(old: old.findings, new: new.findings), &run)
      }
      for match in Pairing.versions(old: old.reports, new: new.reports) {
        try writer.write(match, &run)
      }
    }
  }
}
