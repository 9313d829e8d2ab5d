import CommandLine
import Foundation

/// A run of a tool in the test's process, with its streams in memory.
package struct ToolRun {
  package let status: ExitStatus
  package let output: String
  package let errors: String

  /// A failure record, as a line of an input.
  package static let failure =
    #"{"type":"failure","version":1,"source":{"path":"a.pdf","line":null},"#
    + #""code":"unreadable","message":"m"}"# + "\n"

  /// Runs `tool` with `arguments` in `folder`, by default the fixtures, with `input` on standard
  /// input.
  package init(
    _ tool: (Streams) -> ExitStatus, arguments: [String], input: String = "",
    in folder: URL = Tools.fixtures, isTerminal: Bool = false
  ) {
    let output = MemoryStream(isTerminal: isTerminal)
    let errors = MemoryStream()
    var streams = Streams(
      arguments.map { Array($0.utf8) }, input: .memory(MemoryStream(Array(input.utf8))),
      output: .memory(output), errors: .memory(errors))
    streams.folder = folder.path
    streams.environment = [:]
    streams.day = "2023-03-01"
    status = tool(streams)
    self.output = output.text
    self.errors = errors.text
  }
}
