import Foundation
import TestSupport
import Testing

@testable import CommandLine

@Suite struct SpoolTests {
  @Test func bytesAreReadBackInAnyOrder() throws {
    let spool = Spool()
    let texts = [
      "", "甲", String(repeating: "乙", count: 100_000), "丙", String(repeating: "丁", count: 3 << 20),
      "戊",
    ].map { Array($0.utf8) }
    let places = try texts.map { try $0.withUnsafeBytes { try spool.append($0) } }
    for index in texts.indices.reversed() {
      #expect(try spool.bytes(at: places[index]) == texts[index])
    }
  }

  /// What is in memory stands before what is in the file.
  @Test(arguments: [0, 1, (2 << 20) + 1, 5 << 20])
  func allBytesAreWrittenInTheirOrder(count: Int) throws {
    let spool = Spool()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 251) }
    for start in stride(from: 0, to: count, by: 100_003) {
      try spool.append(Array(bytes[start..<min(start + 100_003, count)]))
    }
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a").path
    #expect(OutputFolder.replace(file, filledBy: spool.write) == 0)
    #expect(FileManager.default.contents(atPath: file).map(Array.init) == bytes)
  }
}
