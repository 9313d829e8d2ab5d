import Foundation
import TestSupport
import Testing

/// The floors and modules that Package.swift states, held by the sources and by ARCHITECTURE.md. The
/// compiler alone lets an undeclared import through now and then.
@Suite struct ArchitectureTests {
  private static let architecture = Architecture.own
  private let sources: [Architecture.Source]

  init() throws { sources = try Architecture.sources(in: "Sources") }

  @Test func theManifestNamesEveryFolder() throws {
    let folders = Set(
      sources.map {
        $0.path.split(separator: "/")[1...2].joined(separator: "/")
      })
    let targets = ArchitectureTests.architecture.targets
    let executables = targets.filter { $0.floor == "Tools" }.map { "Tools/\($0.output)" }
    #expect(Set(targets.map(\.folder) + executables) == folders)
    #expect(Set(targets.map(\.name)).count == targets.count)
  }

  @Test func modulesDependOnFloorsBelowAndOnThoseBefore() throws {
    var before: Set<String> = ["CZlib"]
    var floor = 0
    for target in ArchitectureTests.architecture.targets {
      let own = try #require(Architecture.floors.firstIndex(of: target.floor))
      #expect(own >= floor, "\(target.name) stands behind a higher floor")
      floor = own
      #expect(before.isSuperset(of: target.dependencies), "\(target.name)")
      before.insert(target.name)
    }
  }

  @Test func sourcesImportWhatTheirTargetDeclares() {
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

  @Test func testsImportWhatTheirModuleReaches() throws {
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

  @Test func anExecutableIsOneCall() throws {
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

  /// Where a process ends: the one call of the executables, and a signal.
  @Test func oneCallEndsTheProcess() {
    for source in sources
    where source.text.contains("  exit(") || source.text.contains("_exit(") {
      let name = source.path.split(separator: "/").last
      #expect(["Program.swift", "Interrupt.swift"].contains(name), "\(source.path)")
    }
  }

  /// The modules that touch the system, and the one that asks the C library for legacy encodings.
  @Test func fewTouchTheSystem() {
    for source in sources where source.imports.contains("Glibc") {
      let mayTouch = ["Base/CommandLine/", "Base/Converters/", "Documents/Encoding/"]
      #expect(mayTouch.contains { source.path.contains($0) }, "\(source.path)")
    }
  }

  /// A rule says what it is to others: its code stands in its file, and where what an agency owes is
  /// named for sheets.
  @Test func codesOfRulesStandInTheirFiles() {
    for source in sources
    where !source.path.contains(/\/Rules\/[A-Z]\/|\/Concern\.swift/) {
      let codes = source.text.matches(of: /"[SCTLPYXUW][1-9][0-9]{1,2}"/).map { String($0.output) }
      #expect(codes.isEmpty, "\(source.path) names \(codes)")
    }
  }

  /// A cell in code is a row and a column: its id is text of records and of what people choose.
  @Test func idsOfCellsStandInForms() {
    for source in sources where !source.path.contains("/Vocabulary/Forms/") {
      let ids = source.text.matches(of: /"(?:disclosure|requests|disputes|legacy)\.[a-z_.]+"/)
        .map { String($0.output) }
      #expect(ids.isEmpty, "\(source.path) names \(ids)")
    }
  }

  /// A form is data: all but its own file asks it what it has.
  @Test func nothingNamesAnEdition() {
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
      && !source.path.contains("/Forms/Catalogue/")
    {
      #expect(source.lineCount <= 300, "\(source.path) has \(source.lineCount) lines")
    }
  }

  @Test func foldersHaveRooms() {
    let folders = Dictionary(grouping: sources) { source in
      source.path.split(separator: "/").dropLast().joined(separator: "/")
    }
    for (folder, files) in folders {
      #expect(files.count <= 20, "\(folder) has \(files.count) files")
    }
  }

  /// The drawing in ARCHITECTURE.md is made from the manifest; RECORD=1 writes it.
  @Test func theDrawingIsOfTheManifest() throws {
    let page = Tools.root.appending(path: "ARCHITECTURE.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.range(of: "```mermaid\n"))
    let end = try #require(text.range(of: "\n```\n", range: start.upperBound..<text.endIndex))
    let drawing = ArchitectureTests.architecture.drawing
    guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
      #expect(
        text[start.lowerBound..<end.upperBound] == drawing,
        "stale: RECORD=1 swift test --filter ArchitectureTests")
      return
    }
    let fresh = text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: drawing)
    try fresh.write(to: page, atomically: true, encoding: .utf8)
    if fresh != text { Issue.record("recorded the drawing") }
  }

  @Test(arguments: ["ARCHITECTURE.md", "CONTRIBUTING.md"])
  func filesThatAPageNamesAreThere(page: String) throws {
    let text = try String(contentsOf: Tools.root.appending(path: page), encoding: .utf8)
    let named = text.matches(of: /[\w+\/-]+\.swift\b/).map { String($0.output) }
    #expect(named.count > 5)
    let files = sources.map(\.path) + ["/Package.swift"]
    for name in named {
      #expect(files.contains { $0 == name || $0.hasSuffix("/" + name) }, "\(page): \(name)")
    }
  }

  @Test func aDrawingLeavesOutWhatFollows() {
    let made = Architecture(
      manifest: """
          ("Base", "Words", "texts", ""),
          ("Vocabulary", "Nouns", "things", "Words"),
          ("Reading", "Reader", "bytes → things", "Nouns Words"),
          ("ReadTool", "Reader Words"),
        """)
    #expect(
      made.drawing == """
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
