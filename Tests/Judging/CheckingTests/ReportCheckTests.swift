import Forms
import Records
import TestSupport
import Testing

@testable import Checking
@testable import Rules

@Suite struct ReportCheckTests {
  private func result(_ example: Example, select: String...) throws -> ReportCheck.Result {
    try ReportCheck(Selection(select: select)).result(of: CheckContext(example.report))
  }

  private let faulty = Example(cells: [
    Cell(.reconsideration, .total): 1, Cell(.granted, .business): 3,
    Cell(.received, .research): -1, Cell(.rules, .issued): 2,
  ])

  @Test func findingsStandInTheOrderOfTheirPlaces() throws {
    let places = try result(faulty, select: "C", "T").findings.map {
      (($0.section ?? 0) << 16) + ($0.cell?.index ?? -1)
    }
    #expect(places.count > 5 && places == places.sorted())
  }

  @Test func idsAreUniqueAndTheSameInEveryRun() throws {
    let ids = try result(faulty).findings.map(\.id)
    #expect(Set(ids).count == ids.count && !ids.contains(""))
    #expect(try result(faulty).findings.map(\.id) == ids)
  }

  @Test func theFirstOfItsKindHasOrdinalOne() throws {
    let finding = try #require(try result(faulty, select: "T401").findings.first)
    #expect(finding.id == finding.makeID(ordinal: 1))
  }

  @Test func theSummaryCountsRulesByTheirGravestVerdict() throws {
    let rules = try result(faulty, select: "T301", "T302", "T303", "T401", "T204", "C204").summary
      .rules
    #expect(rules == Summary.Rules(pass: 0, fail: 5, review: 1, notAssessable: 0))
  }

  @Test func aRuleWithoutSubjectIsNotCounted() throws {
    let rules = try result(Example(), select: "T201", "T203", "T204").summary.rules
    #expect(rules == Summary.Rules(pass: 1))
  }

  @Test(arguments: Table.ofReports)
  func aMissingTableIsOneFindingAlone(table: Table) throws {
    let example = Example { report in
      for cell in Cell.all where cell.table == table { report.cells[cell] = .absent }
      report.sections[table.rawValue].tables = 0
    }
    #expect(try result(example, select: "S106", "C", "T").findings.map(\.rule) == ["S106"])
  }

  @Test func nothingPassesInAReportOfBlanks() throws {
    let example = Example { report in
      for cell in Cell.all where report.cells[cell] != .absent { report.cells[cell] = .blank }
    }
    let result = try result(example, select: "T204", "T3", "T401")
    #expect(result.summary.rules == Summary.Rules(notAssessable: 5))
  }

  @Test func sumsThatABlankLeavesOpenFollowFromIt() throws {
    let findings = try result(
      Example(cells: [Cell(.received, .business): nil]), select: "C202", "T3"
    ).findings
    let blank = try #require(findings.first { $0.rule == "C202" })
    let sums = findings.filter { $0.rule != "C202" }
    #expect(sums.map(\.rule).sorted() == ["T301", "T302"])
    #expect(sums.allSatisfy { $0.cause == blank.id && $0.verdict == .review })
  }

  @Test func placesOfTheOperandsComeAlong() throws {
    let cells = [Cell("disputes.reconsideration.total"), Cell("requests.received.total")]
    let example = Example(cells: [Cell(.reconsideration, .total): 1]) { report in
      report.positions = cells.map { CellPosition(cell: $0, table: 3, row: 1, column: 1, line: 9) }
    }
    let finding = try #require(try result(example, select: "T401").findings.first)
    #expect(finding.positions?.map(\.cell) == [cells[0]])
  }
}
