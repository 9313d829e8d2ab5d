import Documents
import Testing

@testable import Recognition

/// Text in a grid that is not part of a table is separated from it, and nothing is lost.
@Suite struct GridSplitterTests {
  private static let matcher = LabelMatcher()

  /// A grid of `rows`. In a loose grid every cell is on its own line.
  private func grid(_ rows: [[String]], loose: Bool = true) -> Grid {
    var line = 0
    let cells = rows.map { row -> [GridCell] in
      line += 1
      return row.enumerated().map { column, text in
        if loose { line += 1 }
        return GridCell(text: text, column: column, line: line)
      }
    }
    return Grid(rows: cells, line: 1, hasColumns: !loose)
  }

  /// The segments in short form: the text of a line, `caption …`, or the cells of a grid.
  private func parts(_ grid: Grid) -> [String] {
    GridSplitter(grid, matcher: Self.matcher).segments.map { segment in
      switch segment {
      case .line(let paragraph): paragraph.text
      case .caption(let paragraph): "caption \(paragraph.text)"
      case .grid(let grid):
        grid.rows.map { $0.map(\.text).joined(separator: ",") }.joined(separator: "/")
      case .picture, .attachment: "?"
      }
    }
  }

  @Test(arguments: [
    ["填表人：张三", "", "审核人：李四"], ["（单位：件）", "", ""], ["注：含上年结转", "", ""], ["说明：无", "", ""],
  ])
  func remarkBelowTheNumbersOfASheetIsText(remark: [String]) {
    var sheet = grid([["行政许可", "0", "1"], remark], loose: false)
    sheet.isSheet = true
    #expect(parts(sheet) == ["行政许可,0,1", remark.filter { !$0.isEmpty }.joined(separator: "  ")])
  }

  @Test func headOfATableInASheetIsNoRemark() {
    var sheet = grid(
      [["信息内容", "", ""], ["（勾稽关系为：第一项）", "", ""], ["行政许可", "0", "1"]], loose: false)
    sheet.isSheet = true
    #expect(parts(sheet).count == 1)
  }

  @Test func aSectionsTitleAloneInARowIsACaption() {
    let rows = [["主动公开政府信息情况", "", ""], ["规章", "0", "1"]]
    #expect(parts(grid(rows, loose: false)) == ["caption 主动公开政府信息情况", "规章,0,1"])
  }

  @Test func aGridWithoutLabelsOrValuesIsText() {
    #expect(parts(grid([["（一）加强领导"], ["问题不少"]])) == ["（一）加强领导", "问题不少"])
  }

  @Test func aGridOfColumnsStaysOne() {
    #expect(parts(grid([["甲", "乙"], ["丙", "丁"]], loose: false)) == ["甲,乙/丙,丁"])
  }

  @Test func paragraphsBeforeATableAreText() {
    let rows = [["青石区民政局年度报告", "全年公开信息若干条。", "第二十条第（一）项"], ["规章", "0"]]
    #expect(parts(grid(rows)) == ["青石区民政局年度报告", "全年公开信息若干条。", "第二十条第（一）项/规章,0"])
  }

  @Test func aNoteBehindTheValuesOfARowIsText() {
    #expect(parts(grid([["规章", "0", "1", "注：含修订。"]])) == ["规章,0,1", "注：含修订。"])
  }

  @Test func wordsAmongTheValuesOfARowStay() {
    #expect(parts(grid([["规章", "本单位未制作。", "1"]])) == ["规章,本单位未制作。,1"])
  }

  @Test func blankRowsOfATableStay() {
    #expect(parts(grid([["规章"], ["", "", ""]], loose: false)) == ["规章/,,"])
  }

  /// The segments of a whole sheet.
  private func sheet(_ rows: [[String]]) -> [String] {
    var whole = grid(rows, loose: false)
    whole.isSheet = true
    return parts(whole)
  }

  @Test func titlesAndProseOfASheetAreText() {
    let rows = [
      ["青石区民政局2022年政府信息公开工作年度报告", "", ""], ["", "", ""], ["单位：", "民政局", ""], ["一、总体情况", "", ""],
      ["第一段。\n第二段。", "", ""], ["第二十条第（一）项", "", ""], ["规章", "0", ""], ["", "", ""],
    ]
    #expect(
      sheet(rows) == [
        "青石区民政局2022年政府信息公开工作年度报告", "单位：  民政局", "caption 一、总体情况", "第一段。", "第二段。",
        "第二十条第（一）项,/规章,0/,",
      ])
  }

  @Test func aSentenceOfASheetThatNamesASectionIsText() {
    #expect(
      sheet([["六、其他需要报告的事项", ""], ["无其他需要报告的事项。", ""]]) == [
        "caption 六、其他需要报告的事项", "无其他需要报告的事项。",
      ])
  }
}

/// Rows that no table claims are in the text of their section.
@Suite struct UnclaimedRowsTests {
  private func sections(_ text: String) throws -> [(text: String, tables: Int)] {
    let report = try Recognizer().report(
      of: TextReader.document(Array(text.utf8)),
      source: .init(path: "a.txt", format: .text, bytes: text.utf8.count, crc32: ""))
    return report.sections.map { (String(decoding: $0.text.utf8, as: UTF8.self), $0.tables) }
  }

  @Test func aTableThatIsNotOfTheFormsIsText() throws {
    let found = try sections("一、总体情况\n类别\t条数\n公告\t12\n动态\t30\n二、主动公开政府信息情况\n")
    #expect(found[1].text == "类别  条数\n公告  12\n动态  30")
    #expect(found[1].tables == 1)
  }

  @Test func paragraphsBehindTabsAreText() throws {
    let found = try sections(
      "\t一、总体情况\n\t（一）加强领导\n\n\t二、主动公开政府信息情况\n\t详见网站。\n")
    #expect(found.map(\.text) == ["", "（一）加强领导", "详见网站。"])
    #expect(found.allSatisfy { $0.tables == 0 })
  }

  @Test func aNoteInATableIsText() throws {
    let found = try sections(
      "一、总体情况\n二、主动公开政府信息情况\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"
        + "| 规章 | 0 | 0 | 1 |\n| 注：规章含修订 | | | |\n")
    #expect(found[2].text == "注：规章含修订")
    #expect(found[2].tables == 1)
  }
}
