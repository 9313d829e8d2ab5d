import Agencies
import Records
import Rules
import TestSupport
import Testing

@testable import Season

/// What a round says of what it does not check, or adds in another way.
@Suite struct RoundJudgementTests {
  private static let list = """
    id,name,parent
    0,青石县人民政府,
    1,青石县园区管委会,0
    2,青石县产业局,1
    3,青石县水务局,0
    """

  private static func input(_ change: (inout RoundInput) throws -> Void) throws -> RoundInput {
    var input = RoundInput(try AgencyList(Array(list.utf8)))
    input.year = 2023
    try change(&input)
    return input
  }

  @Test func factsOnOtherYearsAreTold() throws {
    let rows = """
      单位,年度,单元格,数,来源
      青石县水务局,2022,行政复议总计,3,司法局
      青石县水务局,2023,行政复议总计,3,司法局

      """
    let round = try SeasonRound(
      Self.input {
        $0.received = [RecordLine(.made("青石县水务局", 2023, path: "水务局.docx"))]
        $0.facts = try FactList(
          Array(rows.utf8), from: Source(path: "表/底数.csv", format: .csv, of: []))
      }
    ) {}
    let told = round.judgement.messages.filter { $0.contains("底数.csv") }
    #expect(told == ["底数.csv：第2行是2022年度的数，本轮只核对2023年度的报告，这些数没有核对。"])
  }

  /// The rule adds the reports of direct members, the sheet those of the lowest ones: each says so.
  @Test func aSumSaysWhoseReportsItAdds() throws {
    let members = [("2", "青石县产业局"), ("3", "青石县水务局")]
    let reports = members.map { id, name in
      var report = Report.made(name, 2023, ["requests.received.total": 4], path: "\(name).docx")
      report.unit = ListedAgency(id: id, name: name)
      return RecordLine(report)
    }
    let input = try Self.input { $0.received = reports }
    let rows = RoundSums(input, year: 2023, RoundPoints([], in: input.agencies)).table.rows
    let remarks = rows.filter { $0.first == .text(RoundSums.remark) }.map { $0[1] }
    let words = remarks.filter { $0 != .blank }.map { "\($0)" }
    #expect(words.count { $0.contains("按各基层单位的报告相加，不取青石县园区管委会自己的报告") } == 1, "\(words)")
  }
}
