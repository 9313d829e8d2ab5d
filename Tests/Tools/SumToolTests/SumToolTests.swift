import CommandLine
import SumTool
import TestSupport
import Testing

@Suite struct SumToolTests {
  private static func run(_ arguments: String..., input: String = "") -> ToolRun {
    ToolRun({ SumTool.run($0) }, arguments: arguments, input: input)
  }

  @Test func failuresArePassedOnAndNothingIsSummed() {
    let run = SumToolTests.run("--as=青石区", input: ToolRun.failure)
    #expect(run.status == .unread && run.output == ToolRun.failure)
  }

  @Test func aLineThatIsNoRecordIsAFailure() {
    let run = SumToolTests.run("--as=青石区", "--lang=en", input: "[]\n")
    #expect(run.status == .unread)
    #expect(run.errors.hasPrefix("rpt-sum: -:1: byte 1: "))
    #expect(run.output.contains(#""code":"malformed-record""#))
  }

  @Test(arguments: [
    ([], "expected --units=FILE or --as=NAME"),
    (["--as=x", "--no-own"], "--no-own needs --units=FILE"),
    (["--as=x", "--units=qingshi-units.csv"], "--as and --units exclude each other"),
  ])
  func wrongUseIsNamed(arguments: [String], message: String) {
    let run = ToolRun({ SumTool.run($0) }, arguments: arguments)
    #expect(run.status == .usage)
    #expect(run.errors == "rpt-sum: \(message)\n")
  }
}
