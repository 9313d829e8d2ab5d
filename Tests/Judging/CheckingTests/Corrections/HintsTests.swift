import Forms
import Records
import Testing

@testable import Checking
@testable import Rules

@Suite struct HintsTests {
  /// The hints of the root findings for a report with these cells and 0 elsewhere.
  private func hints(_ cells: KeyValuePairs<Cell, Int?>, format: Format = .html) throws
    -> [String]
  {
    let example = Example(cells: cells) { report in report.source.format = .known(format) }
    return ReportCheck(try Selection(select: ["T"])).result(of: CheckContext(example.report))
      .findings
      .filter { $0.cause == nil }.compactMap(\.hint)
  }

  @Test func oneCellThatMendsAllIsNamed() throws {
    let hints = try hints([
      Cell(.received, .naturalPerson): 21, Cell(.received, .total): 12,
      Cell(.granted, .naturalPerson): 12, Cell(.granted, .total): 12,
      Cell(.outcomeTotal, .naturalPerson): 12, Cell(.outcomeTotal, .total): 12,
    ])
    #expect(hints.count == 1)
    #expect(hints.first?.contains("一、本年新收政府信息公开申请数量 · 自然人”由21改为12") == true)
  }

  @Test func aNumberThatTheProseStatesMayBeRight() throws {
    func hint(_ text: String) throws -> String? {
      let example = Example.claiming(
        text,
        cells: [
          Cell(.received, .naturalPerson): 21, Cell(.received, .total): 12,
          Cell(.granted, .naturalPerson): 12, Cell(.granted, .total): 12,
          Cell(.outcomeTotal, .naturalPerson): 12, Cell(.outcomeTotal, .total): 12,
        ])
      return ReportCheck(try Selection(select: ["T"])).result(of: CheckContext(example.report))
        .findings.compactMap(\.hint).first
    }
    #expect(try hint("收到政府信息公开申请21件，其中自然人21件。")?.contains("正文也写21") == true)
    #expect(try hint("收到政府信息公开申请12件，其中自然人12件。")?.contains("正文也写") == false)
  }

  @Test func severalCellsAreCounted() throws {
    let hints = try hints([Cell(.reconsideration, .total): 3])
    #expect(hints.first?.contains("共5处") == true)
  }

  @Test func aSplitNumberInAPDFIsLikelyOneOfReading() throws {
    let cells: KeyValuePairs<Cell, Int?> = [
      Cell(.received, .naturalPerson): 1, Cell(.received, .business): 2,
      Cell(.received, .total): 12,
      Cell(.granted, .naturalPerson): 12, Cell(.granted, .total): 12,
      Cell(.outcomeTotal, .naturalPerson): 12, Cell(.outcomeTotal, .total): 12,
    ]
    #expect(try hints(cells, format: .pdf).first?.contains("连成12") == true)
    #expect(try hints(cells, format: .pdf).first?.contains("读取") == true)
    #expect(try hints(cells).first?.contains("读取") == false)
  }

  @Test func aSingleCellIsNoErrorOfReading() throws {
    let cells: KeyValuePairs<Cell, Int?> = [
      Cell(.received, .naturalPerson): 12, Cell(.received, .total): 12,
      Cell(.granted, .naturalPerson): 12, Cell(.granted, .total): 12,
      Cell(.outcomeTotal, .naturalPerson): 1, Cell(.outcomeTotal, .total): 12,
    ]
    #expect(try hints(cells, format: .pdf).first?.contains("由1改为12") == true)
    #expect(try hints(cells, format: .pdf).first?.contains("读取") == false)
  }

  @Test func oneOfSeveralCellsThatDiffersByADigitIsTheLikeliest() throws {
    let hints = try hints([
      Cell(.reconsideration, .upheld): 7, Cell(.reconsideration, .pending): 25,
      Cell(.reconsideration, .total): 95,
    ])
    #expect(hints.first?.contains("“表四 · 行政复议 · 结果维持”由7改为70") == true)
  }

  @Test func faultsOfTwoTablesAreMendedApart() throws {
    let hints = try hints([
      Cell(.received, .naturalPerson): 2, Cell(.reconsideration, .total): 3,
    ])
    #expect(hints.count == 2)
    #expect(hints.first?.contains("由2改为0") == true)
  }

  @Test func twoFaultsOfATableAreMendedApart() throws {
    let hints = try hints([
      Cell(.granted, .naturalPerson): 2,
      Cell(.stateSecret, .business): 7,
    ])
    #expect(hints.contains { $0.contains("由2改为0") })
    #expect(hints.contains { $0.contains("由7改为0") })
  }

  @Test func swappedNeighboursAreOneFault() throws {
    let hints = try hints([
      Cell(.received, .naturalPerson): 4, Cell(.received, .business): 9,
      Cell(.received, .total): 13, Cell(.granted, .naturalPerson): 9,
      Cell(.granted, .business): 4, Cell(.granted, .total): 13,
      Cell(.outcomeTotal, .naturalPerson): 9, Cell(.outcomeTotal, .business): 4,
      Cell(.outcomeTotal, .total): 13,
    ])
    #expect(hints.count == 1)
    #expect(hints.first?.contains("自然人”的4与相邻的“商业企业”的9互换") == true)
  }

  @Test func splitNumberInAPDFIsLikelyOneOfReading() throws {
    let cells: KeyValuePairs<Cell, Int?> = [
      Cell(.received, .naturalPerson): 12, Cell(.received, .business): 3,
      Cell(.received, .total): 15, Cell(.granted, .naturalPerson): 1,
      Cell(.granted, .business): 2, Cell(.granted, .research): 3,
      Cell(.granted, .total): 0, Cell(.outcomeTotal, .naturalPerson): 12,
      Cell(.outcomeTotal, .business): 3, Cell(.outcomeTotal, .total): 15,
    ]
    let hint = try hints(cells, format: .pdf).first
    #expect(hint?.contains("自然人”起相邻两格的数字连成12，后面各格依次前移") == true)
    #expect(hint?.contains("读取") == true)
  }

  @Test func amongManyFaultsOnlyWhatIsCertainIsHinted() throws {
    let hints = try hints([
      Cell(.received, .naturalPerson): 20, Cell(.granted, .business): 31,
      Cell(.carriedForward, .research): 57, Cell(.received, .total): 88,
    ])
    #expect(hints.count == 2)
    #expect(hints.contains { $0.contains("由31改为0") })
    #expect(hints.contains { $0.contains("由57改为0") })
  }
}
