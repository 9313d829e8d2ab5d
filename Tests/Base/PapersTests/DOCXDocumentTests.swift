import Foundation
import TestSupport
import Testing

@testable import Papers

@Suite struct DOCXDocumentTests {
  @Test func aParagraphKeepsItsTextAndLines() {
    let paragraph = DOCXParagraph("甲 < 乙\n 丙\u{1}", .body)
    #expect(
      paragraph.xml == """
        <w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">甲 &lt; 乙</w:t>\
        <w:br/><w:t xml:space="preserve"> 丙</w:t></w:r></w:p>
        """)
    #expect(!DOCXParagraph("", .body).xml.contains("<w:r>"))
  }

  @Test func aCellWithoutParagraphsGetsOne() {
    let table = DOCXTable(
      ["甲", "乙"], widths: [15, 20], rows: [[[], [DOCXParagraph("1", .cell)]]])
    #expect(table.xml.matches(of: /<w:tc>.*?<\/w:tc>/).allSatisfy { $0.0.contains("<w:p>") })
    #expect(table.xml.contains("<w:gridCol w:w=\"850\"/><w:gridCol w:w=\"1133\"/>"))
    #expect(table.xml.matches(of: /<w:tblHeader\/>/).count == 1)
  }

  @Test(arguments: [(7, 3), (9, 2)])
  func onlyAShortRowStaysOnOnePage(lines: Int, count: Int) {
    let long = Array(repeating: "甲", count: lines).joined(separator: "\n")
    let rows = [[DOCXParagraph("乙", .cell)], [DOCXParagraph(long, .cell)]]
    let table = DOCXTable(["甲"], widths: [30], rows: rows.map { [$0] })
    #expect(table.xml.matches(of: /<w:cantSplit\/>/).count == count)
    #expect(table.xml.matches(of: /<w:tblHeader\/>/).count == 1)
  }

  @Test func lengthsAreTwentiethsOfAPoint() {
    #expect(DOCXPackage.twips(254) == 14_400)
    #expect(DOCXPackage.twips(210) == 11_905)
  }

  /// Python's readers of ZIP and XML judge the file: each part is well-formed, has a type, and each
  /// relationship leads to a part.
  @Test(.enabled(if: (try? Tools.run("python3 --version").status) == 0, "needs python3"))
  func thePackageIsWhole() throws {
    let table = DOCXTable(["甲"], widths: [30], rows: [[[]]])
    let document = DOCXDocument(
      "标题 & 题", [.paragraph(DOCXParagraph("标题", .title)), .table(table)])
    let folder = try Scratch.folder()
    try Data(document.bytes).write(to: folder.appending(path: "a.docx"))
    let script = """
      import zipfile
      from xml.etree.ElementTree import fromstring
      z = zipfile.ZipFile('a.docx')
      assert z.testzip() is None
      trees = {n: fromstring(z.read(n)) for n in z.namelist()}
      typed = {e.get('PartName') for e in trees['[Content_Types].xml'] if e.get('PartName')}
      assert typed <= {'/' + n for n in trees}, typed
      for base, rels in (('', '_rels/.rels'), ('word/', 'word/_rels/document.xml.rels')):
          for e in trees[rels]: assert base + e.get('Target') in trees, e.get('Target')
      W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
      styles = {e.get(W + 'styleId') for e in trees['word/styles.xml']}
      used = {e.get(W + 'val') for e in trees['word/document.xml'].iter(W + 'pStyle')}
      assert used <= styles, used - styles
      print(''.join(trees['docProps/core.xml'].itertext()))
      """
    try Data(script.utf8).write(to: folder.appending(path: "judge.py"))
    let result = try Tools.run("python3 judge.py", in: folder)
    #expect(result.errors == "")
    #expect(result.output == "标题 & 题\n")
  }
}
