import CheckTool
import CommandLine
import Foundation
import JSON
import Records
import Rules
import TestSupport
import Testing

@Suite struct CheckToolTests {
  private static func run(
    _ arguments: String..., input: String = "", in folder: URL = Tools.fixtures
  ) -> ToolRun {
    ToolRun({ CheckTool.run($0) }, arguments: arguments, input: input, in: folder)
  }

  @Test func failuresArePassedOnAndCountAsUnread() {
    let run = CheckToolTests.run(input: ToolRun.failure)
    #expect(run.status == .unread)
    #expect(run.output == ToolRun.failure)
    #expect(CheckToolTests.run("--exit-zero", input: ToolRun.failure).status == .success)
  }

  @Test func aLineThatIsNoRecordBecomesAFailure() {
    let run = CheckToolTests.run(input: "{\"type\":1}\n" + ToolRun.failure)
    #expect(run.errors.hasPrefix("rpt-check: -:1: "))
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.output.hasPrefix(#"{"type":"failure""#))
  }

  @Test func otherRecordsArePassedOn() {
    let record = #"{"type":"other","version":1}"# + "\n"
    let run = CheckToolTests.run(input: record)
    #expect(run.status == .success && run.output == record)
  }

  @Test func aListHoldsRecordsBackAndOrdersThem() {
    let other = #"{"type":"other","version":1}"# + "\n"
    let known = ToolRun.failure.replacing("a.pdf", with: "青石区民政局.pdf")
    let run = CheckToolTests.run("--units=qingshi-units.csv", input: other + known)
    #expect(run.output == known + other)
  }

  @Test func aStrictRunEndsTheDocumentThatItBegan() throws {
    let run = CheckToolTests.run("--format=sarif", "--strict", "nosuch", "nosuch-too")
    #expect(run.status == .unread)
    let log = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(log?["version"] as? String == "2.1.0")
    #expect(run.output.contains(#""executionSuccessful":false"#))
    #expect(!run.output.contains("nosuch-too"))
  }

  @Test func textNamesFailuresAtOnce() {
    let run = CheckToolTests.run(
      "--format=text", "--lang=en", "--select=T3", input: ToolRun.failure)
    #expect(
      run.output == """
        [unreadable] a.pdf: m
        ──
        1 report: 0 read, 1 unreadable (a.pdf m); must-fix 0, verify 0, suggest 0

        """)
  }

  @Test func pagesAreReportsAndFailures() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "pages.ndjson")
    try (CheckToolTests.line + #"{"type":"other","version":1}"#).write(
      to: file, atomically: true, encoding: .utf8)
    let wrong = CheckToolTests.run("--published=pages.ndjson", in: folder)
    #expect(wrong.status == .usage)
    #expect(wrong.errors.contains("pages.ndjson:2: expected a report or a failure"))
    try ToolRun.failure.write(to: file, atomically: true, encoding: .utf8)
    let right = CheckToolTests.run(
      "--published=pages.ndjson", "--select=V", "--all",
      input: CheckToolTests.line, in: folder)
    #expect(right.output.contains(#""rule":"V954""#) && right.output.contains("a.pdf"))
    #expect(right.status == .success)
  }

  /// A report as a record.
  private static var line: String {
    var line = JSONWriter()
    Example().report.encode(to: &line)
    return String(decoding: line.bytes, as: UTF8.self)
  }

  @Test func lettersAreFilesOfAFolder() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = CheckToolTests.run(
      "--format=slip", "--out-dir=out", input: ToolRun.failure, in: folder)
    #expect(run.status == .unread)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "out").path)
    #expect(files.count == 1)
    #expect(run.output.hasPrefix("out/\(files[0])\t"))
  }

  @Test(arguments: [
    (["--select=NOSUCH"], "rpt-check: unknown rule 'NOSUCH'\n"),
    (["--out-dir=a"], "rpt-check: --out-dir needs --format=slip\n"),
    (["--format=slip"], "rpt-check: --format=slip needs --out-dir=DIR\n"),
    (
      ["--format=slip", "--out-dir=a", "--pass"],
      "rpt-check: --pass and --format=slip exclude each other\n"
    ),
    (
      ["--today=yesterday"],
      "rpt-check: --today must be a day like 2023-01-19, not 'yesterday'\n"
    ),
    (
      ["--deadline=13-40"],
      "rpt-check: --deadline must be a month and a day like 01-31, not '13-40'\n"
    ),
  ])
  func wrongUseIsNamed(arguments: [String], message: String) {
    let run = ToolRun({ CheckTool.run($0) }, arguments: arguments)
    #expect(run.status == .usage && run.output.isEmpty)
    #expect(run.errors == message)
  }

  @Test func theRulesAreListed() {
    let run = CheckToolTests.run("--list-rules")
    #expect(run.status == .success)
    #expect(run.output.contains("T301"))
  }
}
