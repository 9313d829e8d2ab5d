import Foundation
import TestSupport
import Testing

/// The sources and ARCHITECTURE.md agree with the floors and modules of Package.swift. The compiler
/// does not reject every undeclared import.
@Suite struct ArchitectureTests {
  private static let architecture = Architecture.own
  private let sources: [Architecture.SourceFile]

  init() throws { sources = try Architecture.sources(in: "Sources") }

  @Test func theManifestNamesEveryFolder() throws {
    let folders = Set(
      sources.map {
        $0.path.split(separator: "/")[1...2].joined(separator: "/")
      })
    let targets = ArchitectureTests.architecture.targets
    let executables = targets.filter { $0.floor == "Tools" }.map { "Tools/\($0.output)" }
    #expect(Set(targets.map(\.folder) + executables + ["Tools/rpt"]) == folders)
    #expect(Set(targets.map(\.name)).count == targets.count)
  }

  /// The executable of all tools calls each that has one by its own.
  @Test func theExecutableOfAllToolsCallsEachOfThem() throws {
    let main = try #require(try Architecture.sources(in: "Sources/Tools/rpt").first)
    let called = Set(main.imports.filter { $0.hasSuffix("Tool") })
    let tools = ArchitectureTests.architecture.targets.filter { $0.floor == "Tools" }
    #expect(called == Set(tools.map(\.name)).subtracting(["ManualTool"]))
  }

  @Test func modulesDependOnLowerFloorsAndEarlierModules() throws {
    var before: Set<String> = ["CZlib"]
    var floor = 0
    for target in ArchitectureTests.architecture.targets {
      let own = try #require(Architecture.floors.firstIndex(of: target.floor))
      #expect(own >= floor, "\(target.name) is listed after a higher floor")
      floor = own
      #expect(before.isSuperset(of: target.dependencies), "\(target.name)")
      before.insert(target.name)
    }
  }

  @Test func sourcesImportOnlyDeclaredDependencies() {
    let platform: Set = ["Glibc", "Darwin"]
    for target in ArchitectureTests.architecture.targets {
      let own = sources.filter {
        $0.path.hasPrefix("Sources/\(target.folder)/")
      }
      let declared = Set(target.dependencies)
      for source in own {
        let undeclared = Set(source.imports).subtracting(declared).subtracting(platform)
        #expect(undeclared.isEmpty, "\(source.path) imports \(undeclared.sorted())")
      }
      let unused = declared.subtracting(own.flatMap(\.imports))
      #expect(unused.isEmpty, "\(target.name) depends on \(unused.sorted()) and imports none of it")
    }
  }

  @Test func testsImportOnlyDependenciesOfTheirModule() throws {
    let others: Set = ["Foundation", "FoundationXML", "Testing", "TestSupport", "Glibc", "Darwin"]
    let architecture = ArchitectureTests.architecture
    for target in architecture.targets {
      let allowed = others.union(architecture.reached(from: target)).union([target.name])
      for source in try Architecture.sources(in: "Tests/\(target.folder)Tests") {
        let undeclared = Set(source.imports).subtracting(allowed)
        #expect(undeclared.isEmpty, "\(source.path) imports \(undeclared.sorted())")
      }
    }
  }

