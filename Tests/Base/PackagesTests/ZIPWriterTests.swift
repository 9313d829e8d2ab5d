import CZlib
import Testing

@testable import Packages

@Suite struct ZIPWriterTests {
  private func little(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// The content of the first member, whose descriptor follows it.
  private func firstContent(_ bytes: [UInt8], size: Int) throws -> [UInt8] {
    let start = 30 + little(bytes[26..<28])
    var stream = z_stream()
    try #require(
      inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK)
    defer { inflateEnd(&stream) }
    var content = [UInt8](repeating: 0, count: size)
    let status = bytes[start...].withUnsafeBufferPointer { input in
      content.withUnsafeMutableBufferPointer { output in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    #expect(status == Z_STREAM_END)
    return content
  }

  @Test(arguments: [0, 1, 1 << 18, 3 << 18 | 5])
  func aMemberOfAnySizeIsOneStream(size: Int) throws {
    let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 * $0 >> 3) }
    var writer = ZIPWriter()
    writer.open("a.xml")
    for start in stride(from: 0, to: size, by: 1000) {
      writer.append(Array(content[start..<min(start + 1000, size)]))
    }
    #expect(writer.memberSize == size)
    writer.close()
    writer.finish()
    #expect(try firstContent(writer.bytes, size: size) == content)
  }

  @Test func takingBytesAwayChangesNothing() {
    func written(_ take: (inout ZIPWriter) -> Void) -> ZIPWriter {
      var writer = ZIPWriter()
      for name in ["a", "b", "c"] {
        writer.add(name, String(repeating: name, count: 100))
        take(&writer)
      }
      writer.finish()
      return writer
    }
    var taken: [UInt8] = []
    let rest = written {
      taken += $0.bytes
      $0.removeAll()
    }
    #expect(taken + rest.bytes == written { _ in }.bytes)
  }

  @Test func theDirectoryHasTheOffsetsAndSizes() {
    var writer = ZIPWriter()
    writer.add("a", "")
    writer.add("b", "1")
    writer.finish()
    let bytes = writer.bytes
    let end = bytes.count - 22
    #expect(little(bytes[(end + 10)..<(end + 12)]) == 2)
    let directory = little(bytes[(end + 16)..<(end + 20)])
    #expect(directory + little(bytes[(end + 12)..<(end + 16)]) == end)
    let second = directory + 46 + 1
    #expect(little(bytes[(second + 24)..<(second + 28)]) == 1)
    let offset = little(bytes[(second + 42)..<(second + 46)])
    #expect(bytes[offset...].starts(with: [0x50, 0x4B, 3, 4]) && bytes[offset + 30] == 0x62)
  }
}
