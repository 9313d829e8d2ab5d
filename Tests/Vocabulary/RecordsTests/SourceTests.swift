import Testing

@testable import Records

@Suite struct SourceTests {
  @Test(arguments: [("", "00000000"), ("123456789", "cbf43926"), ("1234567890123456", "1e5fcdb7")])
  func knowsSizeAndChecksumOfItsBytes(text: String, checksum: String) {
    let source = Source(path: "a.txt", format: .text, of: Array(text.utf8))
    #expect(source.bytes == text.utf8.count && source.crc32 == checksum)
  }

  @Test func checksumHasLeadingZeros() {
    let checksums = (0..<4000).map {
      Source(path: "a", format: .text, of: Array(String($0).utf8)).crc32
    }
    #expect(checksums.allSatisfy { $0.utf8.count == 8 })
    #expect(checksums.contains { $0.hasPrefix("00") })
  }
}
