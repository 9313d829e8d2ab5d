import Foundation
import Testing

@testable import Encodings

@Suite struct GB18030Tests {
  private static let encoder = GB18030()

  private func encode(_ text: String) -> [UInt8] { GB18030Tests.encoder.encode(Array(text.utf8)) }

  @Test(arguments: [
    ("a,1", [0x61, 0x2C, 0x31]), ("表", [0xB1, 0xED]), ("、", [0xA1, 0xA2]), ("€", [0xA2, 0xE3]),
    ("\u{80}", [0x81, 0x30, 0x81, 0x30]), ("ḿ", [0xA8, 0xBC]),
    ("\u{E7C7}", [0x81, 0x35, 0xF4, 0x37]), ("\u{FFFF}", [0x84, 0x31, 0xA4, 0x39]),
    ("\u{10000}", [0x90, 0x30, 0x81, 0x30]), ("\u{10FFFF}", [0xE3, 0x32, 0x9A, 0x35]),
  ])
  func codesAreTheStandards(text: String, bytes: [UInt8]) {
    #expect(encode(text) == bytes)
  }

  @Test func everyCharacterHasACodeOfItsOwn() {
    var codes: Set<[UInt8]> = []
    for value in 0..<UInt32(0x1_1000) {
      if let scalar = Unicode.Scalar(value) { codes.insert(encode(String(scalar))) }
    }
    #expect(codes.count == 0x1_1000 - 0x800)
  }

  /// Except the code points for private use whose codes are read as characters that Unicode got later.
  @Test func whatIsEncodedIsDecodedToTheSame() throws {
    let table = GB18030.table.codePoints(count: GB18030.twoByteCount)
    let later = Set(GB18030Table.later.map { table[$0.position] })
    let scalars = (0..<UInt32(0x11_0000)).lazy.filter { !later.contains($0) }.compactMap {
      Unicode.Scalar($0)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let utf8 = Array(String(text).utf8)
    let decoded = try #require(
      Transcoding(GB18030Tests.encoder.encode(utf8)[...], from: .gb18030))
    #expect(decoded.text == utf8 && decoded.isExact)
  }

  /// The whole of Unicode against Python's codec, which is of the year 2000 in two places.
  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "needs python3"))
  func pythonReadsTheSame() throws {
    let program = """
      import sys
      swap = {0x1E3F: 0xE7C7, 0xE7C7: 0x1E3F}
      codes = [c for c in range(0x110000) if not 0xD800 <= c < 0xE000]
      text = "".join(chr(swap.get(c, c)) for c in codes)
      sys.exit(sys.stdin.buffer.read() != text.encode("gb18030"))
      """
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    let scalars = (0..<UInt32(0x11_0000)).lazy.compactMap { Unicode.Scalar($0) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    try Data(encode(String(text))).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", program]
    process.standardInput = try FileHandle(forReadingFrom: file)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
