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
}
