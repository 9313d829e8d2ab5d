import Foundation
import TestSupport
import Testing

/// The commands of both READMEs succeed in a folder with the files that they name.
@Suite struct ReadmeTests {
  /// An office's files: reports of the synthetic county in three formats, their records, a list of
  /// agencies.
  private static let folder: URL? = {
    let script = """
      '\(Tools.root.path)/scripts/make-county' . --agencies 8 --years 2021-2022 --format docx
      mkdir -p inbox 报告 2024 && cp 2022/*.docx inbox && cp 2022/*.docx 报告
      cp -R 2021 2024/reports
      cp '\(Tools.fixtures.path)'/qingshi-*.html . && cp '\(Tools.fixtures.path)'/yunling-* province.ndjson
      cp '\(Tools.fixtures.path)'/qingshi-units.csv units.csv
      cp qingshi-2021.html 2021.html && cp qingshi-2022.html 2022.html && cp 2022.html draft.html
      cp 2021.html 2022.html 报告
      cp inbox/*局.docx . && set -- *局.docx && cp "$1" draft.docx && cp "$1" 草稿.docx
      rpt-parse draft.html > draft.ndjson; cp draft.ndjson 政府草稿.ndjson
      sed 's/指南/目录/' draft.html | rpt-parse > published.ndjson
      rpt-parse --agency=青石区民政局 2021.html 2022.html > reports.ndjson
      cp reports.ndjson last-year.ndjson; cp reports.ndjson 上年.ndjson
      rpt-check reports.ndjson > first.ndjson; cp first.ndjson second.ndjson
      cp first.ndjson 第一轮.ndjson; cp first.ndjson 第二轮.ndjson
      """
    guard let folder = try? Scratch.folder(), (try? Tools.run(script, in: folder)) != nil else {
      return nil
    }
    return folder
  }()

  /// The lines of the READMEs that call a tool, except those that open a window.
  private static let commands = ["README.md", "README.zh-CN.md"].flatMap { name -> [String] in
    let url = Tools.root.appending(path: name)
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter {
      $0.hasPrefix("    rpt-") || $0.hasPrefix("    find ")
    }.map { $0.split(separator: "  #")[0].trimmingCharacters(in: .whitespaces) }
  }

  @Test func thereAreCommands() {
    #expect(ReadmeTests.commands.count > 20)
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
