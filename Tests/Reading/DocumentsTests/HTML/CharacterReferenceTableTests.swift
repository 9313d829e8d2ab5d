import Foundation
import TestSupport
import Testing

@testable import Documents

@Suite("Character reference table")
struct CharacterReferenceTableTests {
  static let root = URL(fileURLWithPath: SharedFolder.packageRoot)
  static let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(
    "the committed table is what scripts/make-character-references prints; run it if this fails",
    .enabled(if: python != nil, "needs python3"))
  func isCurrent() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.python))
    process.arguments = [Self.root.appendingPathComponent("scripts/make-character-references").path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let committed = try Data(
      contentsOf: Self.root.appendingPathComponent(
        "Sources/Reading/Documents/HTML/CharacterReferenceTable.swift"))
    #expect(process.terminationStatus == 0)
    #expect(printed == committed)
  }

  @Test("its lines are sorted by their bytes, as the search requires")
  func isSorted() {
    let names = "\(CharacterReferenceTable.lines)".split(separator: "\n")
      .map { Array($0.prefix { $0 != " " }.utf8) }
    #expect(names.count == 2231)
    #expect(zip(names, names.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    #expect(names.map(\.count).max() == CharacterReferenceNames.longest)
  }
}
