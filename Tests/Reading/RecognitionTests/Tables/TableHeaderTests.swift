import Documents
import Forms
import Records
import TestSupport
import Testing

@testable import Recognition

/// Tables as OCR software and language models write them.
@Suite struct TableHeaderTests {
  private func report(_ text: String) throws -> Report {
    try Recognizer().report(
      of: TextReader.document(Array(text.utf8)),
      source: Source(path: "a.md", format: .text, bytes: text.utf8.count, crc32: ""))
  }

  private func number(_ report: Report, _ id: String) -> String? {
    report.cells.number(Cell(id))?.description
  }

  private func cell(_ text: String) -> TableCell {
    TableCell(text: text, row: 1, column: 1, line: 1)
  }

  @Test(arguments: ["数据1", "数据 12", "第 2 列", "列3", "Unnamed: 3", "Column1", "value 2", "数值７"])
  func inventedNamesAreRecognized(text: String) {
    #expect(cell(text).isInventedHeader)
  }

  @Test(arguments: ["数据", "12", "第一列", "规章1", "2023年", "数据123", "第20条", "第78"])
  func otherTextsAreNoInventedNames(text: String) {
    #expect(!cell(text).isInventedHeader)
  }

  @Test func aNamedColumnBehindTheTotalIsNoneOfTheForm() throws {
    let report = try report(
      """
      三、收到和处理政府信息公开申请情况
      | 申请人情况 |  |  |  |  |  |  |  | 较上年增减 |
      |---|---|---|---|---|---|---|---|---|
      |  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |  |
      | 一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 4 | +17 |
      """)
    #expect(number(report, "requests.received.total") == "4")
    #expect(report.unplaced.map(\.text) == ["+17"])
  }

  @Test func ordinalsInCellsOfTheirOwnAreNoNumbers() throws {
    let report = try report(
      """
      三、收到和处理政府信息公开申请情况
      |  |  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
      |---|---|---|---|---|---|---|---|---|
      | 1. | 属于国家秘密 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |
      | 2、 | 其他法律行政法规禁止公开 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |
      | （六）其他处理 | 3.其它 | 6 | 0 | 0 | 0 | 0 | 0 | 6 |
      """)
    #expect(number(report, "requests.outcome.denied.state_secret.total") == "4")
    #expect(number(report, "requests.outcome.denied.prohibited_by_law.natural_person") == "5")
    #expect(number(report, "requests.outcome.other_handling.other.natural_person") == "6")
    #expect(report.unplaced.isEmpty)
  }

  @Test func theLabelOfAGroupInARowOfItsOwnIsNoRow() throws {
    let blanks = String(repeating: "|  ", count: 7)
    let report = try report(
      """
      三、收到和处理政府信息公开申请情况
      | 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
      |---|---|---|---|---|---|---|---|
      | （六）其他处理 \(blanks)|
      | 3.其他 | 6 | 0 | 0 | 0 | 0 | 0 | 6 |
      """)
    #expect(number(report, "requests.outcome.other_handling.other.total") == "6")
    #expect(report.cells.hasAny(of: Row.otherHandling.cells) == false)
  }

  @Test func aTableOfASingleRowIsRead() throws {
    let report = try report(
      """
      ## 三、收到和处理政府信息公开申请情况

      | 项目 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 数据7 |
      |---|---|---|---|---|---|---|---|
      | 一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |

      | 项目 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 数据7 |
      |---|---|---|---|---|---|---|---|
      | 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
      """)
    #expect(number(report, "requests.received.total") == "4")
    #expect(number(report, "requests.brought_forward.natural_person") == "1")
    #expect(report.unplaced.isEmpty)
  }

  @Test func headersSplitOverTwoRowsAreJoined() throws {
    let report = try report(
      """
      二、主动公开政府信息情况

      | 信息 | 本年制 | 本年废 | 现行有 |
      | --- | --- | --- | --- |
      | 内容 | 发件数 | 止件数 | 效件数 |
      | 规章 | 5 | 1 | 9 |
      """)
    #expect(number(report, "disclosure.rules.in_force") == "9")
    #expect(report.form == .form2021)
  }

  @Test(arguments: [
    // As a table, and as lines with the order of the cells only.
    """
    | 申请人情况 | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | 一、本年新收政府信息公开申请数量 | 9 | 3 | 1 | 0 | 0 | 5 | 0 |
    """,
    """
    申请人情况\t总计\t自然人\t法人或其他组织
    \t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他
    一、本年新收政府信息公开申请数量\t9\t3\t1\t0\t0\t5\t0
    """,
  ])
  func theTotalMayBeTheFirstColumn(table: String) throws {
    let report = try report("三、收到和处理政府信息公开申请情况\n\n\(table)\n")
    #expect(number(report, "requests.received.total") == "9")
    #expect(number(report, "requests.received.natural_person") == "3")
    #expect(number(report, "requests.received.legal_service") == "5")
    #expect(report.doubts.first?.code == .known(.columnsAssumed))
  }

  @Test func whatStandsBehindTheLastColumnMovesNothing() throws {
    let report = try report(
      """
      三、收到和处理政府信息公开申请情况

      | 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 | 备注 |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | 一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 5 | 0 | 9 | 比上年多2件 |
      | 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 张三 |
      """)
    #expect(number(report, "requests.received.total") == "9")
    #expect(number(report, "requests.brought_forward.natural_person") == "1")
    #expect(report.unplaced.map(\.text) == ["比上年多2件"])
  }

