import CommandLine

/// rpt-manual: writes the files that are generated from the tools, the rules, the forms and the
/// records.
package enum ManualTool {
  static let tool = Tool(
    "rpt-manual", purpose: "Write the generated parts of the manual, and the completions.",
    operands: Tool.Operands("[FOLDER]", atMost: 1, "one FOLDER at most"),
    options: [.check, .help, .version],
    statuses: [.success, .found, .usage, .unread, .unwritten], manual: "CONTRIBUTING.md")

  /// One run of the tool.
  package static func run(_ streams: Streams) -> ExitStatus {
    tool.run(streams) { run throws(Stop) in
      let tree = FileTree(run.arguments.operands.first ?? ".", streams)
      let files = try GeneratedFiles(in: tree)
      if run.arguments.has(.check) {
        for path in files.stale {
          run.diagnostics.report(path, "stale; run swift run rpt-manual")
        }
        run.outcome.hasFound = !files.stale.isEmpty
      } else {
        try files.write()
        for path in files.stale { try run.output.write("\(path)\n") }
      }
    }
  }
}

extension Option {
  fileprivate static var check: Option {
    Option("check", "Write nothing; name stale files and exit with status 1")
  }
}
