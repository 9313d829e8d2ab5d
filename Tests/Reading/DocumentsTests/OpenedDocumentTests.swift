import Foundation
import Records
import TestSupport
import Testing
import Wordings

@testable import Documents

/// A document is opened once: its readers do not read the directory again.
@Suite struct OpenedDocumentTests {
  /// The archive of `made`, with the end of the directory cut off after the directory was read.
  private func cut(_ made: StoredZIP) throws -> ZIPArchive {
    let bytes = Array(made.bytes.dropLast(30))
    #expect(throws: Refusal.self) { try ZIPArchive(bytes) }
    return try ZIPArchive(bytes, try ZIPArchive(made.bytes).members)
  }

  @Test func aWordDocumentIsReadByTheDirectoryThatShowedItsFormat() throws {
    let made = StoredZIP([
      (
        "word/document.xml",
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
          + "<w:body><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p></w:body></w:document>"
      )
    ])
    #expect(OpenedDocument(made.bytes).format == .docx)
    let reading = try DocumentReader.read(OpenedDocument(.docx, .zip(cut(made))))
    #expect(BlockOutline.lines(of: reading.document) == ["一、总体情况"])
  }

  @Test func soAreTheDocumentsOfAnArchive() throws {
    let archive = try cut(StoredZIP([("甲.txt", "一"), ("乙.html", "<p>二")]))
    let documents = try #require(try ArchivedDocument.all(in: OpenedDocument(.zip, .zip(archive))))
    #expect(try documents.map { try $0.content.get().format } == [.text, .html])
  }

  @Test func aDamagedArchiveReportsTheDamage() throws {
    let bytes = Array(StoredZIP([("a.txt", "1")]).bytes.dropLast(30))
    let opened = OpenedDocument(bytes)
    #expect(opened.format == .zip)
    #expect(opened.bytes == bytes)
    let refusal = #expect(throws: Refusal.self) { try ArchivedDocument.all(in: opened) }
    #expect(refusal?.code == .unreadable)
  }

  @Test(arguments: ["ZIPArchive", "CompoundFile"])
  func nothingElseOpens(type: String) throws {
    let folder = Tools.root.appending(path: "Sources")
    let names =
      FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let openers = try names.filter { $0.hasSuffix(".swift") }.filter { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return text.contains("\(type)(")
    }
    #expect(openers == ["Reading/Documents/OpenedDocument.swift"])
  }
}
