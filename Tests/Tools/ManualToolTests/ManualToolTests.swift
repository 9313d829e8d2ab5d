import CommandLine
import Foundation
import TestSupport
import Testing

@testable import ManualTool

@Suite struct ManualToolTests {
  private static func run(_ arguments: String..., in folder: URL = Tools.root) -> ToolRun {
    ToolRun({ ManualTool.run($0) }, arguments: arguments, in: folder)
  }

  @Test func nothingIsStale() {
    let run = ManualToolTests.run("--check")
    #expect(run.status == .success && run.output.isEmpty, "\(run.errors)")
  }

  @Test func aStaleFileIsNamedThenWritten() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["man", "scripts/completions"] {
      let copy = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: Tools.root.appending(path: name), to: copy)
    }
    let page = folder.appending(path: "man/rpt-sum.1")
    let text = try String(contentsOf: page, encoding: .utf8)
    try text.replacing(".It Fl \\-strict\n", with: "").write(
      to: page, atomically: true, encoding: .utf8)
    try "old".write(
      to: folder.appending(path: "scripts/completions/zsh/_rpt-old"), atomically: true,
      encoding: .utf8)
    try FileManager.default.removeItem(at: folder.appending(path: "scripts/completions/fish"))

    // The page, the file of no tool, and one file a tool.
    let stale = 2 + Manual.tools.count

    let check = ManualToolTests.run("--check", folder.path)
    #expect(check.status == .found)
    #expect(
      check.errors.hasPrefix("rpt-manual: man/rpt-sum.1: stale; run swift run rpt-manual\n"))
    #expect(check.errors.split(separator: "\n").count == stale)
    #expect(try String(contentsOf: page, encoding: .utf8) != text)

    let run = ManualToolTests.run(in: folder)
    #expect(run.status == .success)
    #expect(run.output.split(separator: "\n").count == stale)
    #expect(try String(contentsOf: page, encoding: .utf8) == text)
    #expect(ManualToolTests.run("--check", in: folder).status == .success)
  }

  @Test func oneFolderAtMostIsGiven() {
    let run = ManualToolTests.run("a", "b")
    #expect(run.status == .usage)
    #expect(run.errors == "rpt-manual: expected one FOLDER at most\n")
  }
}
