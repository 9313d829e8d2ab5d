import Chinese
import Records
import TestSupport
import Testing
import Wordings

@testable import Documents

/// The format is detected from the bytes; a format that is not read is refused with advice.
@Suite struct DocumentReaderTests {
  /// Beginnings of documents by format, one byte a character.
  private static let heads: [(format: Format, heads: [String])] = [
    (.pdf, ["%PDF-1.4\n", "\r\n  %PDF-1.7", "\u{EF}\u{BB}\u{BF} %PDF-1.7"]),
    (.zip, ["PK\u{3}\u{4}", "PK\u{5}\u{6}"]),
    (.ole, ["\u{D0}\u{CF}\u{11}\u{E0}\u{A1}\u{B1}\u{1A}\u{E1}"]),
    (.rtf, ["{\\rtf1", "\n{\\rtf1"]),
    (
      .picture,
      [
        "\u{89}PNG\r\n", "\u{FF}\u{D8}\u{FF}\u{E0}", "GIF89a", "RIFF\u{1}\u{1}\0\0WEBPVP8 ",
        "II*\0\u{8}", "MM\0*\0", "BMF\0\0\0\0\0\0\u{0}6\0\0\0(\0\0\0\u{1}\0",
        "\0\0\0\u{18}ftypheic",
      ]
    ),
    (
      .archive,
      [
        "\u{1F}\u{8B}\u{8}\0", "BZh91AY", "Rar!\u{1A}\u{7}\0", "7z\u{BC}\u{AF}\u{27}\u{1C}\0",
        "\u{FD}7zXZ\0\0", String(repeating: "A", count: 257) + "ustar\0",
      ]
    ),
    (.binary, ["MZ\u{1}\0\u{2}\0\0\0\u{4}", "\u{7F}ELF\u{2}\u{1}\u{1}\0"]),
    (.empty, ["", " \r\n\t"]),
    (.html, ["<!DOCTYPE html>", "\n<TABLE border=1>", "words<p>a</p>"]),
    (
      .text,
      [
        "BM is a format", "RIFF too", "a < b", "BZ", "%PDF", "see %PDF-1.4",
        "words" + String(repeating: "\0", count: 900),
      ]
    ),
  ]

  @Test(arguments: heads.map(\.format))
  func theFormatIsDetectedFromTheBytes(format: Format) {
    for head in Self.heads.first(where: { $0.format == format })?.heads ?? [] {
      let bytes = head.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      #expect(OpenedDocument(bytes).format == format, "\(head.debugDescription)")
    }
  }

  @Test(arguments: [Format.picture, .archive, .binary, .empty])
  func whatIsNotReadIsRefusedInASentence(format: Format) throws {
    let head = try #require(Self.heads.first { $0.format == format }?.heads.first)
    let bytes = head.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let error = #expect(throws: Refusal.self) { try DocumentReader.read(OpenedDocument(bytes)) }
    let codes: [Refusal.Code] = [.unsupported, .unreadable, .notAReport]
    #expect(codes.contains { $0 == error?.code })
    #expect(error?.message.chinese.isEmpty == false)
  }

  @Test func theTextOfAPageIsReadInItsEncoding() throws {
    let reading = try DocumentReader.read(
      OpenedDocument(encoded("<meta charset=gb2312><p>朱镕基</p>", "GB18030")))
    #expect(reading.format == .html)
    #expect(BlockOutline.lines(of: reading.document) == ["朱镕基"])
  }

  @Test(arguments: 1...300)
  func bytesAtRandomAreReadOrRefused(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    let starts: [[UInt8]] = [
      [], Array("<table>".utf8), Array("BM".utf8), [0xFF, 0xFE], [0], ByteOrderMark.utf8,
    ]
    var bytes = starts.randomElement(using: &numbers) ?? []
    for _ in 0..<Int(numbers.next() % 900) {
      let byte = UInt8(truncatingIfNeeded: numbers.next())
      bytes.append(seed % 3 == 0 ? byte & 0x7F : byte)
    }
    let reading = try? DocumentReader.read(OpenedDocument(bytes))
    #expect(reading.map { $0.document.blocks.count <= bytes.count } ?? true)
  }
}
