import Foundation
import TestSupport
import Testing
import Wordings

@testable import CommandLine

@Suite struct LineReaderTests {
  struct Line: Equatable {
    let number: Int
    let text: String
  }

  /// The lines in what `write` puts into a pipe, each with its number; a line too long as `!`.
  private static func lines(
    writing write: @escaping @Sendable (FileHandle) throws -> Void
  ) throws -> [Line] {
    let pipe = Pipe()
    Foundation.Thread {
      try? write(pipe.fileHandleForWriting)
      try? pipe.fileHandleForWriting.close()
    }.start()
    return try lines(of: Input(.descriptor(pipe.fileHandleForReading.fileDescriptor)))
  }

  private static func lines(of input: consuming Input) throws -> [Line] {
    var reader = LineReader(input)
    var lines: [Line] = []
    while true {
      do throws(Refusal) {
        guard let line = try reader.next() else { return lines }
        lines.append(Line(number: reader.line, text: String(decoding: line, as: UTF8.self)))
      } catch {
        guard error.code == .tooLarge else { throw error }
        lines.append(Line(number: reader.line, text: "!"))
      }
    }
  }

  @Test(arguments: [
    ("", []), ("\n", []), ("a", [Line(number: 1, text: "a")]),
    ("a\n", [Line(number: 1, text: "a")]),
    ("a\r\nb\r\n", [Line(number: 1, text: "a"), Line(number: 2, text: "b")]),
    ("\u{FEFF}a\nb", [Line(number: 1, text: "a"), Line(number: 2, text: "b")]),
    ("\u{FEFF}\n\u{FEFF}b", [Line(number: 2, text: "\u{FEFF}b")]),
    ("\n \t\n\r\na\n\n", [Line(number: 4, text: "a")]),
    ("a\rb\u{2028}c", [Line(number: 1, text: "a\rb\u{2028}c")]),
    ("a\0b", [Line(number: 1, text: "a\0b")]),
  ])
  func linesCarryTheirNumbersWithoutTheirEnds(text: String, lines: [Line]) throws {
    #expect(try LineReaderTests.lines { try $0.write(contentsOf: Data(text.utf8)) } == lines)
  }

  @Test func linesComeTogetherAcrossShortReads() throws {
    let text = "\u{FEFF}第一行\r\n\n第三行"
    let lines = try LineReaderTests.lines { handle in
      for byte in text.utf8 {
        try handle.write(contentsOf: Data([byte]))
        usleep(200)
      }
    }
    #expect(lines == [Line(number: 1, text: "第一行"), Line(number: 3, text: "第三行")])
  }

  @Test func linesOfAnyLengthComeWhole() throws {
    var generator = SeededGenerator(seed: 7)
    let made = (0..<60).map { index in
      String(
        repeating: "x",
        count: Int.random(in: 1...(index % 9 == 0 ? 600_000 : 9_000), using: &generator))
        + "\(index)"
    }
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "lines")
    try Data((made.joined(separator: "\n") + "\n").utf8).write(to: file)
    #expect(try LineReaderTests.lines(of: Input(Path(file.path))).map(\.text) == made)
  }

  @Test func aLineBeyondTheLimitIsPassedOverAndTheRestGoesOn() throws {
    let long = Data(repeating: 0x61, count: LineReader.limit)
    for excess in ["", "a"] {
      let folder = try Scratch.folder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let file = folder.appending(path: "lines")
      try (Data("1\n".utf8) + long + Data("\(excess)\n3\n".utf8)).write(to: file)
      let lines = try LineReaderTests.lines(of: Input(Path(file.path)))
      #expect(lines.map(\.number) == [1, 2, 3])
      #expect(lines.last?.text == "3")
      #expect((lines[1].text == "!") == !excess.isEmpty)
    }
  }

  @Test func aFolderOnADescriptorCannotBeRead() throws {
    let descriptor = open("/", O_RDONLY)
    defer { close(descriptor) }
    #expect(throws: Refusal.self) {
      try LineReaderTests.lines(of: Input(.descriptor(descriptor)))
    }
  }
}
