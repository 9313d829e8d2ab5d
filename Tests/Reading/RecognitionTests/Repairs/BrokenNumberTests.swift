import Documents
import Forms
import Records
import TestSupport
import Testing

@testable import Recognition

/// Numbers whose last digits are on a line of their own.
@Suite struct BrokenNumberTests {
  private func report(_ lines: [String]) throws -> Report {
    let text = (["三、收到和处理政府信息公开申请情况"] + lines).joined(separator: "\n")
    return try Recognizer().report(
      of: TextReader.document(Array(text.utf8)), source: .made("a.txt"))
  }

  private func total(_ report: Report) -> String? {
    report.cells.number(Cell("requests.received.total"))?.description
  }

  private static let received = "一、本年新收政府信息公开申请数量\t10\t1\t0\t0\t0\t1\t"
  private static let carried = "四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1"

  @Test func theTotalIsNullWhereItsRestIsBelow() throws {
    let report = try report([Self.received + "1", "2", Self.carried])
    #expect(total(report) == nil)
    #expect(report.doubts.contains { $0.cell?.id == "requests.received.total" })
    #expect(report.unplaced.isEmpty)
    #expect(
      report.cells.number(Cell("requests.carried_forward.total"))?.description == "1")
  }

  @Test func aTotalThatIsTheSumIsWhole() throws {
    let report = try report([Self.received + "12", "3", Self.carried])
    #expect(total(report) == "12")
  }

  @Test func aNumberFurtherBelowIsNoRest() throws {
    #expect(total(try report([Self.received + "11", "", "2", Self.carried])) == "11")
    #expect(total(try report([Self.received + "11", Self.carried])) == "11")
  }

  @Test func theRestOfARowThatOccursTwiceTakesNothingBack() throws {
    let second = "一、本年新收政府信息公开申请数量\t10\t1\t0\t0\t0\t1\t31"
    let report = try report([Self.received + "12", second, "4", Self.carried])
    #expect(total(report) == "12")
    #expect(report.unplaced.map(\.text) == ["31", "4"])
  }

  @Test func aGroupWithRowsOfItsOwnHasNoOtherNumbers() throws {
    let rows = ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "3.其他"].map { "\($0)\t2\t0\t0\t0\t0\t0\t2" }
    let group = "requests.outcome.other_handling.all.total"
    for (number, read) in [("4", "4"), ("7", nil)] {
      let report = try report(["（六）其他处理\t\(number)\t0\t0\t0\t0\t0\t\(number)"] + rows)
      #expect(report.cells.number(Cell(group))?.description == read)
      #expect(report.unplaced.isEmpty == (read != nil))
    }
  }
}

/// Names of several rows in one cell.
@Suite struct JointRowsTests {
  private func report(_ cells: String) throws -> Report {
    let page = """
      <h2>二、主动公开政府信息情况</h2><table><tr><td>信息内容<td>本年处理决定数量</tr>
      <tr>\(cells)</tr></table>
      """
    return try Recognizer().report(
      of: HTMLReader.document(Array(page.utf8)), source: .made("a.html"))
  }

  @Test func aNumberBehindTwoNamesIsUnplaced() throws {
    let report = try report("<td>行政处罚<br>行政强制<td>5")
    #expect(report.cells.number(Cell("disclosure.penalties.decisions")) == nil)
    #expect(report.cells.number(Cell("disclosure.compulsion.decisions")) == nil)
    #expect(report.unplaced.map(\.text) == ["5"])
    #expect(report.doubts.contains { $0.message.contains("写在同一格") })
  }

  @Test func aNumberBehindOneNameIsThatOfItsRow() throws {
    let report = try report("<td>行政强制<td>5")
    #expect(report.cells.number(Cell("disclosure.compulsion.decisions"))?.description == "5")
  }
}
