import Records
import TestSupport
import Testing
import Wordings

@testable import Documents

/// Bytes before a document that are no part of it do not hide it.
@Suite struct PreambleTests {
  private static let response =
    "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 4711\r\n\r\n"
  private static let pdf = Array("%PDF-1.4\n1 0 obj\nendobj\ntrailer\n%%EOF\n".utf8)
  private static let compound =
    MagicBytes.compoundFile + [UInt8](repeating: 0, count: 4088)
  private static let rtf = Array("{\\rtf1 }".utf8)

  private static func archive(_ name: String) -> [UInt8] { StoredZIP([(name, "<a/>")]).bytes }

  @Test(arguments: [
    (pdf, Format.pdf), (compound, .ole), (rtf, .rtf), (archive("word/document.xml"), .docx),
    (Array("<!DOCTYPE html><p>一".utf8), .html), (Array("一、总体情况".utf8), .text),
  ])
  func theHeaderOfAResponseIsLeftOut(document: [UInt8], format: Format) {
    for end in ["\r\n", "\n"] {
      let header = Array(Self.response.replacing("\r\n", with: end).utf8)
      let opened = OpenedDocument(header + document)
      #expect(opened.format == format)
      #expect(opened.file == header + document)
      if format != .docx { #expect(opened.bytes == document) }
    }
  }

  @Test func manyHeadersAreNoDocument() {
    let header = Array("HTTP/1.1 100 Continue\n\n".utf8)
    let few = OpenedDocument(header + header + Self.pdf)
    #expect(few.format == .pdf && few.bytes == Self.pdf)
    let many = OpenedDocument(Array(repeatElement(header, count: 60_000).joined()))
    #expect(many.format == .text)
  }

  @Test(arguments: [(pdf, Format.pdf), (compound, .ole)])
  func otherBytesAreLeftOut(document: [UInt8], format: Format) {
    for before in ["\n\n-- \n", "提示：下载成功\r\n", "\u{7F}\u{1}"] {
      let opened = OpenedDocument(Array(before.utf8) + document)
      #expect(opened.format == format && opened.bytes == document)
    }
  }

  @Test(arguments: [
    "HTTP/1.1 是一种协议。", "见 %PDF-1.4 的说明", "%PDF 以 %%EOF 结尾\n一、总体情况",
  ])
  func textsThatMentionFormatsAreTexts(text: String) {
    let opened = OpenedDocument(Array(text.utf8))
    #expect(opened.format == .text && opened.bytes == Array(text.utf8))
  }

  @Test(arguments: ["word/document.xml", "甲.txt"])
  func anArchiveMayBeFarBehindOtherBytes(name: String) throws {
    let archive = Self.archive(name)
    for before in [
      Array("MZ".utf8) + [UInt8](repeating: 0, count: 9000),
      Array(String(repeating: "stub ", count: 2000).utf8),
    ] {
      #expect(OpenedDocument(before + archive).format == OpenedDocument(archive).format)
    }
    var documents = try ArchivedDocument.all(
      in: OpenedDocument(Array("MZ".utf8) + [UInt8](repeating: 0, count: 9000) + archive))
    if name == "甲.txt" { #expect(documents?.popLast()?.name == "甲.txt") }
  }

  @Test func aProgramThatUnpacksItselfIsAnArchive() {
    let program = Array("MZ".utf8) + (1...200_000).map { UInt8(truncatingIfNeeded: $0) }
    for signature in [Array("Rar!\u{1A}\u{7}\0".utf8), [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]] {
      #expect(OpenedDocument(program + signature).format == .archive)
    }
    #expect(OpenedDocument(program).format == .binary)
    #expect(OpenedDocument(Array("压缩 Rar!\u{1A}\u{7} 文件".utf8)).format == .text)
  }
}
