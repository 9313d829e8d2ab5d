import Foundation
import TestSupport
import Testing

@testable import CommandLine

@Suite struct StateFolderTests {
  /// The folder `state` in `folder`.
  private static func state(in folder: URL) throws -> StateFolder? {
    let nothing = ByteStream.memory(MemoryStream())
    var streams = Streams([], input: nothing, output: nothing, errors: nothing)
    streams.folder = folder.path
    return try StateFolder("state", streams, .english)
  }

  @Test func linesAndFilesAreWholeAndOneRunHasTheFolder() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let state = try #require(try StateFolderTests.state(in: folder))
    #expect(try StateFolderTests.state(in: folder) == nil)
    try state.makeFolder("scratch")
    try state.write(Array("one".utf8), to: "file")
    try state.append(Array("a".utf8), to: "log")
    // The first line was cut.
    try state.append(Array("b\n".utf8), to: "log")
    #expect(try state.bytes(of: "log") == Array("a\nb\n".utf8))
    #expect(try state.bytes(of: "file") == Array("one".utf8))
    #expect(try state.bytes(of: "none") == [])
    try state.move("scratch", to: "other")
    state.removeFolder("other")
    #expect(state.names(in: ".").filter { !$0.hasPrefix("file") } == ["lock", "log"])
  }

  @Test func aLinkInItsPlaceIsNotFollowed() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let manager = FileManager.default
    let other = folder.appending(path: "other")
    try manager.createDirectory(at: other, withIntermediateDirectories: false)
    let place = folder.appending(path: "state")
    try manager.createSymbolicLink(at: place, withDestinationURL: other)
    #expect { try StateFolderTests.state(in: folder) } throws: {
      ($0 as? Stop)?.message == "not the tool's work folder: move it away"
    }
    #expect(try manager.contentsOfDirectory(atPath: other.path) == [])
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a folder to another user"))
  func theFolderOfAnotherUserIsRefused() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appending(path: "state")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    #expect(chown(place.path, 65534, 65534) == 0)
    #expect(throws: Stop.self) { try StateFolderTests.state(in: folder) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == [])
  }

  @Test func othersCannotWriteIntoItAnyLonger() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appending(path: "state")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    #expect(chmod(place.path, 0o777) == 0)
    #expect(try StateFolderTests.state(in: folder) != nil)
    let mode = try FileManager.default.attributesOfItem(atPath: place.path)[.posixPermissions]
    #expect(mode as? Int == 0o755)
  }

  @Test func aFileThatChangesHasAnotherStatus() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a")
    try "1".write(to: file, atomically: false, encoding: .utf8)
    let before = try #require(FileStatus(Path(file.path)))
    #expect(FileStatus(Path(file.path)) == before)
    #expect(before.modified.count == 30 && before.modified.hasSuffix("Z") && before.age < 60)
    try "2".write(to: file, atomically: true, encoding: .utf8)
    #expect(FileStatus(Path(file.path)) != before)
    #expect(FileStatus(Path(folder.path)) == nil)
  }
}
