import Forms
import Records
import Testing

@testable import Findings

@Suite struct HintsTests {
  /// The hints of the findings that stand for a report with these cells and 0 elsewhere.
  private func hints(_ cells: KeyValuePairs<String, Int?>, format: String = "html") throws
    -> [String]
  {
    let example = Example(cells: cells) { report in report.source.format = format }
    return Check(try Selection(select: ["T"])).result(of: Subject(example.report)).findings
      .filter { $0.cause == nil }.compactMap(\.hint)
  }

  @Test func oneCellThatMendsAllIsNamed() throws {
    let hints = try hints([
      "requests.received.natural_person": 21, "requests.received.total": 12,
      "requests.outcome.granted.natural_person": 12, "requests.outcome.granted.total": 12,
      "requests.outcome.total.natural_person": 12, "requests.outcome.total.total": 12,
    ])
    #expect(hints.count == 1)
    #expect(hints.first?.contains("一、本年新收政府信息公开申请数量 · 自然人”由 21 改为 12") == true)
  }

  @Test func severalCellsAreCounted() throws {
    let hints = try hints(["disputes.reconsideration.total": 3])
    #expect(hints.first?.contains("有 5 处") == true)
  }

  @Test func slipOfADigitInAPDFIsLikelyOneOfReading() throws {
    let cells: KeyValuePairs<String, Int?> = [
      "requests.received.natural_person": 12, "requests.received.total": 12,
      "requests.outcome.granted.natural_person": 12, "requests.outcome.granted.total": 12,
      "requests.outcome.total.natural_person": 1, "requests.outcome.total.total": 12,
    ]
    #expect(try hints(cells, format: "pdf").first?.contains("读取") == true)
    #expect(try hints(cells).first?.contains("读取") == false)
  }

  @Test func noSingleCellIsNoNewHint() throws {
    let hints = try hints([
      "requests.received.natural_person": 2, "disputes.reconsideration.total": 3,
      "disputes.litigation.direct.total": 4,
    ])
    #expect(!hints.contains { $0.contains("改动一格") || $0.contains("改为") })
  }
}
