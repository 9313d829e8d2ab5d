import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Checking
@testable import Rules

/// Rules about cells: what is missing, blank, loose or in another form.
@Suite struct CellRulesTests {
  /// Numbers in a row that was not placed may be those of a missing row, if they are no more than its cells.
  @Test(arguments: [(1, 1, true), (1, 2, false), (3, 3, true), (3, 4, false)])
  func looseNumbersMayBeAMissingRow(cells: Int, numbers: Int, mayBe: Bool) throws {
    let row = cells == 1 ? Row.fees : .rules
    let example = Example {
      $0.remove { $0.row == row }
      $0.unplaced = (0..<numbers).map { Unplaced(table: 1, row: 9, column: $0, text: "7") }
    }
    let found = try #require(Rule.c201.findings(in: example)?.first)
    #expect(found.operands.count == cells)
    #expect(found.verdict == (mayBe ? .review : .fail))
  }

  @Test(
    arguments: [
      ("青石区民政局", .rules, .info), ("青石区民政局", .normativeDocuments, .warning),
      ("青石市人民政府", .rules, .warning), (nil, .rules, .warning),
    ] as [(String?, Row, Finding.Severity)])
  func rulesAreOnlyAskedOfThoseWhoMakeThem(
    agency: String?, row: Row, severity: Finding.Severity
  ) {
    let example = Example {
      $0.agency = agency
      $0.blank { $0.row == row }
    }
    #expect(Rule.c202.findings(in: example)?.map(\.severity) == [severity])
  }

  @Test func aBlankSaysWhichSumsItLeavesOpen() throws {
    let open = try #require(Rule.c202.messages(on: Example(cells: [Cell(.received, .total): nil])))
    #expect(open.count == 1 && open[0].contains("“总计等于各类申请人之和”暂无法核对"))
    // The known parts are more than the total, whatever the blank is.
    let decided = Example(cells: [
      Cell(.received, .total): 1, Cell(.received, .business): 2, Cell(.received, .research): nil,
    ])
    #expect(Rule.c202.messages(on: decided)?.first?.contains("各类申请人之和") == false)
  }

  @Test func moneyOfTheFormCitesIt() throws {
    let example = Example(cells: [Cell(.fees, .amount): 21_000_000]) { $0.agency = "云溪镇人民政府" }
    let fees = try #require(Rule.c207.findings(in: example)?.first)
    #expect(fees.basis != nil)
    let early = Example(year: 2020, cells: [Cell(.procurement, .amount): 21_000_000]) {
      $0.agency = "云溪镇人民政府"
    }
    let procurement = try #require(Rule.c207.findings(in: early)?.first)
    #expect(procurement.basis == nil)
  }

  @Test func numbersAreLooseWhereTablesWereRead() {
    #expect(Rule.c208.messages(on: Example()) == [])
    #expect(Rule.c208.messages(on: Example { $0.removeTables() }) == nil)
  }

  /// Of a row under the columns of another edition, the columns of the form are not missing.
  @Test func aRowOfAnotherEditionIsNotCalculated() {
    let example = Example {
      $0.remove { $0.row == .rules }
      $0.cells[Cell(.rules, .made)] = .number(.zero)
    }
    #expect(Rule.t204.messages(on: example) == [])
  }

  @Test func whatIsRepealedIsNoLongerInForce() throws {
    let example = Example(cells: [
      Cell(.rules, .issued): 5, Cell(.rules, .repealed): 2, Cell(.rules, .inForce): 1,
    ])
    let messages = try #require(Rule.t204.messages(on: example))
    #expect(messages.count == 1 && messages[0].contains("制发5 − 废止2 = 3，现行有效填报1"))
  }

  /// A sum that fails whatever the blanks are says how many there are; none are not mentioned.
  @Test(arguments: [(0, "差2件。"), (1, "差2件（另有1格空白或未读到，补填后仍不相符）。")])
  func aWrongSumCountsItsBlanks(blanks: Int, ending: String) {
    let example = Example(cells: [
      Cell(.received, .total): 1, Cell(.received, .business): 3,
      Cell(.received, .research): blanks == 0 ? 0 : nil,
    ])
    #expect(Rule.t302.messages(on: example)?.first?.hasSuffix(ending) == true)
  }

  @Test func aSumOfTooManyDigitsIsNotBlank() {
    let example = Example {
      for column in [Cell(.received, .business), Cell(.received, .research)] {
        $0.cells[column] = .number(Number(Int128.max))
      }
    }
    #expect(Rule.t302.messages(on: example)?.first?.contains("数字位数过多") == true)
  }

  /// The first four columns of the other form are named.
  @Test(arguments: [(4, false), (5, true)])
  func aMixtureNamesFourColumns(count: Int, hasMore: Bool) throws {
    let cells = [
      Cell(.rules, .made), Cell(.rules, .newlyDisclosed), Cell(.licensing, .itemsLastYear),
      Cell(.licensing, .itemsChange), Cell(.procurement, .items),
    ]
    let example = Example { for cell in cells.prefix(count) { $0.cells[cell] = .number(.zero) } }
    let message = try #require(Rule.s107.messages(on: example)?.first)
    #expect(message.contains("等，") == hasMore && !message.contains("采购项目数量"))
  }
}
