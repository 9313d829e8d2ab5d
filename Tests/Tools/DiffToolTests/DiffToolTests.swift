import CommandLine
import DiffTool
import TestSupport
import Testing

@Suite struct DiffToolTests {
  private static func run(_ arguments: String..., input: String = "") -> ToolRun {
    ToolRun({ DiffTool.run($0) }, arguments: arguments, input: input)
  }

  @Test func anInputThatIsNotThereEndsTheRun() {
    let run = DiffToolTests.run("nosuch", "-", input: "[1]\n")
    #expect(run.status == .unread)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.errors == "rpt-diff: nosuch: 没有这个文件\n")
  }

  @Test func failuresArePassedOn() {
    let run = DiffToolTests.run(input: ToolRun.failure)
    #expect(run.status == .unread && run.output == ToolRun.failure)
    let text = DiffToolTests.run("--format=text", input: ToolRun.failure)
    #expect(text.status == .unread && text.output.contains("a.pdf"))
  }

  @Test(arguments: [
    (["--findings"], "--findings compares two files: OLD NEW"),
    (["a", "b", "c"], "give one stream, or OLD and NEW, one of which may be standard input"),
    (["--against=2020", "a", "b"], "--against needs one stream of several years"),
    (["--min-delta=x"], "--min-delta takes a number from 0 up, not 'x'"),
  ])
  func wrongUseIsNamed(arguments: [String], message: String) {
    let run = ToolRun({ DiffTool.run($0) }, arguments: arguments)
    #expect(run.status == .usage)
    #expect(run.errors == "rpt-diff: \(message)\n")
  }
}
