import CZlib
import Foundation
import TestSupport
import Testing
import Wordings

@testable import Documents

@Suite("ZIP archive")
struct ZIPArchiveTests {
  private func names(_ archive: StoredZIP) throws -> [String] {
    try ZIPArchive(archive.bytes).members.map(\.name)
  }

  @Test func membersAreReadAsStored() throws {
    var archive = try ZIPArchive(StoredZIP([("a.txt", "甲"), ("b/c.txt", "乙")]).bytes)
    let member = try #require(archive.member("b/c.txt"))
    #expect(try archive.content(of: member) == Array("乙".utf8))
    #expect(archive.member("c.txt") == nil)
  }

  @Test func namesAreUTF8OrGB18030() throws {
    var archive = StoredZIP()
    archive.add(Array("年报.docx".utf8), [1])
    archive.add(Array("无旗.docx".utf8), [1], .unmarkedName)
    archive.add([0xC4, 0xEA, 0xB1, 0xA8, 0x2E, 0x64, 0x6F, 0x63], [1], .unmarkedName)
    #expect(try names(archive) == ["年报.docx", "无旗.docx", "年报.doc"])
  }

  @Test func longFieldsAndDataDescriptorsAreRead() throws {
    for endsWide in [false, true] {
      var made = StoredZIP([("a", "一")])
      made.add(Array("b".utf8), Array("二".utf8), .wide)
      made.add(Array("c".utf8), Array("三".utf8), .streamed)
      made.endsWide = endsWide
      var archive = try ZIPArchive(made.bytes)
      let texts = try archive.members.map {
        String(decoding: try archive.content(of: $0), as: UTF8.self)
      }
      #expect(texts == ["一", "二", "三"])
    }
  }

  @Test func contradictionsAreRefused() {
    var doubled = StoredZIP([("a", "1")])
    doubled.add(Array("a".utf8), [2])
    var overlapping = StoredZIP([("a", "1")])
    overlapping.add(Array("b".utf8), [2], .overlapping)
    for archive in [doubled, overlapping] {
      #expect(throws: Refusal.self) { try ZIPArchive(archive.bytes) }
    }
    #expect(throws: Refusal.self) {
      try ZIPArchive(StoredZIP([("a", "1")]).bytes.dropLast(30))
    }
  }

  @Test func unreadableMembersReportTheReason() throws {
    for (oddity, code) in [
      (StoredZIP.Defect.encrypted, Refusal.Code.encrypted), (.unknownMethod, .unsupported),
      (.changed, .unreadable),
    ] {
      var made = StoredZIP()
      made.add(Array("a".utf8), [1], oddity)
      var archive = try ZIPArchive(made.bytes)
      let member = try #require(archive.member("a"))
      let error = #expect(throws: Refusal.self) { try archive.content(of: member) }
      #expect(error?.code == code)
    }
  }

  @Test func tooManyMembersAreRefused() {
    var made = StoredZIP()
    for number in 0...ZIPArchive.memberLimit { made.add(Array("\(number)".utf8), []) }
    let error = #expect(throws: Refusal.self) { try ZIPArchive(made.bytes) }
    #expect(error?.code == .tooLarge)
  }

  /// `bytes` as a raw deflate stream.
  private func deflated(_ bytes: [UInt8]) throws -> [UInt8] {
    var packed = [UInt8](repeating: 0, count: bytes.count + 1024)
    var size = uLongf(packed.count)
    #expect(compress2(&packed, &size, bytes, uLong(bytes.count), 9) == Z_OK)
    // Removes the header (two bytes) and the trailer (four) of zlib.
    return Array(packed[2..<(Int(size) - 4)])
  }

  @Test func decompressedBytesAreCounted() throws {
    let text = Array(String(repeating: "政府信息公开年度报告", count: 40).utf8)
    let packed = try deflated(text)
    #expect(try Inflate.bytes(packed[...], size: text.count, limit: 1 << 20) == text)
    #expect(try Inflate.bytes(packed[...], size: text.count - 1, limit: 1 << 20) == nil)
    #expect(try Inflate.bytes(packed.dropLast(3), size: text.count, limit: 1 << 20) == nil)
    #expect(throws: Refusal.self) {
      try Inflate.bytes(packed[...], size: text.count, limit: 100)
    }
    let bomb = try deflated([UInt8](repeating: 0, count: 4 << 20))
    #expect(throws: Refusal.self) { try Inflate.bytes(bomb[...], size: 10, limit: 64 << 20) }
  }

  @Test func pythonWritesTheSame() throws {
    let script = """
      import io, sys, zipfile
      out = io.BytesIO()
      with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
          for number in range(50):
              archive.writestr("件%d/正文.txt" % number, "第%d件 " % number * number * 100)
      sys.stdout.buffer.write(out.getvalue())
      """
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".zip")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let made = try Tools.run("python3 -c '\(script)' > \(scratch.path)")
    #expect(made.status == 0, "\(made.errors)")
    var archive = try ZIPArchive(Array(try Data(contentsOf: scratch)))
    #expect(archive.members.count == 50)
    for (number, member) in archive.members.enumerated() {
      let text = String(repeating: "第\(number)件 ", count: number * 100)
      #expect(member.name == "件\(number)/正文.txt")
      #expect(try archive.content(of: member) == Array(text.utf8))
    }
  }

  @Test func archivesReturnTheirDocuments() throws {
    var made = StoredZIP([("甲.txt", "一"), ("__MACOSX/甲.txt", ""), ("夹/", ""), (".DS_Store", "")])
    made.add(Array("乙.txt".utf8), [1], .encrypted)
    let documents = try #require(try ArchivedDocument.all(in: OpenedDocument(made.bytes)))
    #expect(documents.map(\.name) == ["甲.txt", "乙.txt"])
    #expect(throws: Refusal.self) { try documents[1].content.get() }
    #expect(try ArchivedDocument.all(in: OpenedDocument(Array("text".utf8))) == nil)
  }

  @Test func whatABrowserSavesBesideAPageIsNoDocument() throws {
    func names(_ files: [String]) throws -> [String]? {
      try ArchivedDocument.all(in: OpenedDocument(StoredZIP(files.map { ($0, "一") }).bytes))?
        .map(\.name)
    }
    #expect(
      try names(["a.html", "a_files/1.PNG", "a_files/a.css", "2.png"]) == ["a.html", "2.png"])
    #expect(try names(["a.html", "扫描/1.jpg"]) == ["a.html", "扫描/1.jpg"])
    #expect(try names(["年报.htm", "年报.files/1.gif"]) == ["年报.htm"])
    #expect(try names(["扫描/1.png", "扫描/a.html"]) == ["扫描/1.png", "扫描/a.html"])
  }
}
