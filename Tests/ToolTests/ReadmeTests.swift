import Foundation
import TestSupport
import Testing

/// The commands of both READMEs succeed, each in a folder with the files that it names.
@Suite struct ReadmeTests {
  /// An office's files: reports of the synthetic county in three formats, their records, a list of
  /// agencies.
  private static let folder: URL? = {
    let script = """
      '\(Tools.root.path)/scripts/make-county' . --agencies 8 --years 2021-2022 --format docx
      mkdir -p inbox 2024 && cp 2022/*.docx inbox
      cp -R 2021 2024/reports
      cp '\(Tools.fixtures.path)'/qingshi-*.html . && cp '\(Tools.fixtures.path)'/yunling-* province.ndjson
      cp '\(Tools.fixtures.path)'/qingshi-units.csv units.csv
      cp qingshi-2021.html 2021.html && cp qingshi-2022.html 2022.html && cp 2022.html draft.html
      cp inbox/*局.docx . && set -- *局.docx && cp "$1" draft.docx
      rpt-parse draft.html > draft.ndjson
      sed 's/指南/目录/' draft.html | rpt-parse > published.ndjson
      rpt-parse --agency=青石区民政局 2021.html 2022.html > reports.ndjson
      cp reports.ndjson last-year.ndjson
      rpt-check reports.ndjson > first.ndjson; cp first.ndjson second.ndjson
      """
    guard let folder = try? Scratch.folder(), (try? Tools.run(script, in: folder)) != nil else {
      return nil
    }
    return folder
  }()

  private static let commands = commands(of: "README.md")

  /// The lines of a page that call a tool, except those that open a window.
  private static func commands(of page: String) -> [String] {
    let url = Tools.root.appending(path: page)
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter {
      $0.hasPrefix("    rpt-") || $0.hasPrefix("    find ")
    }.map { $0.split(separator: "  #")[0].trimmingCharacters(in: .whitespaces) }
  }

  @Test func thereAreCommands() {
    #expect(ReadmeTests.commands.count > 20)
  }

  /// Those of the Chinese page run one after the other in the synthetic county's season, as it says.
  @Test func theChineseCommandsRunInTheSyntheticSeason() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = try Tools.run("'\(Tools.root.path)/scripts/make-county' --season 演示", in: folder)
    try #require(made.status == 0, "\(made.errors)")
    let commands = ReadmeTests.commands(of: "README.zh-CN.md")
    #expect(commands.count > 14)
    for command in commands {
      let result = try Tools.run(command, in: folder.appending(path: "演示"))
      // Two scans cannot be read: status 3.
      #expect([0, 1, 3].contains(result.status), "\(command): \(result.errors)")
      #expect(!result.errors.contains("没有这个文件") && !result.errors.contains("option"), "\(command)")
    }
  }

  @Test(arguments: commands)
  func theCommandRuns(command: String) throws {
    let folder = try #require(ReadmeTests.folder)
    let copy = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: copy) }
    let result = try Tools.run(
      "cp -R \"$MADE\"/. . && mkdir reports && cp 20*.html reports/ && { \(command); }", in: copy,
      environment: ["MADE": folder.path])
    // An agency that is not in the list gives a message; a sum excludes it.
    let isSum = command.contains("rpt-sum")
    #expect(result.status <= 1 || isSum && result.status == 3, "\(result.errors)")
    #expect(result.errors.isEmpty || isSum || command.contains("units"), "\(result.errors)")
  }
}