  @Test func anExecutableHasOneCall() throws {
    for target in ArchitectureTests.architecture.targets where target.floor == "Tools" {
      let own = sources.filter {
        $0.path.hasPrefix("Sources/Tools/\(target.output)/")
      }
      #expect(
        own.map(\.text) == [
          "import \(target.name)\nimport CommandLine\n\nProgram.run(\(target.name).run)\n"
        ])
    }
  }

  /// Only the call of the executables and the signal handler end the process.
  @Test func onlyTwoFilesEndTheProcess() {
    for source in sources
    where source.text.contains("  exit(") || source.text.contains("_exit(") {
      let name = source.path.split(separator: "/").last
      #expect(["Program.swift", "Interrupt.swift"].contains(name), "\(source.path)")
    }
  }

  /// Two modules use the system; one folder uses the C library for legacy encodings.
  @Test func onlyTheseFoldersUseTheSystem() {
    for source in sources where source.imports.contains("Glibc") {
      let allowed = ["Base/CommandLine/", "Base/Converters/", "Documents/Encoding/"]
      #expect(allowed.contains { source.path.contains($0) }, "\(source.path)")
    }
  }

  /// The code of a rule is only in the rule's file and in Concern.swift.
  @Test func codesOfRulesAreOnlyInTheirFiles() {
    for source in sources
    where !source.path.contains(/\/Rules\/[A-Z]\/|\/Concern\.swift/) {
      let codes = source.text.matches(of: /"[SCTLPYXUVEW][1-9][0-9]{1,2}"/).map {
        String($0.output)
      }
      #expect(codes.isEmpty, "\(source.path) names \(codes)")
    }
  }

  /// In code a cell is a row and a column; only Forms has ids of cells as text.
  @Test func idsOfCellsAreOnlyInForms() {
    for source in sources where !source.path.contains("/Vocabulary/Forms/") {
      let ids = source.text.matches(of: /"(?:disclosure|requests|disputes|legacy)\.[a-z_.]+"/)
        .map { String($0.output) }
      #expect(ids.isEmpty, "\(source.path) names \(ids)")
    }
  }

  /// An edition is data: code outside its file does not name it.
  @Test func noSourceNamesAnEdition() {
    for source in sources
    where !source.path.contains("/Forms/Editions/")
      && !source.path.hasSuffix("/Forms/Edition.swift")
    {
      let names = source.text.matches(of: /\b(?:form|edition)20[0-9][0-9]\b/).map {
        String($0.output)
      }
      #expect(names.isEmpty, "\(source.path) names \(names)")
    }
  }

  @Test func filesAreShort() {
    for source in sources
    where !source.path.hasSuffix("/CharacterReferenceTable.swift")
      && !source.path.contains("/LexiconIndex+")
      && !source.path.contains("/Forms/Catalogue/")
    {
      #expect(source.lineCount <= 300, "\(source.path) has \(source.lineCount) lines")
    }
  }

  @Test func foldersAreSmall() {
    let folders = Dictionary(grouping: sources) { source in
      source.path.split(separator: "/").dropLast().joined(separator: "/")
    }
    for (folder, files) in folders {
      #expect(files.count <= 20, "\(folder) has \(files.count) files")
    }
  }

  /// The diagram in ARCHITECTURE.md is generated from the manifest; RECORD=1 writes it.
  @Test func theDiagramMatchesTheManifest() throws {
    let page = Tools.root.appending(path: "ARCHITECTURE.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.range(of: "```mermaid\n"))
    let end = try #require(text.range(of: "\n```\n", range: start.upperBound..<text.endIndex))
    let diagram = ArchitectureTests.architecture.diagram
    guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
      #expect(
        text[start.lowerBound..<end.upperBound] == diagram,
        "stale: RECORD=1 swift test --filter ArchitectureTests")
      return
    }
    let fresh = text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: diagram)
    try fresh.write(to: page, atomically: true, encoding: .utf8)
    if fresh != text { Issue.record("recorded the diagram") }
  }

  @Test(arguments: ["ARCHITECTURE.md", "CONTRIBUTING.md"])
  func filesNamedInAPageExist(page: String) throws {
    let text = try String(contentsOf: Tools.root.appending(path: page), encoding: .utf8)
    let named = text.matches(of: /[\w+\/-]+\.swift\b/).map { String($0.output) }
    #expect(named.count > 5)
    let tests = try Architecture.sources(in: "Tests")
    let files = (sources + tests).map(\.path) + ["/Package.swift"]
    for name in named {
      #expect(files.contains { $0 == name || $0.hasSuffix("/" + name) }, "\(page): \(name)")
    }
  }

  @Test(arguments: ["ARCHITECTURE.md", "CONTRIBUTING.md"])
  func typesNamedInAPageExist(page: String) throws {
    let text = try String(contentsOf: Tools.root.appending(path: page), encoding: .utf8)
    let tests = try Architecture.sources(in: "Tests")
    let words = Set((sources + tests).flatMap { $0.text.split { !($0.isLetter || $0.isNumber) } })
    let named = text.matches(of: /`([A-Z]\w*[a-z]\w*)(?:\.\w+)*`/)
      .filter { !$0.0.hasSuffix(".swift`") }.map(\.1)
    #expect(named.count > 5)
    for name in named {
      let isDeclared = words.contains(name)
      #expect(isDeclared, "\(page): \(name)")
    }
  }

  @Test func aDiagramLeavesOutIndirectDependencies() {
    let small = Architecture(
      manifest: """
          ("Base", "Words", "texts", ""),
          ("Vocabulary", "Nouns", "things", "Words"),
          ("Reading", "Reader", "bytes → things", "Nouns Words"),
          ("ReadTool", "Reader Words"),
        """)
    #expect(
      small.diagram == """
        ```mermaid
        flowchart BT
          subgraph Base
            Words["Words<br/><i>texts</i>"]
          end
          subgraph Vocabulary
            Nouns["Nouns<br/><i>things</i>"]
          end
          subgraph Reading
            Reader["Reader<br/><i>bytes → things</i>"]
          end
          subgraph Tools
            ReadTool["ReadTool<br/><i>rpt-read</i>"]
          end
          Nouns --> Words
          Reader --> Nouns
          ReadTool --> Reader
        ```

        """)
  }
}
