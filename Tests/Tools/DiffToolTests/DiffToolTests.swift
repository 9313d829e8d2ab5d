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
    (["--findings"], "--findings takes exactly 2 operands"),
    (["a", "b", "c"], "expected one FILE, or OLD and NEW"),
    (["-", "-"], "OLD and NEW must not both be standard input"),
    (["--findings", "--text", "a", "b"], "--findings and --text exclude each other"),
    (["--against=2020", "--all-years"], "--against and --all-years exclude each other"),
    (["--cells=nosuch"], "--cells: unknown cell 'nosuch'"),
    (["--against=2020", "a", "b"], "--against takes at most 1 operand"),
    (["--min-delta=x"], "--min-delta must be a number, at least 0, not 'x'"),
  ])
  func wrongUseIsNamed(arguments: [String], message: String) {
    let run = ToolRun({ DiffTool.run($0) }, arguments: arguments)
    #expect(run.status == .usage)
    #expect(run.errors == "rpt-diff: \(message)\n")
  }
}
