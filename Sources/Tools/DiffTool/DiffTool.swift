import Changes
import CommandLine
import Records
import Reporting

/// rpt-diff: tells what differs between reports or findings.
package enum DiffTool {
  static let tool = Tool(
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
      var sides: [Side] = []
      var writer = ChangeWriter(run, options)
      for path in paths {
        var side = Side(options, writer.table)
        guard try run.eachLine(of: [path], &side) else { return }
        sides.append(side)
      }
      try write(sides, &writer, options, &run)
    }
  }

  private static func write(
    _ sides: [Side], _ writer: inout ChangeWriter, _ options: DiffOptions, _ run: inout Invocation
  ) throws(Stop) {
    if options.isOfFindings {
      try writer.write(
        FindingComparison(old: sides[0].findings, new: sides[1].findings), &run)
    } else if sides.count == 2 {
      let matches = Pairing.versions(old: sides[0].reports, new: sides[1].reports)
      for match in matches { try writer.write(match, &run) }
    } else {
      try writer.writeYears(sides.first?.reports ?? [], &run)
    }
  }
}
