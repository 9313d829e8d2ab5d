import Documents
import Forms
import Records
import TestSupport
import Testing
import Wordings

@testable import Recognition

/// Digits that are joined to labels, in brackets or among words: each has an owner, or is unplaced.
@Suite struct NumberLedgerTests {
  private func report(_ rows: [String]) throws -> Report {
    let text = (["青石县竹林镇2023年政府信息公开工作年度报告"] + rows + [""]).joined(separator: "\n")
    return try Recognizer().report(
      of: TextReader.document(Array(text.utf8)),
      source: Source(path: "a.txt", format: .text, bytes: text.utf8.count, crc32: ""))
  }

  private func number(_ report: Report, _ cell: Cell) -> String? {
    report.cells.number(cell)?.description
  }

  @Test(arguments: [
    "行政处罚 5571行政强制\t6682", "行政处罚5571 行政强制\t6682", "行政处罚5571件行政强制\t6682",
    "行政处罚\t5571行政强制\t6682",
  ])
  func aNumberBetweenLabelsIsOfTheFirst(row: String) throws {
    let report = try report(["信息内容\t本年处理决定数量", row])
    #expect(number(report, Cell(.penalties, .decisions)) == "5571")
    #expect(number(report, Cell(.compulsion, .decisions)) == "6682")
    #expect(report.unplaced.isEmpty)
  }

  /// Its record would have more values than its readers read.
  @Test func tablesWithTooManyNumbersAreRefused() {
    let row = "规章" + String(repeating: "\t1", count: 1 << 10)
    #expect(throws: Never.self) { try report(["信息内容\t本年处理决定数量", row]) }
    let rows = [String](repeating: row, count: NumberLedger.limit >> 10)
    let error = #expect(throws: Refusal.self) { try report(["信息内容\t本年处理决定数量"] + rows) }
    #expect(error?.code == .tooLarge)
  }

  @Test(arguments: [
    "规章\t第5571行政规范性文件\t6682", "规章（5571）\t6682", "规章\t5571号\t6682", "规章【5571】\t6682\t7",
  ])
  func aNumberThatNoCellHasIsUnplaced(row: String) throws {
    let report = try report(["信息内容\t本年处理决定数量", row])
    #expect(report.unplaced.contains { $0.text.contains("5571") })
    #expect(report.unplaced.contains { $0.text.contains("6682") })
  }

  @Test(arguments: ["（52）", "(52)", "【52】", "（5）"])
  func aNumberInBracketsMovesNoOther(text: String) throws {
    let report = try report([
      "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计",
      "一、本年新收政府信息公开申请数量\t39\t7\t2\t1\t1\t2\t\(text)",
    ])
    #expect(number(report, Cell(.received, .naturalPerson)) == "39")
    #expect(number(report, Cell(.received, .otherOrganization)) == "2")
    #expect(report.cells[Cell(.received, .total)] == .blank)
    #expect(report.raw.contains { $0.text == text })
    #expect(report.doubts.contains { $0.message.contains(text) })
  }

  @Test(arguments: ["（三）", "（3）"])
  func anOrdinalBeforeItsLabelIsNone(ordinal: String) throws {
    let report = try report([
      "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计",
      "\(ordinal)\t重复申请\t39\t7\t2\t1\t1\t2\t52",
    ])
    #expect(number(report, Cell(.repeated, .naturalPerson)) == "39")
    #expect(report.unplaced.isEmpty)
  }

  @Test(arguments: [
    ("2022年", true), ("附件1", true), ("1.规章", true), ("截至12月31日", true), ("第二十条第（1）项", true),
    ("第 3 页", true), ("不予公开1.属于国家秘密", true), ("共3件", false), ("12、规章", false), ("规章（5571）", false),
    ("第5571号", false),
    ("规章", true), ("（1）规章（2）", false), ("其他主动公开文件12", false), (".67", false), ("107第二十", false),
    ("行政处罚（2051）", false), ("行政处罚2051", false), ("本年(2023)制发件数", true), ("2023年度", true),
    ("填表日期：2023-01-05", true), ("2023.1.5", true), ("2023/1/5", true), ("2023.15", false),
    ("行政处罚[1]", true), ("行政处罚［12］", true), ("行政处罚[123]", false), ("注1", true),
  ])
  func datesAndOrdinalsCountNothing(text: String, isSo: Bool) {
    #expect(text.countsNothing == isSo)
  }

