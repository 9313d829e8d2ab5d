import Documents
import Forms
import JSON
import Records
import Testing

@testable import Recognition

/// Rows of the tables that are paragraphs or lines of a page.
@Suite struct ParagraphRowsTests {
  private func report(_ html: String) throws -> Report {
    let page = "<h1>临江市财政局2023年政府信息公开工作年度报告</h1>" + html
    return try Recognizer().report(
      of: HTMLReader.document(Array(page.utf8)),
      source: Source(path: "a.html", format: .html, bytes: page.utf8.count, crc32: ""))
  }

  private static let rows = [
    ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "2", "1", "14"], ["行政规范性文件", "6", "3", "27"],
    ["信息内容", "本年处理决定数量"], ["行政许可", "455"],
    ["信息内容", "本年处理决定数量"], ["行政处罚", "4"], ["行政强制", "7"],
  ]
  private static let applications = ["四、结转下年度继续办理", "2", "3", "1", "1", "3", "2", "12"]

  @Test(arguments: [" ", "\t", "&nbsp;&nbsp;", "&emsp;", " | ", "，"])
  func theyAreReadAsThoseOfATextAre(separator: String) throws {
    let lines = Self.rows.map { $0.joined(separator: separator) }
    let last = Self.applications.joined(separator: separator)
    for (begin, between, end) in [
      ("<p>", "</p><p>", "</p>"), ("<p>", "<br>", "</p>"), ("<pre>", "\n", "</pre>"),
      ("<ul><li>", "<li>", "</ul>"), ("<textarea>", "\n", "</textarea>"),
    ] {
      let report = try report(
        "<p>二、主动公开政府信息情况</p>\(begin)\(lines.joined(separator: between))\(end)"
          + "<p>三、收到和处理政府信息公开申请情况</p>\(begin)\(last)\(end)")
      #expect(report.cells.number(Cell(.rules, .inForce)) == Number(14))
      #expect(report.cells.number(Cell(.licensing, .decisions)) == Number(455))
      #expect(report.cells.number(Cell(.penalties, .decisions)) == Number(4))
      #expect(report.cells.number(Cell(.compulsion, .decisions)) == Number(7))
      #expect(report.cells.number(Cell(.carriedForward, .total)) == Number(12))
      #expect(report.sections.map(\.number) == [0, 2, 3])
    }
  }

  @Test func aSentenceWithALabelStaysText() throws {
    let report = try report("<p>一、总体情况</p><p>全年办理行政许可 455 件，均已公开。</p><p>二、主动公开政府信息情况</p>")
    #expect(report.cells.number(Cell(.licensing, .decisions)) == nil)
    #expect(report.sections.contains { $0.text.string.contains("行政许可 455 件") })
  }

  /// The marks of texts are characters of a page.
  @Test func otherParagraphsStayAsTheyAre() throws {
    let rows = Self.rows.map { "<p>\($0.joined(separator: "\t"))</p>" }.joined()
    let report = try report(
      "<p>一、总体情况</p><p># 联系电话138****1234，__月__日</p><p>二、主动公开政府信息情况</p>\(rows)")
    #expect(report.cells.number(Cell(.rules, .inForce)) == Number(14))
    #expect(report.sections.contains { $0.text.string.contains("# 联系电话138****1234，__月__日") })
  }

  @Test func rowsOfATableThatIsAGridToo() throws {
    let grid = Self.rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
    let quoted = "<p>规章 3 1 15</p><p>行政规范性文件 7 3 28</p><p>规章 4 1 16</p>"
    let report = try report(
      "<p>一、总体情况</p>\(quoted)<p>二、主动公开政府信息情况</p><table>\(grid)</table>")
    #expect(report.cells.number(Cell(.rules, .inForce)) == Number(14))
    #expect(report.sections.contains { $0.text.string.contains("规章 4 1 16") })
  }
}
