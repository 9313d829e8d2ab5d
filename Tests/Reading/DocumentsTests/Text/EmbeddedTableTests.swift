import Testing

@testable import Documents

/// HTML tables among the lines of Markdown.
@Suite struct EmbeddedTableTests {
  private func outline(_ text: String) throws -> [String] {
    let reading = try DocumentReader.read(OpenedDocument(Array(text.utf8)))
    #expect(reading.format == .text)
    return BlockOutline.lines(of: reading.document)
  }

  @Test func linesAroundATableStayLines() throws {
    let text = "# 年度报告\n\n一、总体情况\n正文。\n<table><tr><td>规章</td><td>0</td></tr></table>\n二、其他\n"
    #expect(try outline(text) == ["h1 年度报告", "一、总体情况", "正文。", "[0:规章 1:0]", "二、其他"])
  }

  @Test func aTableExtendsOverLinesAndMayBeNested() throws {
    let text = """
      甲

      <html><body><table border=1>
      <tr><td>乙<table><tr><td>丙</td></tr></table></td></tr>

      <tr><td>丁</td></tr>
      </table></body></html>
      戊
      """
    let lines = try outline(text)
    #expect(lines.first == "甲" && lines.last == "戊")
    #expect(lines.joined().contains("丙") && lines.joined().contains("丁"))
  }

  @Test func cellsKnowTheirLineInTheText() throws {
    let text = "甲\n\n<table>\n<tr><td>规章</td><td>0</td></tr>\n</table>\n"
    let blocks = TextReader.document(Array(text.utf8)).blocks
    guard case .grid(let grid) = try #require(blocks.last) else {
      Issue.record("no grid")
      return
    }
    #expect(grid.line == 3)
    #expect(grid.rows.first?.first?.line == 4)
  }

  @Test func aTableWithoutAnEndIsText() throws {
    #expect(try outline("甲\n乙\n<table>规章\n丙\n") == ["甲", "乙", "<table>规章", "丙"])
  }

  @Test func aTableBeyondALimitStaysText() throws {
    let cells = String(repeating: "<td>", count: 300)
    let text = "甲\n乙\n<table><tr>\(cells)</tr></table>\n"
    #expect(try !outline(text).isEmpty)
  }

  @Test func manyTablesAreReadInTime() throws {
    let text =
      "甲\n乙\n" + String(repeating: "<table><tr><td>规章</td></tr>\n", count: 3000) + "</table>"
    #expect(try !outline(text).isEmpty)
  }
}
