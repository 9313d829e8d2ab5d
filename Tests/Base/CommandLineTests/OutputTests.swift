import Foundation
import TestSupport
import Testing

@testable import CommandLine

@Suite struct OutputTests {
  /// An output into a pipe, and what has come through so far.
  private struct Probe {
    let output: Output
    private let pipe = Pipe()

    init(flushesRecords: Bool) {
      let reader = pipe.fileHandleForReading.fileDescriptor
      _ = fcntl(reader, F_SETFL, fcntl(reader, F_GETFL) | O_NONBLOCK)
      output = Output(
        .descriptor(dup(pipe.fileHandleForWriting.fileDescriptor)), flushesRecords: flushesRecords)
    }

    func arrived() -> String {
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(pipe.fileHandleForReading.fileDescriptor, &bytes, bytes.count)
      return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
    }
  }

  @Test func recordsWaitForTheBufferOrTheEnd() throws {
    let probe = Probe(flushesRecords: false)
    try probe.output.write("one\n")
    #expect(probe.arrived().isEmpty)
    try probe.output.close()
    #expect(probe.arrived() == "one\n")
  }

  @Test func lineBufferedRecordsComeAtOnce() throws {
    let probe = Probe(flushesRecords: true)
    try probe.output.write("one\n")
    #expect(probe.arrived() == "one\n")
    try Array("two".utf8).withUnsafeBytes { try probe.output.writeLine($0) }
    #expect(probe.arrived() == "two\n")
    try probe.output.close()
  }

  @Test func whatIsWrittenAtOnceIsWholeRecords() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "records").path
    let output = Output(.descriptor(open(path, O_CREAT | O_WRONLY, 0o600)))
    let record = String(repeating: "r", count: 39_999) + "\n"
    for _ in 0..<4 { try output.write(record) }
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    #expect(size == 120_000)
    try output.close()
  }

  @Test func whatCannotBeWrittenStopsTheRun() throws {
    let output = Output(.descriptor(open("/dev/full", O_WRONLY)))
    try output.write("one\n")
    #expect(throws: Stop.unwritten("standard output", "No space left on device")) {
      try output.close()
    }
  }

  @Test func anOutputThatDoesNotBlockIsWaitedFor() throws {
    let pipe = Pipe()
    let writer = pipe.fileHandleForWriting.fileDescriptor
    _ = fcntl(writer, F_SETFL, fcntl(writer, F_GETFL) | O_NONBLOCK)
    let reader = pipe.fileHandleForReading
    Foundation.Thread.detachNewThread {
      let output = Output(.descriptor(dup(writer)))
      for _ in 0..<40 { try? output.write(String(repeating: "r", count: 99_999) + "\n") }
      try? output.close()
      try? pipe.fileHandleForWriting.close()
    }
    usleep(50_000)
    #expect(try reader.readToEnd()?.count == 4_000_000)
  }
}
