import Records
import TestSupport
import Testing
import Wordings

@testable import Documents

@Suite("Parts of an office document")
struct PackagePartsTests {
  private static let list =
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  private func relationship(_ target: String) -> String {
    PackagePartsTests.list
      + "<Relationship Id='r1' Type='http://x/relationships/officeDocument' Target='\(target)'/>"
      + "</Relationships>"
  }

  private func body(_ text: String) -> String {
    "<w:document xmlns:w='\(PackagePartsTests.word)'><w:body><w:p><w:r><w:t>\(text)</w:t></w:r>"
      + "</w:p></w:body></w:document>"
  }

  private func text(_ bytes: [UInt8]) throws -> [String] {
    let opened = OpenedDocument(bytes)
    #expect(opened.format == .docx)
    return try DocumentReader.read(opened).document.blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
    }
  }

  @Test(arguments: [
    ("_rels/.rels", "word/document.xml", "Word/Document.XML"),
    ("_rels/.rels", "WORD\\document.xml", "word\\document.xml"),
    ("_rels\\.rels", "word/main.xml", "word\\main.xml"),
    ("_rels/.rels", "word/my%20text.xml", "word/my text.xml"),
    ("_rels/.rels", "word/my text.xml", "word/my%20text.xml"),
    ("/_rels/.rels", "/word/document.xml", "/word/document.xml"),
    ("_rels/.rels", "word/./document.xml", "word/document.xml"),
  ])
  func namesAreEqualInAllSpellings(list: String, target: String, part: String) throws {
    let types = ("[Content_Types].xml", "<Types/>")
    let archive = StoredZIP([types, (list, relationship(target)), (part, body("一、总体情况"))])
    #expect(try text(archive.bytes) == ["一、总体情况"])
  }

  @Test func twoPartsOfOneNameAreNoPart() {
    let parts = [("Word/document.xml", body("甲")), ("WORD/document.xml", body("乙"))]
    let archive = StoredZIP([("[Content_Types].xml", "<Types/>")] + parts)
    let error = #expect(throws: Refusal.self) { try text(archive.bytes) }
    #expect(error?.code == .unreadable)
  }

  @Test(arguments: ["\r\n", "\u{FEFF}", "HTTP/1.1 200 OK\r\nContent-Type: x\r\n\r\n"])
  func bytesBeforeTheArchiveAreSkipped(before: String) throws {
    let archive = StoredZIP([
      ("_rels/.rels", relationship("word/document.xml")), ("word/document.xml", body("总体")),
    ])
    #expect(try text(Array(before.utf8) + archive.bytes) == ["总体"])
  }

  @Test func aDocumentInsertedIntoACellIsItsText() throws {
    let cells = ["<w:altChunk w:id='c1'/><w:p/>", "<w:p><w:r><w:t>7</w:t></w:r></w:p>"]
    let table = cells.map { "<w:tc>\($0)</w:tc>" }.joined()
    let main =
      "<w:document xmlns:w='\(PackagePartsTests.word)'><w:body><w:tbl><w:tr>\(table)</w:tr></w:tbl>"
      + "</w:body></w:document>"
    let chunk =
      PackagePartsTests.list
      + "<Relationship Id='c1' Type='http://x/aFChunk' Target='c.html'/></Relationships>"
    let archive = StoredZIP([
      ("_rels/.rels", relationship("word/document.xml")), ("word/document.xml", main),
      ("word/_rels/document.xml.rels", chunk), ("word/c.html", "<html><p>39</p></html>"),
    ])
    let document = try DocumentReader.read(OpenedDocument(archive.bytes)).document
    guard case .grid(let grid) = document.blocks.first else {
      Issue.record("no grid")
      return
    }
    #expect(grid.rows.map { $0.map(\.text) } == [["39", "7"]])
  }

  private func flat(_ parts: [(name: String, type: String, xml: String)]) -> [UInt8] {
    let inner = parts.map { part in
      "<p:part p:name='\(part.name)' p:contentType='\(part.type)'><p:xmlData>\(part.xml)"
        + "</p:xmlData></p:part>"
    }
    let root = "<p:package xmlns:p='http://schemas.microsoft.com/office/2006/xmlPackage'>"
    return Array(
      ("<?xml version='1.0'?><?mso-application progid='Word.Document'?>" + root
        + inner.joined() + "</p:package>").utf8)
  }

  @Test func aFlatPackageIsReadLikeAnArchive() throws {
    let parts = [
      ("/_rels/.rels", "", relationship("word/document.xml")),
      ("/word/document.xml", "wordprocessingml.document.main+xml", body("二、主动公开")),
    ]
    #expect(try text(flat(parts)) == ["二、主动公开"])
  }

  @Test func aFlatPackageMayBeAWorkbook() {
    let main = ("/xl/workbook.xml", "application/x.spreadsheetml.sheet.main+xml", "<a/>")
    #expect(OpenedDocument(flat([main])).format == .xlsx)
  }

  @Test func namespacesMayBeDeclaredAroundTheParts() throws {
    let xml = body("三、收到").replacing(" xmlns:w='\(PackagePartsTests.word)'", with: "")
    let bytes = flat([
      ("/_rels/.rels", "", relationship("word/document.xml")), ("/word/document.xml", "", xml),
    ])
    let outer = String(decoding: bytes, as: UTF8.self).replacing(
      "<p:package", with: "<p:package xmlns:w='\(PackagePartsTests.word)'")
    #expect(try text(Array(outer.utf8)) == ["三、收到"])
  }

  @Test(arguments: [
    (
      "<o:document xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        + "o:mimetype='application/vnd.oasis.opendocument.text'>", Format.odt, "fodt"
    ),
    (
      "<o:document xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        + "o:mimetype='application/vnd.oasis.opendocument.spreadsheet'>", .ods, "fods"
    ),
    (
      "<?mso-application progid='Word.Document'?><w:wordDocument "
        + "xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'>", .doc, "xml"
    ),
    (
      "<uof:UOF xmlns:uof='http://schemas.uof.org/cn/2003/uof' xmlns:字='x' "
        + "uof:mimetype='vnd.uof.text'>", .uot, "uot"
    ),
    (
      "<UOF xmlns='http://schemas.uof.org/cn/2003/uof' mimetype='vnd.uof.spreadsheet'>", .uos, "uos"
    ),
    (
      "<!-- 年报 --><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>", .xls, "xml"
    ),
    ("<html xmlns:o='urn:schemas-microsoft-com:office:office'>", .html, "html"),
    ("<document xmlns='urn:x'>", .html, "html"),
  ])
  func otherFlatDocumentsAreConverted(root: String, format: Format, suffix: String) {
    let opened = OpenedDocument(Array(("<?xml version='1.0'?>\n" + root).utf8))
    #expect(opened.format == format)
    #expect(opened.suffix == suffix)
  }

  @Test func aPackageOfTheUnifiedFormatIsNamed() {
    let opened = OpenedDocument(StoredZIP([("uof.xml", "<a/>"), ("content.xml", "<a/>")]).bytes)
    #expect(opened.format == .uot)
    let refusal = #expect(throws: Refusal.self) { try opened.refuseUnconvertible() }
    #expect(refusal?.code == .unsupported)
  }

  @Test func aTextThatNamesTheNamespaceIsNoPackage() {
    let text = "<!-- http://schemas.microsoft.com/office/2006/xmlPackage --><html><p>年报</p></html>"
    #expect(OpenedDocument(Array(text.utf8)).format == .html)
  }
}
