import Documents
import Forms
import Records
import TestSupport
import Testing

@testable import Recognition

/// Rows that number the columns of a table.
@Suite struct ColumnNumbersTests {
  private func areColumnNumbers(_ texts: [String]) -> Bool {
    texts.enumerated().map { TableCell(text: $1, row: 1, column: $0, line: 1) }.areColumnNumbers
  }

  @Test(arguments: [
    "1 2 3 4 5", "栏次 1 2 3", "甲 乙 1 2 3", "（1） （2） （3） （4）", "① ② ③", "A B C D E", "1栏 2栏 3栏",
    "1 2 3 4 5=1+2+3+4 6 7 8 9 10=6+7+8+9", "8 9 10 11 12", "1 2 3 4 5 1 2 3 4 5", "一 二 三 四",
  ])
  func columnsAreNumbered(row: String) {
    #expect(areColumnNumbers(row.split(separator: " ").map(String.init)))
  }

  @Test(arguments: [
    "1 2 3 4 10", "0 1 2", "1 2", "3 4 5", "1 1 1 1 4", "1 2 3 0 6", "规章 1 5 6", "12 13 25",
    "无 无 无",
  ])
  func numbersOfTheFormAreNoColumns(row: String) {
    #expect(!areColumnNumbers(row.split(separator: " ").map(String.init)))
  }

  @Test(arguments: [(1...15).map { "\($0)" }, (1...15).map { "（\($0)）" }])
  func theRowOfTableFourIsBelowThem(numbers: [String]) throws {
    let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].map { "<td>\($0)</td>" }.joined()
    let rows = [numbers, (0..<3).flatMap { _ in ["4", "3", "2", "1", "10"] }].map { row in
      "<tr>\(row.map { "<td>\($0)</td>" }.joined())</tr>"
    }
    let page = """
      <meta charset=utf-8><h2>四、政府信息公开行政复议、行政诉讼情况</h2><table>
      <tr><td colspan=5>行政复议<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉</tr>
      <tr>\(results)\(results)\(results)</tr>\(rows.joined())</table>
      """
    let report = try Recognizer().report(
      of: HTMLReader.document(Array(page.utf8)), source: .made("a.html"))
    #expect(report.cells.number(Cell(.directLitigation, .total))?.description == "10")
    #expect(report.unplaced.map(\.text) == numbers)
    #expect(report.doubts.isEmpty)
  }
}
