import Foundation
import TestSupport
import Testing

/// The recipes of the manual that need another program; skipped if it is missing.
@Suite struct RecipeTests {
  private func run(_ peer: Peer) throws {
    let recipes = ManualTests.examples.filter { Peer.of($0.command) == peer }
    #expect(!recipes.isEmpty, "no recipe with \(peer)")
    for recipe in recipes {
      let result = try Tools.run(recipe.command, environment: ManualTests.environment)
      #expect(result.output == recipe.output, "\(recipe.command)\n\(result.errors)")
    }
  }

  @Test(.needs(.jq)) func jq() throws { try run(.jq) }
  @Test(.needs(.mlr)) func miller() throws { try run(.mlr) }
  @Test(.needs(.duckdb)) func duckDB() throws { try run(.duckdb) }
  @Test(.needs(.pandas)) func pandas() throws { try run(.pandas) }
  @Test(.needs(.jsonschema)) func jsonschema() throws { try run(.jsonschema) }
  @Test(.needs(.soffice)) func libreOffice() throws { try run(.soffice) }
  @Test(.needs(.parallel)) func parallel() throws { try run(.parallel) }
  @Test(.needs(.make)) func make() throws { try run(.make) }

  /// The line for cron, run by the shell with a `mail` that stores its input.
  @Test(arguments: [("yunxi-2022-faults.txt", true), ("nothing", false)])
  func cronMailsOnlyFindings(file: String, mails: Bool) throws {
    let page = try String(
      contentsOf: Tools.root.appending(path: "man/rpt.7"), encoding: .utf8)
    let line = try #require(page.split(separator: "\n").first { $0.hasPrefix("0 7 * 1-3 * ") })
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let mail = folder.appending(path: "mail")
    try "#!/bin/sh\ncat >sent\n".write(to: mail, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: mail.path)
    let draft = mails ? try Data(contentsOf: Tools.fixtures.appending(path: file)) : nil
    let correct = try Data(contentsOf: Tools.fixtures.appending(path: "qingshi-2022.html"))
    try (draft ?? correct).write(to: folder.appending(path: "draft.txt"))
    let command = "PATH=\"\(folder.path):$PATH\"; \(line.dropFirst(12))"
    let result = try Tools.run(command, in: folder)
    let sent = try? String(contentsOf: folder.appending(path: "sent"), encoding: .utf8)
    #expect(result.output.isEmpty)
    #expect((sent != nil) == mails, "\(sent ?? "")")
    if mails { #expect(sent?.contains("云溪镇人民政府") == true) }
  }

  /// The three commands of the README for a chart; the last one runs without a window.
  @Test func threeCommandsMakeATableOfYears() throws {
    let readme = try String(contentsOf: Tools.root.appending(path: "README.md"), encoding: .utf8)
    let lines = readme.split(separator: "\n").map { $0.drop { $0 == " " } }
    let first = try #require(lines.firstIndex { $0.hasSuffix("> reports.ndjson") })
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for year in [2021, 2022] {
      let name = "qingshi-\(year).html"
      try FileManager.default.copyItem(
        at: Tools.fixtures.appending(path: name), to: folder.appending(path: name))
    }
    let commands = lines[first..<first + 2].joined(separator: "\n")
    #expect(try Tools.run(String(commands), in: folder).status == 0)
    let sheet = try Data(contentsOf: folder.appending(path: "years.csv"))
    #expect(sheet.starts(with: Data("\u{FEFF}单位,格,位置,2021,2022\r\n".utf8)))
    #expect(lines[first + 2] == "soffice --calc years.csv")
    guard Peer.soffice.isInstalled else { return }
    let command = "soffice -env:UserInstallation=file://$PWD/home --headless"
    let result = try Tools.run(
      "\(command) --convert-to ods years.csv >/dev/null 2>&1; ls *.ods", in: folder)
    #expect(result.output == "years.ods\n")
  }
}