  @Test func aNumberInTwoCellsMovesNothing() throws {
    let report = try report(
      """
      三、收到和处理政府信息公开申请情况

      | 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 | 备注 |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | 一、本年新收政府信息公开申请数量 | 1 | 7 | 0 | 0 | 0 | 0 | 0 | 17 |
      """)
    #expect(number(report, "requests.received.natural_person") == nil)
    #expect(report.unplaced.count == 8)
  }

  @Test func aRowWithoutItsFirstTotalIsNotCompletedByALaterNumber() throws {
    let report = try report(
      """
      三、收到和处理政府信息公开申请情况

      | 申请人情况 | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      | 一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 5 | 0 |

      9
      """)
    #expect(number(report, "requests.received.total") == nil)
    #expect(report.unplaced.count == 7)
  }

  @Test func theTotalsOfTableFourMayBeFirst() throws {
    let results = ["总计", "结果维持", "结果纠正", "其他结果", "尚未审结"]
    func page(_ results: [String]) -> String {
      let cells = results.map { "<td>\($0)" }.joined()
      return "<h1>青石县水利局2023年政府信息公开工作年度报告</h1><p>四、政府信息公开行政复议、行政诉讼情况</p>"
        + "<table><tr><td colspan=5>行政复议<tr>\(cells)<tr><td>9<td>1<td>2<td>0<td>6</table>"
    }
    func read(_ results: [String]) throws -> Report {
      try Recognizer().report(
        of: HTMLReader.document(Array(page(results).utf8)),
        source: Source(path: "a.html", format: .html, bytes: 1, crc32: ""))
    }
    let found = try read(results)
    #expect(number(found, "disputes.reconsideration.total") == "9")
    #expect(number(found, "disputes.reconsideration.pending") == "6")
    #expect(found.doubts.first?.code == .known(.columnsAssumed))
    // A head that is there twice says nothing.
    #expect(try read(["总计", "总计"] + results.dropFirst(2)).unplaced.count == 5)
  }

  @Test func aLabelRepeatedOverItsColumnsCountsOnce() throws {
    let report = try report(
      """
      二、主动公开政府信息情况

      | 信息内容 | 本年处理决定数量 | 本年处理决定数量 |
      | --- | --- | --- |
      | 行政许可 | 12 |  |
      | 行政强制 | 3 | 4 |
      """)
    #expect(number(report, "disclosure.licensing.decisions") == "12")
    #expect(number(report, "disclosure.compulsion.decisions") == nil)
    #expect(report.unplaced.map(\.text) == ["3", "4"])
  }

  @Test(arguments: ["9", "合计"])
  func aTotalOutsideItsRowIsAssignedWhereItIsTheSum(behind: String) throws {
    let text = """
      三、收到和处理政府信息公开申请情况

      | 一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 5 | 0 |
      | --- | --- | --- | --- | --- | --- | --- |

      \(behind)
      """
    let report = try report(text)
    let isSum = behind == "9"
    #expect(number(report, "requests.received.total") == (isSum ? "9" : nil))
    #expect(number(report, "requests.received.legal_service") == (isSum ? "5" : nil))
    #expect(report.unplaced.count == (isSum ? 0 : 6))
    #expect(report.doubts.contains { $0.code == .known(isSum ? .totalOutside : .rowUnassigned) })
  }

  @Test func aNumberThatIsNotTheSumIsNotTheTotal() throws {
    let report = try report(
      "三、收到和处理政府信息公开申请情况\n\n一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 5 | 0\n\n8\n")
    #expect(number(report, "requests.received.natural_person") == nil)
    #expect(report.unplaced.map(\.text) == ["3", "1", "0", "0", "5", "0", "8"])
  }

  @Test func gapsBetweenLinesThatNeverRepeatAreNoBlanks() throws {
    let labels = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量"]
    let text = """
      三、收到和处理政府信息公开申请情况

      申请人情况

      自然人

      法人或其他组织

      商业企业

      科研机构

      社会公益组织

      法律服务机构

      其他

      总计

      \(labels[0])

      3

      1



      4

      \(labels[1])



      2

      """
    let report = try report(text)
    #expect(report.coverage.null == 0)
    #expect(report.unplaced.map(\.text).contains("3"))
  }

  @Test(arguments: [("科研机构", false), ("商业企业", true)])
  func aColumnPrintedTwiceIsDoubted(third: String, isDoubted: Bool) throws {
    let report = try report(
      """
      | 申请人情况 | 自然人 | 商业企业 | \(third) | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
      |---|---|---|---|---|---|---|---|
      | 一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |
      | 二、上年结转政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |

      六、其他需要报告的事项
      """)
    let doubts = report.doubts.filter { $0.code == .known(.columnsAssumed) }
    #expect(doubts.map { $0.message.contains("“商业企业”出现两次，没有“科研机构”") } == (isDoubted ? [true] : []))
  }

  @Test func aRowBelowTwoLabelsIsNotTheLastOnes() throws {
    let report = try report(
      """
      ## 三、收到和处理政府信息公开申请情况

      | 一、本年新收政府信息公开申请数量 | 9 | 1 | 0 | 0 | 0 | 0 | 10 |
      |---|---|---|---|---|---|---|---|
      | （一）予以公开 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |

      5.属于三类内部事务信
      息
      1.本机关不掌握相关政
      府信息

      | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
      |---|---|---|---|---|---|---|
      | 6.属于四类过程性信息 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |

      六、其他需要报告的事项
      """)
    #expect(number(report, "requests.outcome.unavailable.not_held.total") == nil)
    #expect(report.unplaced.map(\.text) == ["2", "0", "0", "0", "0", "0", "2"])
    #expect(number(report, "requests.outcome.denied.process_information.total") == "1")
  }
}
