import TestSupport
import Testing
import Wordings

@testable import Documents

@Suite struct OFDReaderTests {
  private func lines(_ document: TestOFD) throws -> [String] {
    let reading = try DocumentReader.read(OpenedDocument(document.bytes))
    #expect(reading.format == .ofd)
    return BlockOutline.lines(of: reading.document)
  }

  private func refusal(_ bytes: [UInt8]) -> Refusal.Code? {
    do throws(Refusal) {
      _ = try DocumentReader.read(OpenedDocument(bytes))
      return nil
    } catch {
      return error.code
    }
  }

  private static let sentence = TestOFD.text("青石区2022年年度报告", 20, 30)

  @Test func aBlankCellIsDetectedByItsPosition() throws {
    let table = TestOFD(words: [
      (20, 30, "信息内容"), (70, 30, "制发件数"), (105, 30, "废止件数"), (140, 30, "有效件数"),
      (20, 40, "规章"), (75, 40, "1"), (145, 40, "3"),
      (20, 50, "行政规范性文件"), (75, 50, "4"), (110, 50, "5"), (145, 50, "6"),
    ])
    let bytes = table.bytes
    let document = try DocumentReader.read(OpenedDocument(bytes)).document
    let rows = document.blocks.flatMap { block -> [[String]] in
      if case .grid(let grid) = block { grid.rows.map { $0.map(\.text) } } else { [] }
    }
    #expect(rows.contains(["规章", "1", "", "3"]) && rows.contains(["行政规范性文件", "4", "5", "6"]))
  }

  @Test(
    "text that is drawn again to look bold, or as a shadow, is read once", arguments: [0, 0.1, 0.4])
  func copiesAreReadOnce(shift: Double) throws {
    let words: [(Double, Double, String)] = [(20, 30, "规章"), (75, 30, "11"), (105, 30, "7")]
    let document = TestOFD(words: words + words.map { ($0.0 + shift, $0.1 + shift, $0.2) })
    #expect(try lines(document) == lines(TestOFD(words: words)))
  }

  @Test func namespacesPrefixesSlashesAndCaseDoNotMatter() throws {
    let usual = TestOFD([Self.sentence])
    var variants = [usual, usual, usual, usual, usual]
    variants[1].prefix = ""
    variants[2].prefix = "o:"
    variants[2].namespace = "http://www.ofdspec.org"
    variants[3].hasSlashes = true
    variants[4].rename = { $0.uppercased().replacing("/", with: "\\") }
    for variant in variants {
      #expect(try lines(variant) == ["青石区2022年年度报告"])
    }
  }

  @Test func signaturesAndAnnotationsAreNoText() throws {
    var document = TestOFD([Self.sentence])
    document.others = [
      ("Doc_0/Signs/Signatures.xml", "<Signatures/>"),
      ("Doc_0/Signs/Sign_0/SignedValue.dat", "\u{1}"),
      ("Doc_0/Annots/Annotations.xml", "<Annotations/>"),
    ]
    #expect(try lines(document) == ["青石区2022年年度报告"])
  }

  @Test func theTemplateIsPartOfThePage() throws {
    var document = TestOFD([TestOFD.text("12件", 36, 30)])
    document.template = TestOFD.text("收到申请", 20, 30)
    #expect(try lines(document) == ["收到申请12件"])
  }

  @Test func drawingsAreReadWhereTheyAreDrawn() throws {
    let inner = "<ofd:CompositeObject ResourceID='b' Boundary='1 0 9 9'/>"
    var document = TestOFD([
      TestOFD.text("收到申请", 20, 30)
        + "<ofd:PageBlock><ofd:CompositeObject ResourceID='a' Boundary='35 26 9 9' CTM='2 0 0 2 0 0'/>"
        + "</ofd:PageBlock><ofd:CompositeObject ResourceID='none' Boundary='0 0 9 9'/>"
    ])
    let half = TestOFD.object("Boundary='0 0 9 9' Size='2'", code: "X='0' Y='2' DeltaX='1'", "12")
    document.drawings = [("a", inner), ("b", half)]
    #expect(try lines(document) == ["收到申请12"])
  }

  @Test func drawingsOfThemselvesAreRefused() {
    var document = TestOFD(["<ofd:CompositeObject ResourceID='a'/>"])
    document.drawings = [("a", "<ofd:CompositeObject ResourceID='a'/>")]
    #expect(refusal(document.bytes) == .tooLarge)
  }

  @Test func aFewDrawingsThatAreDrawnTooOftenAreRefused() {
    var document = TestOFD(["<ofd:CompositeObject ResourceID='d0'/>"])
    document.drawings = (0..<12).map { level in
      let next = "<ofd:CompositeObject ResourceID='d\(level + 1)'/>"
      return ("d\(level)", String(repeating: next, count: 10))
    }
    #expect(refusal(document.bytes) == .tooLarge)
  }

