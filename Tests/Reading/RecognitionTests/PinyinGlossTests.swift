import Documents
import Testing

@testable import Recognition

@Suite struct PinyinGlossTests {
  private func texts(_ lines: String...) -> [String] {
    let document = Document(blocks: lines.map { .paragraph(Paragraph(text: $0, line: 1)) })
    return PinyinGloss.removed(from: document).blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
    }
  }

  @Test func glossesAreRemoved() {
    #expect(texts("年度報(bào)告", "為（wèi）了(le)") == ["年度報告", "為了"])
  }

  @Test func glossesInCellsAreRemoved() {
    let cell = GridCell(text: "總計(jì)", column: 0, line: 1)
    let grid = Grid(rows: [[cell]], line: 1, hasColumns: true)
    guard
      case .grid(let found)? = PinyinGloss.removed(from: Document(blocks: [.grid(grid)])).blocks
        .first
    else {
      Issue.record("no grid")
      return
    }
    #expect(found.rows.first?.first?.text == "總計")
  }

  @Test(arguments: ["办理(pdf)下载", "附件(a)", "café (é)", "报告(bào告)", "报告(bào"])
  func otherBracketsStay(text: String) {
    #expect(texts(text) == [text])
  }

  @Test func aPageInTraditionalCharactersKeepsItsNames() throws {
    let text = """
      青石縣國家檔案館2022年政府資訊公開工作年度報(bào)告
      一、總體情況
      三、收到和處理政府信息公開申請情況
      | 一、本年新收政府信息公開申請數量 | 3 | 1 | 0 | 0 | 5 | 無 | 9 |
      """
    let report = try Recognizer().report(
      of: TextReader.document(Array(text.utf8)),
      source: .init(path: "a.txt", format: .text, bytes: text.utf8.count, crc32: ""))
    #expect(report.agency == "青石縣國家檔案館")
    #expect(report.year == 2022)
    #expect(report.sections.map(\.number) == [0, 1, 3])
    #expect(report.sections.last?.heading == "三、收到和處理政府信息公開申請情況")
    #expect(report.coverage.number == 6 && report.coverage.null == 1)
  }
}
