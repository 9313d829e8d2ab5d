import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Checking
@testable import Rules

@Suite struct StreamCheckTests {
  private func findings(
    _ reports: [Report], select: [String] = ["Y", "X"], year: Int? = nil, similarity: Int = 90
  ) throws -> [Finding] {
    var settings = CheckSettings()
    settings.similarity = similarity
    var stream = StreamCheck(try Selection(select: select).rules, settings: settings)
    for report in reports { stream.add(CheckContext(report, settings: settings)) }
    return stream.findings(of: year).map(\.finding)
  }

  /// Five agencies of four years with faults of every kind among them.
  private static let mixed: [Report] = {
    var reports: [Report] = []
    for (place, agency) in ["云溪镇人民政府", "白塔镇人民政府", "青石区水务局", "青石区民政局", "松湖街道办事处"].enumerated() {
      for year in 2019...2022 where year != 2020 || place != 2 {
        let text = String.prose(place + year)
        var report = Example.writing(text, in: 1, year: year, agency: agency).report
        report.source.path = "\(agency)-\(year).html"
        if place == 1 {
          report.cells[Cell("requests.carried_forward.total")] = .number(Number(3))
        }
        reports.append(report)
        if place == 3, year == 2021 {
          report.source.path = "copy.html"
          reports.append(report)
        }
      }
    }
    return reports
  }()

  @Test(arguments: 0..<5 as Range<UInt64>)
  func theOrderOfTheInputMakesNoDifference(seed: UInt64) throws {
    var numbers = Numbers(state: seed &+ 1)
    let expected = try findings(StreamCheckTests.mixed).map(\.id)
    let shuffled = try findings(StreamCheckTests.mixed.shuffled(using: &numbers))
    #expect(shuffled.map(\.id) == expected)
    #expect(Set(shuffled.map(\.rule)).isSuperset(of: ["Y501", "Y505", "X701", "X702"]))
  }

  @Test func aPairOfYearsIsReportedOnce() throws {
    let year = try findings(StreamCheckTests.mixed, select: ["Y501"])
    #expect(year.filter { $0.agency == "白塔镇人民政府" }.map(\.year) == [2020, 2021, 2022])
    #expect(Set(year.map(\.id)).count == year.count)
  }

  /// The findings of T and Y rules about the two reports of `example`, each taken with its own.
  private func causes(_ example: Example) throws -> (sums: [Finding], carry: [Finding]) {
    let selection = try Selection(select: ["T", "Y501"])
    let check = ReportCheck(selection)
    var stream = StreamCheck(selection.rules)
    var sums: [Finding] = []
    for report in example.others + [example.report] {
      let found = check.result(of: CheckContext(report)).findings
      sums += found
      stream.add(CheckContext(report), found)
    }
    return (sums, stream.findings().map(\.finding))
  }

  @Test func carryFollowsFromTheSumThatTheSameCellBreaks() throws {
    let (sums, carry) = try causes(
      .years(
        [
          Cell(.received, .business): 3, Cell(.received, .total): 3,
          Cell(.carriedForward, .business): 3, Cell(.carriedForward, .total): 3,
        ],
        [
          Cell(.broughtForward, .business): 2, Cell(.broughtForward, .total): 3,
          Cell(.carriedForward, .business): 3, Cell(.carriedForward, .total): 3,
        ]))
    let standing = sums.filter { $0.cause == nil }
    #expect(standing.map(\.rule) == ["T302"])
    #expect(carry.map(\.cause) == standing.map(\.id))
  }

  @Test func carryFollowsFromLastYearsSum() throws {
    let (sums, carry) = try causes(
      .years(
        [
          Cell(.received, .business): 3, Cell(.received, .total): 3,
          Cell(.carriedForward, .business): 2, Cell(.carriedForward, .total): 3,
        ],
        [
          Cell(.broughtForward, .business): 3, Cell(.broughtForward, .total): 3,
          Cell(.carriedForward, .business): 3, Cell(.carriedForward, .total): 3,
        ]))
    #expect(carry.count == 1 && carry.first?.cause == sums.first { $0.cause == nil }?.id)
  }

  @Test func carryOfSoundTablesStandsForItself() throws {
    let (sums, carry) = try causes(
      .years(
        [
          Cell(.received, .business): 3, Cell(.received, .total): 3,
          Cell(.carriedForward, .business): 3, Cell(.carriedForward, .total): 3,
        ], [:]))
    #expect(sums.isEmpty)
    #expect(carry.map { $0.cause == nil } == [true, false])
  }