  @Test func hiddenTextAndTextBesideThePageAreLeftOut() throws {
    let hidden = TestOFD.object(
      "Visible='false' Boundary='20 40 9 9' Size='4'", code: "X='0' Y='4'", "9")
    let beside = TestOFD.text("8", 400, 50)
    #expect(try lines(TestOFD([Self.sentence + hidden + beside])) == ["青石区2022年年度报告"])
  }

  @Test(arguments: [
    ("", "<ofd:FillColor Value='255 255 255'/>"), ("", "<ofd:FillColor Value='255'/>"),
    ("", "<ofd:FillColor Value='#FF #ff #FF' ColorSpace='7'/>"),
    ("", "<ofd:FillColor Value='0 0 0 0'/>"), ("", "<ofd:FillColor Value='0 0 0' Alpha='0'/>"),
    ("Alpha='0'", ""), ("Fill='false'", ""), ("DrawParam='w'", ""),
  ])
  func whiteAndTransparentTextIsLeftOut(attributes: String, colour: String) throws {
    let faint = TestOFD.object(
      "Boundary='60 26 9 9' Size='4' \(attributes)", code: "X='0' Y='4'", "9"
    ).replacing("<ofd:CGTransform>", with: colour + "<ofd:CGTransform>")
    var document = TestOFD([Self.sentence + faint])
    document.drawings = [("a", "")]
    let white = "<ofd:FillColor Value='255 255 255'/>"
    document.parameters = "<ofd:DrawParam ID='w'>\(white)</ofd:DrawParam>"
    #expect(try lines(document) == ["青石区2022年年度报告"])
    let setApart = try DocumentReader.read(OpenedDocument(document.bytes)).document.setApart
    #expect(setApart.map(\.text) == ["9"])
    // Transparent text on a picture is what the picture shows; white text may be on a colour too.
    let picture = "<ofd:ImageObject ResourceID='1' Boundary='0 0 210 297'/>"
    document.pages = [picture + document.pages[0]]
    #expect(try lines(document) == ["青石区2022年年度报告9"])
  }

  @Test(arguments: [
    ("Fill='true'", "<ofd:FillColor Value='200 0 0'/>", true), ("Fill='true'", "", true),
    ("Fill='true'", "<ofd:FillColor Value='255 255 255'/>", false), ("", "", false),
  ])
  func whiteTextIsSeenOnAColour(attributes: String, colour: String, isSeen: Bool) throws {
    let area =
      "<ofd:PathObject Boundary='0 0 99 99' \(attributes)>\(colour)"
      + "<ofd:AbbreviatedData>M 0 0 L 99 0 L 99 99 L 0 99 C</ofd:AbbreviatedData></ofd:PathObject>"
    let white = TestOFD.text("9", 60, 30)
      .replacing("<ofd:CGTransform>", with: "<ofd:FillColor Value='255'/><ofd:CGTransform>")
    let document = TestOFD([area + Self.sentence + white])
    #expect(try lines(document) == ["青石区2022年年度报告" + (isSeen ? "9" : "")])
  }

  @Test func anEncryptedDocumentIsRefused() {
    let entries = StoredZIP([("Encryptions.xml", "<Encryptions/>"), ("enc_0.dat", "\u{1}")])
    #expect(refusal(entries.bytes) == .encrypted)
    var archive = StoredZIP()
    archive.add(Array("OFD.xml".utf8), Array("\u{1}".utf8), .encrypted)
    #expect(refusal(archive.bytes) == .encrypted)
    var partly = TestOFD([Self.sentence])
    partly.rename = { $0.replacing("Pages/0.xml", with: "x.dat") }
    partly.others = [("Encryptions.xml", "<Encryptions/>")]
    #expect(refusal(partly.bytes) == .encrypted)
  }

  @Test func aDocumentWithoutTextHasNoTextLayer() {
    #expect(refusal(TestOFD(["<ofd:ImageObject ResourceID='1'/>"]).bytes) == .noTextLayer)
    #expect(refusal(TestOFD([]).bytes) == .noTextLayer)
  }

  @Test func aMissingPageIsADamage() {
    var document = TestOFD([Self.sentence, Self.sentence])
    document.rename = { $0.replacing("Pages/1.xml", with: "Pages/2.xml") }
    #expect(refusal(document.bytes) == .unreadable)
  }

  @Test(arguments: 1...200)
  func changedBytesAreReadOrRefused(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    var document = TestOFD([Self.sentence])
    document.drawings = [("a", Self.sentence)]
    var page = Array(document.pages[0].utf8)
    for _ in 0..<4 {
      let index = Int.random(in: 0..<page.count, using: &numbers)
      page[index] = [0x20, 0x22, 0x2D, 0x39, 0x65, 0x67].randomElement(using: &numbers) ?? 0
    }
    document.pages = [String(decoding: page, as: UTF8.self)]
    let code = refusal(document.bytes)
    #expect(code == nil || code == .unreadable || code == .noTextLayer || code == .tooLarge)
  }
}
