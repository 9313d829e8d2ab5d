import Foundation
import TestSupport
import Testing

/// The layers that Package.swift states, held by the sources: the compiler alone lets an undeclared
/// import through now and then.
@Suite struct LayerTests {
  /// The modules that each target may import, as Package.swift has them.
  private static let declared: [String: [String]] = {
    let manifest =
      (try? String(contentsOf: Tools.root.appending(path: "Package.swift"), encoding: .utf8)) ?? ""
    var declared: [String: [String]] = [:]
    for line in manifest.split(separator: "\n") where line.hasPrefix("  (\"") {
      let names = line.split(separator: "\"").enumerated().filter { $0.offset % 2 == 1 }
        .map { String($0.element) }
      let floors = ["Base", "Vocabulary", "Reading", "Judging", "Showing"]
      let name = floors.contains(names[0]) ? names[1] : names[0]
      declared[name] = names[names.count - 1].split(separator: " ").map(String.init)
    }
    return declared
  }()

  private static let sources: [(target: String, name: String, text: String)] = {
    let folder = Tools.root.appending(path: "Sources")
    let paths =
      FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8),
        let target = path.split(separator: "/").dropFirst().first
      else { return nil }
      return (String(target), path, text)
    }
  }()

  @Test func theManifestNamesEveryTarget() {
    #expect(LayerTests.declared.count == 19)
    #expect(Set(LayerTests.sources.map(\.target)) == Set(LayerTests.declared.keys))
  }

  @Test func sourcesImportWhatTheirTargetDeclares() throws {
    let libraries: Set = ["Glibc", "Darwin"]
    for (target, name, text) in LayerTests.sources {
      let allowed = Set(try #require(LayerTests.declared[target])).union(libraries)
      let imported = text.split(separator: "\n").map { $0.drop { $0 == " " } }
        .filter { $0.hasPrefix("import ") }.map { String($0.dropFirst(7)) }
      #expect(allowed.isSuperset(of: imported), "\(name) imports \(imported)")
    }
  }

  @Test func onlyCommandLineAndDocumentsTouchTheSystem() {
    for (target, name, text) in LayerTests.sources where text.contains("import Glibc") {
      #expect(target == "CommandLine" || name.contains("Encoding"), "\(name)")
    }
  }

  @Test func noFileIsLong() {
    for (_, name, text) in LayerTests.sources
    where !name.contains("Editions") && !name.contains("CharacterReferenceTable") {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 400, "\(name) has \(lines) lines")
    }
  }
}
