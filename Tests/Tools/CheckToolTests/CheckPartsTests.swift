import CheckTool
import Foundation
import JSON
import Records
import TestSupport
import Testing

@testable import Rules

/// A check in parts, each of which another machine may make: the findings of `rpt-check`, whatever the parts.
@Suite struct CheckPartsTests {
  #if DEBUG
    private static let rounds: Range<UInt64> = 0..<1
    private static let examples = 1
  #else
    private static let rounds: Range<UInt64> = 0..<20
    private static let examples = Int.max
  #endif

  private static func run(_ arguments: [String], input: String) -> ToolRun {
    ToolRun({ CheckTool.run($0) }, arguments: arguments, input: input)
  }

  /// The reports of the examples of rules about several reports and of broken sums, which have the same agencies
  /// and often the same file; failures, one of a listed agency; a line that is no record.
  private static let lines: [String] = {
    let codes = ["Y", "X", "U", "P610", "C207", "T303", "T401", "E"]
    let rules = Rule.all.filter { rule in codes.contains { rule.code.hasPrefix($0) } }
    let reports = rules.flatMap { rule in
      rule.failing.prefix(examples).flatMap { $0.others + [$0.report] }
    }
    let lines = reports.map { report in
      var line = JSONWriter()
      report.encode(to: &line)
      return String(decoding: line.bytes, as: UTF8.self)
    }
    let unread = ["青石区水务局扫描件.pdf", "收件/青石区水务局.docx"].map {
      ToolRun.failure.replacing("a.pdf", with: $0)
    }
    return lines + unread + [ToolRun.failure, "{\"type\":1}\n"]
  }()

  @Test(arguments: [
    [], ["--lang=en", "--all", "--summary"], ["--year=2022", "--units=qingshi-units.csv"],
    ["--units=qingshi-units.csv", "--select=Y,X,U,T"], ["--select=X702", "--similarity=60"],
    ["--ignore=T,P", "--exit-zero"],
  ])
  func anyPartsInAnyOrderFindTheSame(options: [String]) {
    let whole = CheckPartsTests.run(options, input: CheckPartsTests.lines.joined())
    #expect(whole.output.contains(#""rule":"X702""#) || options.contains("--ignore=T,P"))
    for seed in CheckPartsTests.rounds {
      var random = SeededGenerator(seed: seed)
      var parts = [String](repeating: "", count: Int.random(in: 1...7, using: &random))
      for line in CheckPartsTests.lines.shuffled(using: &random) {
        parts[Int.random(in: parts.indices, using: &random)] += line
      }
      let checked = parts.map { CheckPartsTests.run(["--imprint"] + options, input: $0).output }
      let streamOptions = options.filter { $0 != "--summary" }
      let stream = CheckPartsTests.run(
        ["--stream"] + streamOptions, input: checked.shuffled(using: &random).joined())
      let (found, expected) = (
        CheckPartsTests.sorted(stream.output), CheckPartsTests.sorted(whole.output)
      )
      #expect(Set(found).symmetricDifference(expected).sorted().first == nil)
      #expect(found == expected)
    }
  }

  /// The lines of `output`, without where a line that is no record was, and without the positions of reports in a
  /// run, which depend on the order of the parts.
  private static func sorted(_ output: String) -> [String] {
    output.split(separator: "\n").filter { !$0.contains("malformed-record") }
      .map { String($0).replacing(#/,"ordinal":\d+/#, with: "") }.sorted()
  }

  @Test func onePartGivesTheSameBytes() {
    let input = CheckPartsTests.lines.dropLast().joined()
    for options in [["--summary"], ["--units=qingshi-units.csv", "--year=2022"]] {
      let part = CheckPartsTests.run(["--imprint"] + options, input: input)
      let streamOptions = options.filter { $0 != "--summary" }
      let stream = CheckPartsTests.run(["--stream"] + streamOptions, input: part.output)
      #expect(stream.output == CheckPartsTests.run(options, input: input).output)
    }
  }

  @Test(arguments: [
    [], ["--units=qingshi-units.csv", "--year=2022"], ["--format=text", "--lang=en"], ["--pass"],
    ["--strict"], ["--imprint"], ["--format=sarif"],
  ])
  func anyNumberOfJobsGivesTheSameBytes(options: [String]) {
    // Broken lines in the middle, and several blocks.
    let lines = CheckPartsTests.lines
    let input = (lines + ["{\"type\":\n", "no record\n", "nor this\n"] + lines.prefix(20)).joined()
    let one = CheckPartsTests.run(options, input: input)
    for jobs in [2, 5] {
      let many = CheckPartsTests.run(["--jobs=\(jobs)"] + options, input: input)
      #expect(many.output == one.output && many.errors == one.errors, "\(jobs) jobs")
      #expect(many.status == one.status)
    }
  }

  @Test func findingsOfThePartsCountForTheStatus() {
    let input = CheckPartsTests.lines.joined()
    let part = CheckPartsTests.run(["--imprint", "--select=T"], input: input)
    let records = part.output.split(separator: "\n").filter { !$0.contains("\"failure\"") }
    let stream = CheckPartsTests.run(
      ["--stream", "--select=T"], input: records.map { $0 + "\n" }.joined())
    #expect(stream.status == .found)
    #expect(!stream.output.contains("imprint"))
  }

  @Test(arguments: [
    (["--stream"], "REPORT", "-:1: expected an imprint, not a report"),
    (["--stream"], "FINDING", "no imprint among the records"),
    (["--stream"], "SUMS", "-:1: an imprint for sums has no texts to compare"),
    (["--stream", "--imprint"], "", "exclude each other"),
    (["--imprint", "--format=text"], "", "exclude each other"),
    (["--stream", "--waivers=w.ndjson"], "", "exclude each other"),
  ])
  func whatIsNoPartIsRefused(options: [String], input: String, message: String) throws {
    var input = input == "REPORT" ? CheckPartsTests.lines[0] : input
    if input == "FINDING" {
      input = CheckPartsTests.run(["--select=T"], input: CheckPartsTests.lines.joined()).output
      input = input.split(separator: "\n").prefix(1).map { $0 + "\n" }.joined()
    }
    if input == "SUMS" {
      var line = JSONWriter()
      Imprint(Report.made("青石区民政局", 2022)).encode(to: &line)
      input = String(decoding: line.bytes, as: UTF8.self)
    }
    let run = CheckPartsTests.run(options, input: input)
    #expect(run.status == .usage && run.errors.contains(message), "\(run.errors)")
  }

  @Test func animprintOfAnotherVersionIsNamed() {
    let imprint = CheckPartsTests.run(
      ["--imprint", "--select=T301"], input: CheckPartsTests.lines[0])
    let later = imprint.output.replacing(
      #""type":"imprint","version":1"#, with: #""type":"imprint","version":2"#)
    let run = CheckPartsTests.run(["--stream", "--lang=en"], input: later)
    #expect(run.status == .unread)
    #expect(run.errors.contains("“imprint” of the unknown version 2: this tool reads version 1"))
  }
}
