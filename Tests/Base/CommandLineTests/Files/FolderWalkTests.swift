import Foundation
import TestSupport
import Testing

@testable import CommandLine

@Suite struct FolderWalkTests {
  private static func walk(
    _ folder: URL, leavingOut others: [String] = []
  ) throws -> [FolderWalk.Found] {
    let nothing = ByteStream.memory(MemoryStream())
    var streams = Streams([], input: nothing, output: nothing, errors: nothing)
    streams.folder = folder.path
    return try FolderWalk(Path("in"), streams, leavingOut: others).found
  }

  @Test func nothingStopsTheWalk() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Tools.run(
      """
      mkdir -p in/b in/.hidden in/locked other; mkfifo in/fifo; ln -s ../other in/linked
      touch in/- in/a.txt in/b/c.txt in/~a.txt in/Thumbs.db in/b/x.part in/.hidden/d.txt in/units.csv; ln -s none in/lost.txt
      chmod 0 in/locked
      """, in: folder)
    let found = try FolderWalkTests.walk(folder, leavingOut: ["in/units.csv"])
    _ = try Tools.run("chmod 700 in/locked", in: folder)
    let documents = found.filter { $0.problem == nil }.map(\.path.text)
    #expect(documents == ["./-", "a.txt", "lost.txt", "b/c.txt"])
    // Root opens any folder.
    let problems = found.filter { $0.problem != nil }.map(\.path.text)
    #expect(Set(problems).subtracting(["locked"]) == ["fifo", "linked"])
    #expect(problems.contains("locked") || getuid() == 0)
  }

  @Test func namesAreBytes() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Tools.run(#"mkdir in; : >"$(printf 'in/\261\250.txt')""#, in: folder)
    let found = try FolderWalkTests.walk(folder)
    #expect(found.map(\.path.bytes) == [[0xB1, 0xA8] + Array(".txt".utf8)])
  }
}
