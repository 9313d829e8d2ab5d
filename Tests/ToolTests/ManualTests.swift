import Foundation
import TestSupport
import Testing

/// The manual pages: their options are the tools', and their examples do what they show.
@Suite struct ManualTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let page: String
    let command: String
    let output: String
    var testDescription: String { "\(page): \(command)" }
  }

  private static let folder = Tools.root.appending(path: "man")
  /// The environment variables that the examples use.
  static let environment = ["SCHEMA": folder.appending(path: "schema").path]

  /// The examples of every page: `$ command` in a literal block, and the output below it.
  static let examples: [Example] = {
    let pages = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    return pages.flatMap { page -> [Example] in
      let text = (try? String(contentsOf: folder.appending(path: page), encoding: .utf8)) ?? ""
      return text.components(separatedBy: ".Bd -literal -offset indent\n").dropFirst().compactMap {
        let lines = $0.components(separatedBy: "\n.Ed").first?.components(separatedBy: "\n") ?? []
        guard let command = lines.first, command.hasPrefix("$ ") else { return nil }
        let more = lines.dropFirst().prefix { $0.hasPrefix("> ") }
        return Example(
          page: page,
          command: ([command] + more).map { plain(String($0.dropFirst(2))) }
            .joined(separator: "\n"),
          output: lines.dropFirst(1 + more.count).map { plain($0) + "\n" }.joined())
      }
    }
  }()

  /// A line of mdoc as it is shown.
  private static func plain(_ line: String) -> String {
    line.replacingOccurrences(of: "\\e", with: "\\").replacingOccurrences(of: "\\&", with: "")
  }

  @Test func everyPageHasExamples() throws {
    let pages = try FileManager.default.contentsOfDirectory(atPath: ManualTests.folder.path)
      .filter { $0.contains(/\.[0-9]$/) }
    #expect(Set(ManualTests.examples.map(\.page)) == Set(pages).subtracting(["rpt-rules.7"]))
  }

  @Test(arguments: examples.filter { Peer.of($0.command) == nil })
  func theExamplePrintsWhatThePageShows(example: Example) throws {
    let result = try Pipeline.run(example.command, environment: ManualTests.environment)
    #expect(result.output == example.output, "\(result.errors)")
  }

  @Test func pagesThatAreNamedExistAndTheOverviewNamesAll() throws {
    let folder = ManualTests.folder
    let pages = Set(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
        $0.contains(/\.[0-9]$/)
      })
    for page in pages {
      let text = try String(contentsOf: folder.appending(path: page), encoding: .utf8)
      let named = Set(text.matches(of: /\.Xr (rpt[a-z-]*) ([0-9])/).map { "\($0.1).\($0.2)" })
      #expect(named.isSubset(of: pages), "\(page) names \(named.subtracting(pages))")
      guard page == "rpt.7" else { continue }
      #expect(named == pages.subtracting([page]))
    }
  }

  /// The environment variables that the sources read, except those of the loader and the shell.
  @Test func theOverviewNamesTheEnvironment() throws {
    let page = try String(
      contentsOf: ManualTests.folder.appending(path: "rpt.7"), encoding: .utf8)
    let sources = Tools.root.appending(path: "Sources").path
    var names: Set<String> = []
    for case let name as String in FileManager.default.enumerator(atPath: sources) ?? .init()
    where name.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(sources)/\(name)", encoding: .utf8)
      names.formUnion(text.matches(of: /(?:getenv|variable)\("([A-Z_]+)"\)/).map { String($0.1) })
    }
    #expect(names.count > 2)
    for name in names {
      #expect(page.contains(try Regex("\\.It Ev .*\\b\(name)\\b")), "no \(name)")
    }
  }
}
