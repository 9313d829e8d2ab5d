import Documents
import Records
import Testing
import Wordings

@testable import Recognition

/// Several sheets are one report or several.
@Suite struct SheetReportsTests {
  private static let matcher = LabelMatcher()
  private static let requests = [
    ["（一）予以公开", "1"], ["（二）部分公开", "2"], ["1.属于国家秘密", "0"], ["2.其他法律行政法规禁止公开", "0"],
  ]
  private static let disclosure = [["规章", "1"], ["行政规范性文件", "2"], ["行政许可", "3"], ["行政处罚", "4"]]

  private func sheet(_ name: String, _ rows: [[String]]) -> DocumentPart {
    let cells = rows.enumerated().map { line, row in
      row.enumerated().map { GridCell(text: $1, column: $0, line: line + 1) }
    }
    let grid = Grid(rows: cells, line: 1, hasColumns: true, isSheet: true)
    let note = DocumentNote(code: .leftOut, message: Wording(name, en: name))
    return DocumentPart(name: name, Document(blocks: [.grid(grid)]), notes: [note])
  }

  /// The names of the reports, each with the number of its blocks and its notes.
  private func reports(_ sheets: [DocumentPart]) -> [String] {
    SheetReports(sheets, matcher: Self.matcher).reports.map { report in
      let notes = report.notes.map(\.message.chinese).joined()
      return "\(report.name ?? "-") \(report.document.blocks.count) \(notes)"
    }
  }

  @Test func tablesOnSeveralSheetsAreOneReport() {
    #expect(reports([sheet("甲", Self.requests)]) == ["- 1 甲"])
    let title = [["青石县民政局2022年政府信息公开工作年度报告"]]
    #expect(
      reports([
        sheet("封面", title), sheet("二", title + Self.disclosure), sheet("三", title + Self.requests),
      ]) == ["- 3 封面二三"])
  }

  @Test func tablesBehindASheetOfProseAreInTheirSections() throws {
    let prose = [["一、总体情况"], ["正文"], ["五、存在的主要问题及改进情况"], ["正文"]]
    var text = sheet("正文", prose)
    let second = sheet("二", [["二、主动公开政府信息情况"]] + Self.disclosure)
    func headings(_ reports: [DocumentPart]) -> [String] {
      reports.flatMap { $0.document.blocks }.flatMap { block -> [String] in
        switch block {
        case .grid(let grid): grid.rows.compactMap(\.first).map(\.text)
        case .paragraph(let paragraph): [paragraph.text]
        case .picture, .attachment: []
        }
      }.filter { $0.contains("、") }
    }
    let expected = ["一、总体情况", "二、主动公开政府信息情况", "五、存在的主要问题及改进情况"]
    #expect(headings(SheetReports([text, second], matcher: Self.matcher).reports) == expected)
    text.document.blocks = prose.map { .paragraph(Paragraph(text: $0[0], line: 1)) }
    #expect(headings(SheetReports([text, second], matcher: Self.matcher).reports) == expected)
  }

  @Test func aSheetThatRepeatsRowsBeginsAReport() {
    #expect(
      reports([
        sheet("甲", Self.disclosure), sheet("甲续", Self.requests), sheet("乙", Self.disclosure),
        sheet("乙续", Self.requests),
      ]) == ["甲 2 甲甲续", "乙 2 乙乙续"])
    #expect(
      reports([
        sheet("目录", [["甲"], ["乙"]]), sheet("甲", Self.requests), sheet("乙", Self.requests),
      ]) == ["甲 2 目录甲", "乙 1 乙"])
    #expect(
      reports([sheet("甲", Self.requests), sheet("填表说明", [["一、总体情况", "9"]])])
        == ["- 1 甲工作表“填表说明”是说明，未读入"])
    #expect(reports([sheet("甲", Self.requests), sheet("说明", Self.disclosure)]) == ["- 2 甲说明"])
    // A row that is continued on the next sheet.
    #expect(
      reports([sheet("甲", Self.requests), sheet("续", [["（一）予以公开", "5"], ["规章", "2"]])]).count == 1)
  }

  @Test func anotherAgencyOrYearInTheTitleBeginsAReport() {
    func title(_ text: String) -> DocumentPart { sheet("甲", [[text], ["一、总体情况"]]) }
    let first = title("青石县民政局2022年政府信息公开工作年度报告")
    #expect(reports([first, title("青石县财政局2022年政府信息公开工作年度报告")]).count == 2)
    #expect(reports([first, title("青石县民政局2021年政府信息公开工作年度报告")]).count == 2)
    #expect(reports([first, title("2022年政府信息公开工作年度报告")]).count == 1)
    #expect(reports([first, title("主动公开政府信息情况")]).count == 1)
  }
}
