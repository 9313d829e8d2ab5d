import CSVTool
import CheckTool
import CommandLine
import DiffTool
import HTMLTool
import Foundation
import ParseTool
import SumTool
import TestSupport

/// A pipeline whose tools run in the test's process, one after the other; other commands are run by
/// the shell.
struct Pipeline {
  /// The result of a command.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  private static let tools: [String: @Sendable (Streams) -> ExitStatus] = [
    "rpt-parse": ParseTool.run, "rpt-check": CheckTool.run, "rpt-diff": DiffTool.run,
    "rpt-sum": SumTool.run, "rpt-csv": CSVTool.run, "rpt-html": HTMLTool.run,
  ]

  /// Runs `command` as `Tools.run` does.
  static func run(
    _ command: String, in directory: URL = Tools.fixtures, input: Data? = nil,
    environment: [String: String] = [:]
  ) throws -> Result {
    guard let line = ShellLine(command), line.stages.contains(where: isTool) else {
      return Result(
        try Tools.run(command, in: directory, input: input, environment: environment))
    }
    var pipeline = Pipeline(directory, environment, input, joins: false)
    try pipeline.run(line.stages)
    return pipeline.result
  }

  /// Runs `command` with its messages in the output, like `2>&1`.
  static func runTogether(_ command: String) throws -> Result {
    guard let line = ShellLine(command), line.stages.contains(where: isTool) else {
      return Result(try Tools.run("{ \(command); } 2>&1"))
    }
    var pipeline = Pipeline(Tools.fixtures, [:], nil, joins: true)
    try pipeline.run(line.stages)
    return pipeline.result
  }

  private static func isTool(_ stage: ShellLine.Stage) -> Bool {
    stage.words?.first.map { tools[$0] != nil } ?? false
  }

  private let directory: URL
  private let environment: [String: String]
  /// Whether messages go to the output.
  private let joins: Bool
  /// The output of the last stage, which is the input of the next one.
  private var data: [UInt8]
  private var messages = ""
  private var status: Int32 = 0

  private init(
    _ directory: URL, _ environment: [String: String], _ input: Data?, joins: Bool
  ) {
    self.directory = directory
    self.environment = environment
    self.joins = joins
    data = Array(input ?? Data())
  }

  private var result: Result {
    let output = String(decoding: data, as: UTF8.self)
    return Result(
      status: status, output: joins ? messages + output : output, errors: joins ? "" : messages)
  }

  private mutating func run(_ stages: [ShellLine.Stage]) throws {
    var rest = stages[...]
    while let stage = rest.popFirst() {
      if let words = stage.words, let tool = words.first.flatMap({ Pipeline.tools[$0] }) {
        try run(tool, stage, words, isLast: rest.isEmpty)
        continue
      }
      var text = stage.text
      while let next = rest.first, !Pipeline.isTool(next) {
        text += " | " + next.text
        rest.removeFirst()
      }
      try runShell(joins && rest.isEmpty ? "{ \(text); } 2>&1" : text)
    }
  }

  private mutating func run(
    _ tool: (Streams) -> ExitStatus, _ stage: ShellLine.Stage, _ words: [String], isLast: Bool
  ) throws {
    let output = MemoryStream()
    let errors = joins && isLast ? output : MemoryStream()
    let streams = try Redirections(stage, directory, MemoryStream(data), output, errors)
    status = streams.run(tool, words)
    data = Array(output.bytes)
    if errors !== output { messages += errors.text }
  }

  /// Runs commands by the shell. The output goes to a file, because it need not be text.
  private mutating func runShell(_ text: String) throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "out")
    let result = try Tools.run(
      "{ \(text); } >'\(file.path)'", in: directory, input: Data(data),
      environment: environment)
    data = Array(try Data(contentsOf: file))
    messages += result.errors
    status = result.status
  }
}

extension Pipeline.Result {
  fileprivate init(_ result: Tools.Result) {
    self.init(status: result.status, output: result.output, errors: result.errors)
  }
}
