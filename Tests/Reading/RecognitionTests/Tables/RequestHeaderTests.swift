import Documents
import Forms
import Records
import TestSupport
import Testing

@testable import Recognition

/// Heads of table three in another order, with other names, and between others.
@Suite struct RequestHeaderTests {
  private func report(_ head: String, _ rows: String...) throws -> Report {
    let columns = head.split(separator: "|").count
    let rule = String(repeating: "|---", count: columns) + "|"
    let text = """
      三、收到和处理政府信息公开申请情况

      | \(head) |
      \(rule)
      \(rows.map { "| \($0) |" }.joined(separator: "\n"))
      """
    return try Recognizer().report(
      of: TextReader.document(Array(text.utf8)),
      source: Source(path: "a.md", format: .text, bytes: text.utf8.count, crc32: ""))
  }

  private func numbers(_ report: Report) -> [String] {
    Edition.applicants.map {
      report.cells.number(Cell(.received, $0))?.description ?? "-"
    }
  }

  private func codes(_ report: Report) -> [Doubt.Code] {
    report.doubts.compactMap { if case .known(let code) = $0.code { code } else { nil } }
  }

  /// 自然人 1, 商业企业 2, 科研机构 3, 社会公益组织 4, 法律服务机构 5, 其他 6, 总计 21.
  private static let inOrder = ["1", "2", "3", "4", "5", "6", "21"]

  @Test(arguments: [
    ("项目|自然人|商业企业|科研机构|社会公益组织|其他|法律服务机构|总计", "1|2|3|4|6|5|21"),
    ("项目|总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他", "21|1|2|3|4|5|6"),
    ("项目|总计|其他|法律服务机构|社会公益组织|科研机构|商业企业|自然人", "21|6|5|4|3|2|1"),
    ("类别|自然人|总计|商业企业|科研机构|社会公益组织|法律服务机构|其他", "1|21|2|3|4|5|6"),
    ("项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|总计|其他", "1|2|3|4|5|21|6"),
  ])
  func anotherOrderIsReadByTheHeads(head: String, row: String) throws {
    let report = try report(head, "一、本年新收政府信息公开申请数量|\(row)")
    #expect(numbers(report) == RequestHeaderTests.inOrder)
    #expect(codes(report).contains(.columnsAssumed))
    #expect(report.unplaced.isEmpty)
  }

  @Test(arguments: [
    // A name that offices use, and one that only the missing column explains.
    ("项目|自然人|企业|社会公益组织|科研机构|法律服务机构|其他|合计", "1|2|4|3|5|6|21"),
    ("项目|个人|科研机构|商业企业|社会公益组织|法律服务机构|其他组织|总计", "1|3|2|4|5|6|21"),
    ("项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|不属以上各类者|总计", "1|2|3|4|5|6|21"),
  ])
  func aHeadWithAnotherNameIsTheMissingColumn(head: String, row: String) throws {
    let report = try report(head, "一、本年新收政府信息公开申请数量|\(row)")
    #expect(numbers(report) == RequestHeaderTests.inOrder)
    #expect(codes(report).contains(.columnsAssumed))
  }

  @Test func severalUnknownHeadsAreReadWhereTheOthersAreAsInTheForm() throws {
    let row = "一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21"
    let report = try report("项目|自然人|商业企业|科研机构|甲类|乙类|其他|总计", row)
    #expect(numbers(report) == RequestHeaderTests.inOrder)
    #expect(codes(report).contains(.columnsAssumed))
    let other = try self.report("项目|自然人|科研机构|商业企业|甲类|乙类|其他|总计", row)
    #expect(numbers(other) == ["1", "3", "2", "-", "-", "6", "21"])
    #expect(codes(other).contains(.rowUnassigned))
    #expect(other.unplaced.map(\.text) == ["4", "5"])
  }

  @Test func aColumnOfTheOfficeBetweenTheOthersMovesNothing() throws {
    let sums = try report(
      "项目|自然人|小计|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计",
      "一、本年新收政府信息公开申请数量|1|20|2|3|4|5|6|21")
    #expect(numbers(sums) == RequestHeaderTests.inOrder)
    #expect(sums.unplaced.map(\.text) == ["20"])
    let lines = try report(
      "项目|行次|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计",
      "一、本年新收政府信息公开申请数量|01|1|2|3|4|5|6|21")
    #expect(numbers(lines) == RequestHeaderTests.inOrder)
    #expect(lines.unplaced.map(\.text) == ["01"])
  }

  @Test func aNumberWithoutAHeadMovesNothingWhereTheRowAddsUp() throws {
    let head = "项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|"
    let sound = try report(head, "一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21|0")
    #expect(numbers(sound) == RequestHeaderTests.inOrder)
    // 12 may stand in two cells.
    let split = try report(head, "一、本年新收政府信息公开申请数量|1|2|1|2|4|5|6|30")
    #expect(numbers(split) == ["-", "-", "-", "-", "-", "-", "-"])
  }

  @Test func aColumnThatIsNotPrintedIsNotRead() throws {
    let report = try report(
      "项目|自然人|商业企业|社会公益组织|法律服务机构|其他|总计",
      "一、本年新收政府信息公开申请数量|1|2|4|5|6|18")
    #expect(numbers(report) == ["1", "2", "-", "4", "5", "6", "18"])
    #expect(codes(report).contains(.columnsAssumed))
  }

  /// As a printer shifts them: 自然人 over the second column, the first one below 总计.
  @Test func headsThatHaveSlippedAreNotFollowed() throws {
    let head = "项目|总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他"
    let report = try report(head, "一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21")
    #expect(numbers(report) == RequestHeaderTests.inOrder)
    #expect(report.doubts.contains { $0.message.contains("与各行的总计不符") })
  }
}
