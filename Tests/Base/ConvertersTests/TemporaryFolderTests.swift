import Foundation
import Testing

@testable import Converters

@Suite struct TemporaryFolderTests {
  @Test func itIsPrivateAndGoesWithItsContents() throws {
    var path = ""
    do {
      let folder = try #require(TemporaryFolder())
      path = folder.path
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o700)
      #expect(folder.write([1, 2], to: "a"))
      let inner = URL(filePath: path).appending(path: "b/c")
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
      try Data().write(to: inner.appending(path: "d"))
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func aLinkInItIsNotFollowed() throws {
    let outside = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: outside) }
    try Data().write(to: outside.appending(path: "kept"))
    do {
      let folder = try #require(TemporaryFolder())
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(of: "link"), withDestinationPath: outside.path)
    }
    #expect(FileManager.default.fileExists(atPath: outside.appending(path: "kept").path))
  }

  @Test func aFileIsNotWrittenTwice() throws {
    let folder = try #require(TemporaryFolder())
    #expect(folder.write([1], to: "a"))
    #expect(!folder.write([2], to: "a"))
  }

  @Test func whatAKilledToolLeftIsRemovedAndWhatIsInUseIsNot() throws {
    let parent = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let manager = FileManager.default
    defer { try? manager.removeItem(at: parent) }
    for name in ["rpt-aaaaaa", "rpt-bbbbbb", "rpt-open01", "rpt-longer-name", "other"] {
      let folder = parent.appending(path: name)
      try manager.createDirectory(
        at: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: name == "rpt-open01" ? 0o755 : 0o700])
      try Data([1]).write(to: folder.appending(path: "draft"))
    }
    let used = open(parent.appending(path: "rpt-bbbbbb").path, O_RDONLY | O_DIRECTORY)
    defer { close(used) }
    #expect(flock(used, LOCK_EX | LOCK_NB) == 0)
    TemporaryFolder.sweep(parent.path)
    #expect(
      try manager.contentsOfDirectory(atPath: parent.path).sorted() == [
        "other", "rpt-bbbbbb", "rpt-longer-name", "rpt-open01",
      ])
  }
}
