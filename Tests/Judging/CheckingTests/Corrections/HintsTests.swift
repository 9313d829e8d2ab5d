import Forms
import Records
import Testing

@testable import Checking
@testable import Rules

@Suite struct HintsTests {
  /// The hints of the findings that stand for a report with these cells and 0 elsewhere.
  private func hints(_ cells: KeyValuePairs<String, Int?>, format: Format = .html) throws
    -> [String]
  {
    let example = Example(cells: cells) { report in report.source.format = .known(format) }
    return ReportCheck(try Selection(select: ["T"])).result(of: CheckContext(example.report))
      .findings
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

  @Test func aSplitNumberInAPDFIsLikelyOneOfReading() throws {
    let cells: KeyValuePairs<String, Int?> = [
      "requests.received.natural_person": 1, "requests.received.business": 2,
      "requests.received.total": 12,
      "requests.outcome.granted.natural_person": 12, "requests.outcome.granted.total": 12,
      "requests.outcome.total.natural_person": 12, "requests.outcome.total.total": 12,
    ]
    #expect(try hints(cells, format: .pdf).first?.contains("连成 12") == true)
    #expect(try hints(cells, format: .pdf).first?.contains("读取") == true)
    #expect(try hints(cells).first?.contains("读取") == false)
  }

  @Test func aSingleCellIsNoErrorOfReading() throws {
    let cells: KeyValuePairs<String, Int?> = [
      "requests.received.natural_person": 12, "requests.received.total": 12,
      "requests.outcome.granted.natural_person": 12, "requests.outcome.granted.total": 12,
      "requests.outcome.total.natural_person": 1, "requests.outcome.total.total": 12,
    ]
    #expect(try hints(cells, format: .pdf).first?.contains("由 1 改为 12") == true)
    #expect(try hints(cells, format: .pdf).first?.contains("读取") == false)
  }

  @Test func oneOfSeveralCellsThatDiffersByADigitIsTheLikeliest() throws {
    let hints = try hints([
      "disputes.reconsideration.upheld": 7, "disputes.reconsideration.pending": 25,
      "disputes.reconsideration.total": 95,
    ])
    #expect(hints.first?.contains("“表四 · 行政复议 · 结果维持”由 7 改为 70") == true)
  }

  @Test func faultsOfTwoTablesAreMendedApart() throws {
    let hints = try hints([
      "requests.received.natural_person": 2, "disputes.reconsideration.total": 3,
    ])
    #expect(hints.count == 2)
    #expect(hints.first?.contains("由 2 改为 0") == true)
  }

  @Test func twoFaultsOfATableAreMendedApart() throws {
    let hints = try hints([
      "requests.outcome.granted.natural_person": 2,
      "requests.outcome.denied.state_secret.business": 7,
    ])
    #expect(hints.contains { $0.contains("由 2 改为 0") })
    #expect(hints.contains { $0.contains("由 7 改为 0") })
  }

  @Test func swappedNeighboursAreOneFault() throws {
    let hints = try hints([
      "requests.received.natural_person": 4, "requests.received.business": 9,
      "requests.received.total": 13, "requests.outcome.granted.natural_person": 9,
      "requests.outcome.granted.business": 4, "requests.outcome.granted.total": 13,
      "requests.outcome.total.natural_person": 9, "requests.outcome.total.business": 4,
      "requests.outcome.total.total": 13,
    ])
    #expect(hints.count == 1)
    #expect(hints.first?.contains("自然人”的 4 与相邻的“商业企业”的 9 互换") == true)
  }

  @Test func splitNumberInAPDFIsLikelyOneOfReading() throws {
    let cells: KeyValuePairs<String, Int?> = [
      "requests.received.natural_person": 12, "requests.received.business": 3,
      "requests.received.total": 15, "requests.outcome.granted.natural_person": 1,
      "requests.outcome.granted.business": 2, "requests.outcome.granted.research": 3,
      "requests.outcome.granted.total": 0, "requests.outcome.total.natural_person": 12,
      "requests.outcome.total.business": 3, "requests.outcome.total.total": 15,
    ]
    let hint = try hints(cells, format: .pdf).first
    #expect(hint?.contains("自然人”起相邻两格的数字连成 12，后面各格依次前移") == true)
    #expect(hint?.contains("读取") == true)
  }

  @Test func amongManyFaultsOnlyWhatIsCertainIsHinted() throws {
    let hints = try hints([
      "requests.received.natural_person": 20, "requests.outcome.granted.business": 31,
      "requests.carried_forward.research": 57, "requests.received.total": 88,
    ])
    #expect(hints.count == 2)
    #expect(hints.contains { $0.contains("由 31 改为 0") })
    #expect(hints.contains { $0.contains("由 57 改为 0") })
  }
}
