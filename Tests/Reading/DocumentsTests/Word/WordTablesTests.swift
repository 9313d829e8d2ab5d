import Testing
import Wordings

@testable import Documents

@Suite struct WordTablesTests {
  private func cell(_ texts: String..., properties: String = "") -> String {
    let paragraphs = texts.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }
    return "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraphs.joined())</w:tc>"
  }

  private func table(_ rows: String...) -> String {
    "<w:tbl>\(rows.map { "<w:tr>\($0)</w:tr>" }.joined())</w:tbl>"
  }

  @Test func aTableOfProseStaysATable() throws {
    let long = "正文表述与表格不一致，请核对原始底稿后更正有误之处并重新报送"
    let body = table(cell("序号") + cell("问题"), cell("1") + cell(long, long, long))
    let read = try WordDocument.read(body)
    #expect(!BlockOutline.lines(of: read).contains { $0.hasPrefix("[") })
    let opened = OpenedDocument(WordDocument.bytes(body))
    #expect(
      try WordTables.texts(in: opened) == [
        [["序号", "问题"], ["1", [long, long, long].joined(separator: "\n")]]
      ])
  }

  @Test func aMergedCellKeepsTheColumnsOfThoseBehindIt() throws {
    let body = table(
      cell("甲") + cell("乙") + cell("丙"),
      cell("丁", properties: "<w:gridSpan w:val='2'/>") + cell("戊"))
    let texts = try WordTables.texts(in: OpenedDocument(WordDocument.bytes(body)))
    #expect(texts == [[["甲", "乙", "丙"], ["丁", "", "戊"]]])
  }

  @Test func otherDocumentsHaveNone() throws {
    #expect(try WordTables.texts(in: OpenedDocument(Array("<table><tr><td>1".utf8))) == [])
  }
}
