import Foundation
import JSON
import Records
import TestSupport
import Testing

/// rpt-parse reads from a page of rpt-html what the record has: the strongest proof that the page shows it.
@Suite struct PageTests {
  static let samples =
    (try? FileManager.default.contentsOfDirectory(atPath: Tools.fixtures.path))?
    .filter { $0.hasSuffix(".html") || $0.hasSuffix(".txt") }.sorted() ?? []

  @Test func thereAreSamples() { #expect(PageTests.samples.count > 5) }

  @Test(arguments: samples)
  func thePageIsReadBack(name: String) throws {
    let page = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: page) }
    let made = try Pipeline.run("rpt-parse '\(name)'")
    guard case .report(let report)? = try PageTests.record(in: made.output), report.form != nil
    else { return }
    let shown = try Pipeline.run(
      "rpt-check --pass --summary | rpt-html", input: Data(made.output.utf8))
    try Data(shown.output.utf8).write(to: page.appending(path: "page.html"))
    let back = try Pipeline.run("rpt-parse page.html", in: page)
    guard case .report(let read)? = try PageTests.record(in: back.output) else {
      Issue.record("\(back.output.prefix(200))")
      return
    }
    #expect(read.cells == report.cells && read.raw == report.raw)
  }

  private static func record(in output: String) throws -> AnyRecord? {
    var reader = RecordReader()
    return try output.split(separator: "\n").first.map { try reader.read(Array($0.utf8)[...]) }
  }
}
