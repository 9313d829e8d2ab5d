import Foundation
import TestSupport
import Testing

@testable import CommandLine

@Suite struct FileTreeTests {
  private let folder: URL
  private let tree: FileTree

  init() throws {
    folder = try Scratch.folder()
    var streams = Streams(
      [], input: .memory(MemoryStream()), output: .memory(MemoryStream()),
      errors: .memory(MemoryStream()))
    streams.folder = folder.path
    tree = FileTree(".", streams)
  }

  @Test func whatIsWrittenIsThere() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try tree.text(of: "a/b/c.txt") == nil)
    try tree.write("one", to: "a/b/c.txt")
    try tree.write("two", to: "a/b/c.txt")
    try tree.write("", to: "a/b/.hidden")
    try tree.write("", to: "a/b/a.txt")
    #expect(try tree.text(of: "a/b/c.txt") == "two")
    #expect(try tree.names(in: "a/b") == ["a.txt", "c.txt"])
    try tree.remove("a/b/c.txt")
    #expect(try tree.names(in: "a/b") == ["a.txt"])
    #expect(try tree.names(in: "nosuch").isEmpty)
  }

  @Test func whatCannotBeDoneIsSaid() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try tree.write("", to: "a")
    #expect(throws: Stop.self) { try tree.names(in: "a") }
    #expect(throws: Stop.self) { try tree.text(of: ".") }
    #expect(throws: Stop.self) { try tree.write("", to: "a/b") }
    #expect(throws: Stop.self) { try tree.remove("b") }
  }
}
