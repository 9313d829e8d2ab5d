import Foundation
import TestSupport
import Testing

@testable import CommandLine

@Suite struct OutputFolderTests {
  @Test(arguments: [
    ("青石区民政局", "青石区民政局"), ("青石区/民政局", "青石区_民政局"), ("a:b*c?", "a_b_c_"), ("", "_"),
    ("..", "_"), (".x", "_.x"), ("-x", "_-x"), ("甲. ", "甲"), ("a\nb", "a_b"), ("Aux.x", "_Aux.x"),
    ("com1", "_com1"),
  ])
  func aNameIsOneThatEverySystemTakes(name: String, safe: String) {
    #expect(OutputFolder.safe(name) == safe)
  }

  @Test func aLongNameIsCutBetweenCharacters() {
    let name = OutputFolder.safe(String(repeating: "青", count: 100))
    #expect(name.utf8.count == 150)
  }

  @Test func aLinkInPlaceOfTheDraftIsNotFollowed() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (file, other) = (folder.appending(path: "a.csv"), folder.appending(path: "other"))
    try "theirs".write(to: other, atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "a.csv.\(getpid()).part"), withDestinationURL: other)
    #expect(OutputFolder.replace(file.path, with: Array("ours".utf8)) == 0)
    #expect(try String(contentsOf: file, encoding: .utf8) == "ours")
    #expect(try String(contentsOf: other, encoding: .utf8) == "theirs")
  }
}
