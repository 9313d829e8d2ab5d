import Foundation
import TestSupport
import Testing
import Wordings

@testable import CommandLine

@Suite struct ResultFolderTests {
  private let folder: URL
  private let streams: Streams

  init() throws {
    folder = try Scratch.folder()
    let nothing = ByteStream.memory(MemoryStream())
    var streams = Streams([], input: nothing, output: nothing, errors: nothing)
    streams.folder = folder.path
    self.streams = streams
  }

  private func open(_ path: String = "out") throws(Stop) -> ResultFolder {
    try ResultFolder(path, of: "rpt-season", streams, .english)
  }

  private func text(_ path: String) -> String? {
    try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func theNewResultsReplaceTheLastOnes() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for content in ["one", "two"] {
      var results = try open()
      try results.begin()
      try results.write(Array(content.utf8), to: "记录/a.txt")
      if content == "two" {
        #expect(try results.bytes(of: "记录/a.txt") == Array("one".utf8))
        try results.keep(Array("记录".utf8), as: Array("last".utf8))
      }
      #expect(text("out/记录/a.txt") == (content == "two" ? "one" : nil))
      try results.exchange()
      results.cleanUp()
      #expect(text("out/记录/a.txt") == content)
      #expect(try names() == ["out"])
    }
    #expect(text("out/last/a.txt") == "one")
  }

  @Test func aSecondRunWaitsForNothing() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try open()
    #expect(throws: Stop.self) { try open() }
    first.cleanUp()
    try open().cleanUp()
  }

  /// Neither a link in place of the hidden folder nor one in it leads the run to another folder.
  @Test func linksAreNotFollowed() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let manager = FileManager.default
    let other = folder.appending(path: "other")
    try manager.createDirectory(at: other, withIntermediateDirectories: true)
    try "kept".write(to: other.appending(path: "a.txt"), atomically: true, encoding: .utf8)
    let work = folder.appending(path: ".out.rpt-season")
    try manager.createSymbolicLink(at: work, withDestinationURL: other)
    #expect(throws: Stop.self) { try open() }
    #expect(text("other/a.txt") == "kept")
    try manager.removeItem(at: work)
    try manager.createDirectory(at: work, withIntermediateDirectories: true)
    try manager.createSymbolicLink(
      at: work.appending(path: "new-x"), withDestinationURL: other)
    try open().cleanUp()
    #expect(text("other/a.txt") == "kept")
    #expect(try names() == ["other"])
  }

  @Test func aResultThatWasMovedAsideIsRestored() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let old = folder.appending(path: ".out.rpt-season/old")
    try FileManager.default.createDirectory(at: old, withIntermediateDirectories: true)
    try "kept".write(to: old.appending(path: "a.txt"), atomically: true, encoding: .utf8)
    try open().cleanUp()
    #expect(text("out/a.txt") == "kept")
  }

  @Test(arguments: [("in", "in/out"), ("in", "in"), ("in/a", "in"), ("in/../in", "in/x/../y")])
  func foldersThatContainOneAnotherOverlap(one: String, two: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "in/x"), withIntermediateDirectories: true)
    #expect(ResultFolder.overlap(one, two, streams))
    #expect(!ResultFolder.overlap("in", "input", streams))
  }
}
