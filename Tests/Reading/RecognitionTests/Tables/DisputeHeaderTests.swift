import Documents
import Forms
import Records
import TestSupport
import Testing

@testable import Recognition

@Suite struct DisputeHeaderTests {
  private static func header(_ groups: Row...) -> DisputeHeader {
    var header = DisputeHeader()
    for group in groups {
      header.append(group: group)
      for column in Edition.results { header.append(result: column) }
    }
    return header
  }

  @Test func theFormsOrderIsThatOfTheCells() {
    let cells = DisputeHeaderTests.header(
      .reconsideration, .directLitigation, .litigationAfterReconsideration
    ).cells
    #expect(cells == Cell.all.filter { $0.table == .disputes })
  }

  @Test func aHeaderBehindARowIsThatOfAnotherTable() {
    var header = DisputeHeaderTests.header(.reconsideration)
    header.end()
    header.append(group: nil)
    for group in [Row.directLitigation, .litigationAfterReconsideration] {
      header.append(group: group)
    }
    for _ in 0..<2 { for column in Edition.results { header.append(result: column) } }
    #expect(
      header.cells
        == Cell.all.filter { $0.table == .disputes }.filter { $0.row != .reconsideration })
    // The next page repeats the results.
    header.end()
    for _ in 0..<2 { for column in Edition.results { header.append(result: column) } }
    #expect(header.cells?.count == 2 * Edition.results.count)
  }

  @Test func groupsInAnotherOrderWereMisread() {
    #expect(DisputeHeaderTests.header(.directLitigation, .reconsideration).cells == nil)
  }

  private func report(_ rows: String...) throws -> Report {
    let columns = rows[0].split(separator: "|").count
    let lines = rows.map { "| \($0) |" }
    let text = """
      四、政府信息公开行政复议、行政诉讼情况

      \(lines[0])
      \(String(repeating: "|---", count: columns))|
      \(lines.dropFirst().joined(separator: "\n"))
      """
    return try Recognizer().report(
      of: TextReader.document(Array(text.utf8)),
      source: Source(path: "a.md", format: .text, bytes: text.utf8.count, crc32: ""))
  }

  private func numbers(_ report: Report, _ row: Row) -> [String] {
    Edition.results.map { report.cells.number(Cell(row, $0))?.description ?? "-" }
  }

  @Test(arguments: [
    ("类型|总计|结果维持|结果纠正|其他结果|尚未审结", "10|1|2|3|4"),
    ("类型|结果纠正|结果维持|其他结果|尚未审结|总计", "2|1|3|4|10"),
    // Other names; 驳回 is the result that is missing.
    ("类型|维持|纠正|未审结|其他|合计", "1|2|4|3|10"),
    ("类型|撤销|驳回|其他|在审|总计", "2|1|3|4|10"),
  ])
  func rowsOfOneGroupEachAreReadByTheHeads(head: String, row: String) throws {
    let report = try report(head, "行政复议|\(row)", "未经复议直接起诉|\(row)", "复议后起诉|\(row)")
    for group in [Row.reconsideration, .directLitigation, .litigationAfterReconsideration] {
      #expect(numbers(report, group) == ["1", "2", "3", "4", "10"])
    }
    #expect(report.doubts.map(\.code).contains(.known(.columnsAssumed)))
  }

  @Test func headsThatNameNothingAreReadInTheOrderOfTheForm() throws {
    let row = "行政复议|1|2|3|4|10"
    let report = try report("类型|甲|乙|其他结果|尚未审结|总计", row)
    #expect(numbers(report, .reconsideration) == ["1", "2", "3", "4", "10"])
    let other = try self.report("类型|甲|乙|尚未审结|其他结果|总计", row)
    #expect(numbers(other, .reconsideration) == ["-", "-", "-", "-", "-"])
    #expect(other.unplaced.count == 5)
  }

  @Test func aGroupLeftOfAnotherHasItsPlace() throws {
    var header = DisputeHeader()
    header.append(group: .reconsideration, position: 6)
    header.append(group: .directLitigation, position: 1)
    for (index, result) in Edition.results.enumerated() {
      header.append(result: result, position: 6 + index)
    }
    for (index, result) in Edition.results.enumerated() {
      header.append(result: result, position: 1 + index)
    }
    let cells = try #require(header.cells)
    #expect(cells.map(\.row).first == .directLitigation)
    #expect(header.columns == Array(1...10))
    #expect(header.isReordered)
  }
}
