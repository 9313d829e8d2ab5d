import CommandLine
import Forms
import JSON
import Records
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
    ([], "expected --units=FILE or --as=NAME or --partial"),
    (["--as=x", "--no-own"], "--no-own needs --units=FILE"),
    (["--as=x", "--units=qingshi-units.csv"], "--as and --units exclude each other"),
  ])
  func wrongUseIsNamed(arguments: [String], message: String) {
    let run = ToolRun({ SumTool.run($0) }, arguments: arguments)
    #expect(run.status == .usage)
    #expect(run.errors == "rpt-sum: \(message)\n")
  }

  @Test(arguments: [["--as=青石区"], ["--units=qingshi-units.csv"]], 0..<10 as Range<UInt64>)
  func anyPartsInAnyOrderHaveTheSameSums(plan: [String], seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let whole = ToolRun({ SumTool.run($0) }, arguments: plan, input: SumToolTests.lines.joined())
    var parts = [String](repeating: "", count: Int.random(in: 1...4, using: &random))
    for line in SumToolTests.lines.shuffled(using: &random) {
      parts[Int.random(in: parts.indices, using: &random)] += line
    }
    let partial = parts.map { SumToolTests.run("--partial", input: $0).output }
    let sum = ToolRun({ SumTool.run($0) }, arguments: plan, input: partial.joined())
    #expect(sum.output == whole.output && whole.output.contains(#""contributors":[{"#))
    #expect(sum.errors.sorted() == whole.errors.sorted() && sum.status == whole.status)
  }

  /// Reports of the listed agencies, some in several files that differ, with cells and decimals of many kinds.
  private static let lines: [String] = {
    var random = SeededGenerator(seed: 7)
    let names = ["青石区人民政府", "青石区民政局", "云溪镇人民政府", "青石区水务局", "白塔镇人民政府", nil]
    return (0..<40).map { index in
      let name = names[index % names.count]
      let year = [2021, 2022, 2023, nil][Int.random(in: 0..<4, using: &random)]
      var report = Report.made(name, year, path: "\(Int.random(in: 0..<3, using: &random)).html")
      report.form = year.map { $0 == 2023 ? .statistics : .form2021 }
      for cell in Cell.all where Int.random(in: 0..<9, using: &random) > 0 {
        let number = Number(
          Int128(Int.random(in: 0..<2, using: &random) * 10),
          scale: Int.random(in: 0..<2, using: &random))
        report.cells[cell] = Int.random(in: 0..<40, using: &random) == 0 ? .blank : .number(number)
      }
      var line = JSONWriter()
      report.encode(to: &line)
      return String(decoding: line.bytes, as: UTF8.self)
    }
  }()
}