  @Test func namesAreComparedTrimmedAndFolded() throws {
    let example = Example.years(
      [Cell(.carriedForward, .total): 3], [Cell(.broughtForward, .total): 2])
    var last = example.others
    last[0].agency = "　青石区民政局（本级） "
    var report = example.report
    report.agency = "青石区民政局(本级)"
    let found = try findings(last + [report], select: ["Y501"])
    #expect(found.map(\.verdict) == [.fail])
    #expect(found[0].other?.year == 2021 && found[0].year == 2022)
    #expect(found[0].expected == Number(3) && found[0].actual == Number(2))
    #expect(found[0].operands.map(\.year) == [2021, 2022])
  }

  @Test func theTotalColumnFollowsFromTheColumnThatIsWrong() throws {
    let example = Example.years(
      [Cell(.carriedForward, .research): 3, Cell(.carriedForward, .total): 3], [:])
    let found = try findings(example.others + [example.report], select: ["Y501"])
    #expect(found.count == 2 && found[0].cause == nil && found[1].cause == found[0].id)
  }

  @Test func ofTwoReportsOfAYearTheMoreCompleteOneIsComparedWithOthers() throws {
    let example = Example.years([Cell(.carriedForward, .total): 3], [:])
    var draft = example.others[0]
    draft.source.path = "a.html"
    draft.coverage.number -= 1
    draft.cells[Cell("requests.carried_forward.total")] = .number(Number(9))
    let found = try findings([draft] + example.others + [example.report], select: ["Y501"])
    #expect(found.map(\.expected) == [Number(3)])
  }

  @Test func aYearIsReportedOnWithOthersAsEvidence() throws {
    let of2021 = try findings(StreamCheckTests.mixed, year: 2021)
    #expect(!of2021.isEmpty && of2021.allSatisfy { $0.year == 2021 })
    #expect(of2021.contains { $0.other?.year == 2019 })
  }

  private func copies(_ names: [String], year: Int = 2022) -> [Report] {
    names.map { Example.writing(.prose(0), in: 1, year: year, agency: "\($0)山镇人民政府").report }
  }

  /// It stays the agency's if others join or leave.
  @Test func eachReportOfAClusterHasAFinding() throws {
    let names = ["甲", "乙", "丙", "丁", "戊", "己", "庚"]
    let found = try findings(copies(Array(names.prefix(6))), select: ["X702"])
    #expect(Set(found.compactMap(\.agency)) == Set(names.prefix(6).map { "\($0)山镇人民政府" }))
    #expect(found.count == 6 && !found.contains { $0.message.contains("等5个机关") })
    #expect(
      found.allSatisfy {
        !$0.message.contains("与\($0.agency ?? "")") && $0.other?.agency != $0.agency
      })
    let more = try findings(copies(names), select: ["X702"])
    #expect(Set(more.map(\.id)).isSuperset(of: found.map(\.id)))
    #expect(more.count == 7 && more.allSatisfy { $0.message.contains("等6个机关") })
  }

  /// Who only has the text in a report on an earlier year is named with it, and is not named for its own text of then.
  @Test func copiesOfAnEarlierYearAreNamedWithIt() throws {
    let found = try findings(
      copies(["甲"]) + copies(["乙"], year: 2021), select: ["X702"])
    #expect(found.map(\.year) == [2022])
    #expect(found.first?.message.contains("与乙山镇人民政府（2021年度）的报告雷同") == true)
    let again = try findings(
      copies(["甲"]) + copies(["甲", "乙"], year: 2021), select: ["X702"], year: 2022)
    #expect(again.isEmpty)
  }

  @Test func similarityIsWhatTheUserSays() throws {
    let text = String.prose(0)
    let half = String(text.prefix(text.count / 4 * 3)) + String(String.prose(1).prefix(60))
    let last = Example.writing(text, in: 1, year: 2021).report
    let report = Example.writing(half, in: 1).report
    #expect(try findings([last, report], select: ["Y506"]).isEmpty)
    #expect(try findings([last, report], select: ["Y506"], similarity: 60).count == 1)
  }

  @Test func reportsWithoutAgencyOrYearHaveNoPlace() throws {
    let none = Example { $0.agency = nil }.report
    #expect(try findings([none, none]).isEmpty)
    #expect(try findings([]).isEmpty)
  }

  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }
}
