import Agencies
import Forms
import JSON
import Records
import Testing

@testable import Checking
@testable import Rules

@Suite struct PredecessorReportsTests {
  private static let list = """
    id,name,former
    1,青石区发展局,青石区粮食局@2021;青石区物价局@2021
    2,青石区民政局,青石区民政处@2021
    3,青石区水务局,青石区河道处@2021
    """

  /// The Y501 findings about reports of agency, year, brought forward, carried forward.
  private func findings(
    _ reports: [(String, Int, Int, Int)], _ change: (inout Report) -> Void = { _ in }
  ) throws -> [Finding] {
    var settings = CheckSettings()
    settings.agencies = try AgencyList(Array(PredecessorReportsTests.list.utf8))
    var stream = StreamCheck([.y501, .y505], settings: settings)
    for (agency, year, brought, carried) in reports {
      let example = Example(
        year: year,
        cells: [Cell(.broughtForward, .total): brought, Cell(.carriedForward, .total): carried])
      var report = example.report
      report.agency = agency
      report.source.path = "\(agency)\(year)"
      change(&report)
      stream.add(CheckContext(report, settings: settings))
    }
    return stream.findings().map(\.finding)
  }

  @Test func whatMergedBodiesCarriedForwardAddsUp() throws {
    let before = [("青石区粮食局", 2021, 0, 2), ("青石区物价局", 2021, 0, 3)]
    #expect(try findings(before + [("青石区发展局", 2022, 5, 0)]).isEmpty)
    let wrong = try findings(before + [("青石区发展局", 2022, 4, 0)])
    #expect(wrong.map(\.verdict) == [.fail])
    #expect(wrong.first?.expected == Number(5))
    #expect(wrong.first?.message.contains("青石区粮食局、青石区物价局合计") == true)
  }

  @Test func aMergedBodyWithoutAReportLeavesTheSumOpen() throws {
    let found = try findings([("青石区粮食局", 2021, 0, 2), ("青石区发展局", 2022, 2, 0)])
    #expect(found.map(\.verdict) == [.notAssessable])
    #expect(found.first?.message.contains("青石区物价局") == true)
    #expect(found.first?.section == 3)
  }

  /// What one of the merged bodies has is known in part; what none of them has is nothing to compare.
  @Test func aMergedBodyWithoutATableLeavesTheSumOpen() throws {
    let reports = [("青石区粮食局", 2021, 0, 2), ("青石区物价局", 2021, 0, 3), ("青石区发展局", 2022, 5, 0)]
    let part = try findings(reports) { if $0.agency == "青石区物价局" { $0.remove(.requests) } }
    #expect(part.map(\.verdict) == [.notAssessable])
    let other = try findings(reports) { if $0.agency == "青石区粮食局" { $0.remove(.requests) } }
    #expect(other.map(\.verdict) == [.notAssessable])
    #expect(try findings(reports) { $0.remove(.requests) }.isEmpty)
  }

  @Test func aNewNameIsTheSameBody() throws {
    let found = try findings([("青石区民政处", 2021, 0, 2), ("青石区民政局", 2022, 1, 0)])
    #expect(found.map(\.verdict) == [.fail])
    #expect(try findings([("青石区民政处", 2021, 0, 2), ("青石区民政局", 2022, 2, 0)]).isEmpty)
  }

  @Test func aBodyThatTookInAnotherAddsItToItsOwn() throws {
    let before = [("青石区水务局", 2021, 0, 2), ("青石区河道处", 2021, 0, 1)]
    #expect(try findings(before + [("青石区水务局", 2022, 3, 0)]).isEmpty)
    #expect(try findings(before + [("青石区水务局", 2022, 2, 0)]).map(\.verdict) == [.fail])
  }

  @Test func withoutAListNamesAreBodies() throws {
    var stream = StreamCheck([.y501])
    for (agency, year) in [("青石区民政处", 2021), ("青石区民政局", 2022)] {
      var report = Example(year: year, cells: [Cell(.carriedForward, .total): 1]).report
      report.agency = agency
      stream.add(CheckContext(report))
    }
    #expect(stream.findings().isEmpty)
  }
}
