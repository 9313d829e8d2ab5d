import Documents
import Testing
import Wordings

@testable import Recognition

/// One document has one report or several.
@Suite struct BoundReportsTests {
  private static let text = [
    "一、总体情况", "发布政府信息50条，及时更新公开指南和目录，办理依申请公开2件，没有行政复议和行政诉讼。",
    "二、主动公开政府信息情况", "本年没有制发规章，办理行政许可5件，收取行政事业性收费3万元，各栏目按时更新。",
    "三、收到和处理政府信息公开申请情况", "收到申请2件。",
  ]

  private func document(_ lines: [String]) -> Document {
    Document(
      blocks: lines.map { .paragraph(Paragraph(text: $0, line: 1)) }, pageTitle: "年报",
      setApart: [SetApart(.struck, "7", isInCell: false), SetApart(.struck, "8", isInCell: true)])
  }

  /// The names of the reports, each with its lines.
  private func reports(_ lines: [String]) -> [String] {
    BoundReports(DocumentPart(document(lines))).parts.map { part in
      let texts = part.document.blocks.compactMap { block in
        if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
      }
      return "\(part.name ?? "-") \(texts.count) \(texts.first ?? "")"
    }
  }

  private static let first = "青石县水利局2023年政府信息公开工作年度报告"

  @Test(arguments: ["青石县林业局2023年政府信息公开工作年度报告", "青石县水利局2022年政府信息公开工作年度报告"])
  func aTitleOfAnotherAgencyOrYearBeginsAReport(second: String) {
    #expect(
      reports(["汇编", Self.first] + Self.text + [second] + Self.text)
        == ["\(Self.first) 8 汇编", "\(second) 7 \(second)"])
  }

  @Test func theAgencyMayStandAboveTheTitle() {
    let lines = ["青石县林业局", "2023年政府信息公开工作年度报告"]
    #expect(
      reports([Self.first] + Self.text + lines + Self.text)
        == ["\(Self.first) 7 \(Self.first)", "\(lines.joined()) 8 青石县林业局"])
  }

  @Test(arguments: [
    // Printed again, below its cover and a table of contents, or behind a list of others.
    [first, first] + text, [first, "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", first] + text,
    [first] + text + [first] + text,
    ["青石县林业局2023年政府信息公开工作年度报告", "青石县水利局2022年政府信息公开工作年度报告", first] + text,
    [first] + text + ["附件：青石县水利局2022年政府信息公开工作年度报告", "相关阅读"],
    ["水利局2023年政府信息公开工作年度报告"] + text + [first] + text,
  ])
  func oneReportStaysOne(lines: [String]) {
    #expect(reports(lines) == ["- \(lines.count) \(lines[0])"])
  }

  @Test func theRowsOfOneSheetMayBeThoseOfTwoReports() {
    let second = "青石县林业局2023年政府信息公开工作年度报告"
    let texts = [Self.first] + Self.text + [second] + Self.text
    let rows = texts.map { [GridCell(text: $0, column: 0, line: 1)] }
    let grid = Grid(rows: rows, line: 1, hasColumns: true, isSheet: true)
    let parts = BoundReports(DocumentPart(Document(blocks: [.grid(grid)]))).parts
    #expect(parts.map(\.name) == [Self.first, second])
    for part in parts {
      guard case .grid(let grid)? = part.document.blocks.first else { continue }
      #expect(part.document.blocks.count == 1 && grid.rows.count == 7)
    }
  }

  /// A page of rpt-html says where a report begins and ends, whatever it is called.
  @Test(arguments: ["rpt-html", "other"])
  func eachArticleOfAReviewIsAReport(generator: String) throws {
    let page =
      "<meta name=generator content=\(generator)><h1>概况</h1><section><article><h3>甲</h3><aside>注</aside><p>一</article>"
      + "<p>变动</section><article><h3>乙</h3><p><p>二</p></article><p>尾"
    let parts = BoundReports(DocumentPart(try HTMLReader.document(Array(page.utf8)))).parts
    let texts = parts.map { part in
      part.document.blocks.compactMap { block in
        if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
      }
    }
    #expect(
      texts
        == (generator == "rpt-html"
          ? [["甲", "一"], ["乙", "二"]] : [["概况", "甲", "注", "一", "变动", "乙", "二", "尾"]]))
    #expect(parts.map(\.name) == (generator == "rpt-html" ? ["甲", "乙"] : [nil]))
  }

  @Test func anIndexOfReviewsIsNoReport() {
    let page = "<meta name=generator content=rpt-html><h1>概况</h1><p>未报一家"
    #expect(throws: Refusal.self) { try HTMLReader.document(Array(page.utf8)) }
  }

  @Test func whatIsSetApartInParagraphsIsSaidOnce() {
    let second = "青石县林业局2023年政府信息公开工作年度报告"
    let parts = BoundReports(
      DocumentPart(document([Self.first] + Self.text + [second] + Self.text))
    ).parts
    #expect(parts.map { $0.document.setApart.map(\.text) } == [["7", "8"], ["", "8"]])
    #expect(parts.map(\.document.pageTitle) == ["年报", nil])
  }
}
