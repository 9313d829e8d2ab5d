import Foundation
import TestSupport
import Testing

@testable import CommandLine

@Suite struct StateFolderTests {
  @Test func linesAndFilesAreWholeAndOneRunHasTheFolder() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let nothing = ByteStream.memory(MemoryStream())
    var streams = Streams([], input: nothing, output: nothing, errors: nothing)
    streams.folder = folder.path
    let state = try #require(try StateFolder("state", streams))
    #expect(try StateFolder("state", streams) == nil)
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
