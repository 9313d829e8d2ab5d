import Changes
import CommandLine
import Records
import Reporting

/// rpt-diff: compares reports or findings.
package enum DiffTool {
  package static let tool = Tool(
    "rpt-diff", purpose: "Compare reports between years, or two files of reports.",
    operands: Tool.Operands("[FILE | OLD NEW]", atMost: 2, "one FILE, or OLD and NEW"),
    options: [.format] + Option.ofReports + [
      .all, .findings, .color, .lang, .quiet, .strict, .lineBuffered, .exitZero, .help, .version,
    ],
    statuses: [.success, .found, .usage, .unread, .unwritten])

  /// One run of the tool.
  package static func run(_ streams: Streams) -> ExitStatus {
    tool.run(streams) { run throws(Stop) in
      let options = try DiffOptions(run)
      let paths = try run.inputs()
      guard paths != [.standardInput, .standardInput] else {
        throw .usage("OLD and NEW must not both be standard input")
      }
      var writer = ChangeWriter(run, options)
      var old = ComparedInput(options, writer.view)
      guard try run.eachLine(of: Array(paths.prefix(1)), &old) else { return }
      guard paths.count == 2 else { return try writer.writeYears(old.reports, &run) }
      var new = ComparedInput(options, writer.view)
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