  /// The text has one cell a line.
  @Test(arguments: ["（5）", "(5)", "【5】"])
  func aDigitInBracketsThatARowNeedsIsItsValue(text: String) throws {
    let report = try report(["信息内容", "本年处理决定数量", "行政许可", text, "行政处罚", "668"])
    #expect(report.raw.map(\.text) == [text])
    #expect(number(report, Cell(.penalties, .decisions)) == "668")
    #expect(report.unplaced.isEmpty)
  }

  @Test func aDigitInBracketsThatNoRowNeedsIsUnplaced() throws {
    let report = try report(["信息内容", "本年处理决定数量", "行政许可", "4", "（5）", "行政处罚", "668"])
    #expect(report.unplaced.map(\.text) == ["4", "（5）"])
    #expect(number(report, Cell(.penalties, .decisions)) == "668")
  }

  @Test func anOrdinalOfTableThreeIsNone() throws {
    let report = try report([
      "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计", "（1）", "属于国家秘密", "0", "0", "0",
      "0", "0", "0", "0", "（2）", "其他法律行政法规禁止公开", "3", "0", "0", "0", "0", "0", "3",
    ])
    #expect(number(report, Cell(.prohibitedByLaw, .total)) == "3")
    #expect(report.unplaced.isEmpty)
  }

  @Test func theColumnOfOrdinalsHasNoNumbers() throws {
    let report = try report([
      "序号\t信息内容\t本年处理决定数量", "1\t行政处罚\t3", "2\t行政强制\t4", "3\t其他事项\t57",
    ])
    #expect(number(report, Cell(.compulsion, .decisions)) == "4")
    #expect(report.unplaced.map(\.text) == ["57"])
  }

  @Test(arguments: ["填表日期\t2023-01-05", "填表日期\t2023年1月5日", "填表日期：2023.1.5\t填表人：张某"])
  func theDateOfATableIsNoNumber(row: String) throws {
    let report = try report(["信息内容\t本年处理决定数量", "行政处罚[1]\t3", "行政强制\t4", row])
    #expect(number(report, Cell(.penalties, .decisions)) == "3")
    #expect(report.unplaced.isEmpty)
  }

  @Test func aYearBehindALabelIsUnplaced() throws {
    let report = try report(["信息内容\t本年处理决定数量", "行政处罚（2051）\t3"])
    #expect(report.unplaced.map(\.text) == ["行政处罚（2051）"])
  }

  @Test func linesThatNoTableHasAreText() throws {
    let report = try report([
      "二、主动公开政府信息情况", "信息内容\t本年处理决定数量", "行政处罚\t3", "行政强制\t4", "", "共计36件", "", "以上属实",
      "三、收到和处理政府信息公开申请情况",
    ])
    #expect(report.sections[1].text.string == "以上属实")
    #expect(report.unplaced.map(\.text) == ["共计36件"])
  }

  @Test func yearsInHeadersAreNotUnplaced() throws {
    let report = try report([
      "信息内容\t本年(2023)处理决定数量", "2023年度\t单位：件", "行政处罚\t3", "行政强制\t4", "-5-",
    ])
    #expect(report.unplaced.isEmpty)
    #expect(number(report, Cell(.compulsion, .decisions)) == "4")
  }

  @Test func anOrdinalBeforeANumberIsNoPartOfIt() throws {
    #expect(CellLexeme("1. 169").number == nil)
    for text in ["57②", "57 ①", "57¹", "57※", "57注1", "57［注1］", "57件②", "57†"] {
      #expect(CellLexeme(text).number?.description == "57")
    }
    for text in ["②57", "5①7", "①", "注1", "5 7②", "57②件"] {
      #expect(CellLexeme(text).number == nil)
    }
    #expect(CellLexeme("57②").isGuessed)
    #expect(CellLexeme("25. 5").isGuessed && !CellLexeme("25.5").isGuessed)
  }

  @Test func aTableThatTheLinesOfATextDivideIsOneTable() throws {
    let report = try report([
      "二、主动公开政府信息情况", "信息内容\t本年处理决定数量", "行政许可\t5", "行政处罚", "行政强制\t6\t7",
      "三、收到和处理政府信息公开申请情况", "一、本年新收政府信息公开申请数量\t1\t2",
    ])
    #expect(report.unplaced.map { [$0.table, $0.row] } == [[1, 4], [1, 4], [2, 1], [2, 1]])
  }
}
