import Testing

@testable import CommandLine

@Suite struct InvocationTests {
  private static let tool = Tool(
    "rpt-sample", purpose: "Try runs.",
    options: [.strict, .exitZero, .files0From, .help, .version])

  private struct Run {
    var status = ExitStatus.success
    let output = MemoryStream()
    let errors = MemoryStream()
    var paths: [String] = []
  }

  /// A run that records the paths of its inputs, then does `work`.
  private static func run(
    _ arguments: [String]?, input: MemoryStream = MemoryStream(),
    _ work: (inout Invocation) throws(Stop) -> Void = { _ throws(Stop) in }
  ) -> Run {
    var run = Run()
    let streams = Streams(
      arguments?.map { Array($0.utf8) }, input: .memory(input), output: .memory(run.output),
      errors: .memory(run.errors))
    var paths: [String] = []
    run.status = tool.run(streams) { invocation throws(Stop) in
      paths = try invocation.inputs().map(\.text)
      try work(&invocation)
    }
    run.paths = paths
    return run
  }

  @Test func helpAndVersionAreAllThatIsDone() {
    let help = InvocationTests.run(["--help", "a"])
    #expect(help.status == .success && help.paths.isEmpty)
    #expect(help.output.text == InvocationTests.tool.help(columns: 80))
    #expect(InvocationTests.run(["--version"]).output.text == "rpt-sample \(Tool.version)\n")
  }

  @Test func wrongUseIsSaidAndEndsTheRun() {
    let run = InvocationTests.run(["--strct"])
    #expect(run.status == .usage)
    #expect(
      run.errors.text == "rpt-sample: unknown option --strct; did you mean --strict?\n")
    let lost = InvocationTests.run(nil)
    #expect(lost.status == .usage)
    #expect(lost.errors.text == "rpt-sample: the arguments cannot be read: mount /proc\n")
  }

  @Test func withoutInputATerminalGetsTheUsage() {
    let run = InvocationTests.run([], input: MemoryStream(isTerminal: true))
    #expect(run.status == .usage)
    #expect(run.errors.text == InvocationTests.tool.usage)
    #expect(InvocationTests.run([]).paths == ["-"])
  }

  @Test func theNamesOfInputsMayComeFromAFile() {
    let names = MemoryStream(Array("a\0b c\0".utf8))
    #expect(InvocationTests.run(["--files0-from=-"], input: names).paths == ["a", "b c"])
    let empty = InvocationTests.run(["--files0-from=-"], input: MemoryStream([0x61, 0, 0, 0x62]))
    #expect(empty.errors.text == "rpt-sample: -: name 2 is empty\n")
    let missing = InvocationTests.run(["--files0-from=/nonexistent/list"])
    #expect(missing.status == .unread)
  }

  @Test func theStatusFollowsFromWhatHappened() {
    #expect(InvocationTests.run([]) { $0.outcome.hasFound = true }.status == .found)
    #expect(
      InvocationTests.run(["--exit-zero"]) { $0.outcome.hasFound = true }.status == .success)
    #expect(InvocationTests.run([]) { $0.complain(of: "a", "gone") }.status == .unread)
  }

  @Test func whatIsWrittenBeforeAStopIsLeftOut() {
    let run = InvocationTests.run([]) { run throws(Stop) in
      try run.output.write("a\n")
      throw .usage("no")
    }
    #expect(run.output.text.isEmpty && run.errors.text == "rpt-sample: no\n")
  }
}
