import Agencies
import Forms
import JSON
import Records
import Testing
import Wordings

@testable import Rules

@Suite struct FactListTests {
  private static let head = "单位,年度,单元格,数,来源,备注,以此为准\n"

  private static func problems(_ rows: String) -> [String] {
    do throws(FileProblems) {
      _ = try FactList(Array(rows.utf8), from: Source(path: "facts.csv", format: .csv, of: []))
      return []
    } catch {
      return error.all.map { "\($0.line ?? 0) \($0.message.english)" }
    }
  }

  @Test func headersAreChineseOrEnglish() throws {
    for head in [FactListTests.head, "agency,year,cell,number,source,note,decides\n"] {
      let rows = head + " 青石县民政局 ,2022年度,表二·行政许可·处理决定数量,\"1,072\",许可系统,含不公开的,是\n"
      let fact = try #require(
        try FactList(Array(rows.utf8), from: Source(path: "facts.csv", format: .csv, of: [])).facts
          .first)
      #expect(fact.agency == "青石县民政局" && fact.year == 2022 && fact.line == 2)
      #expect(fact.cell == Cell(.licensing, .decisions) && fact.number == Number(1072))
      #expect(fact.source == "许可系统" && fact.note == "含不公开的" && fact.decides)
    }
  }

  /// The labels that `rpt-csv --list-cells` prints, joined as people do.
  @Test(arguments: Edition.all.map(\.since))
  func theLabelsOfAnEditionNameItsCells(year: Int) throws {
    let edition = try #require(Edition.inForce(in: year))
    var rows: [(cell: Cell, name: String)] = []
    for cell in edition.cells {
      let labels = try #require(edition.labels(of: cell))
      let (over, column) = (labels.rows.map(\.chinese), labels.column.chinese)
      let table = cell.table.name(in: .chinese)
      rows.append((cell, "\(table) \(over.joined()) \(column)"))
      rows.append((cell, "\(table)·\(over.joined(separator: " › "))·\(column)"))
    }
    let text =
      FactListTests.head
      + rows.enumerated().map { index, row in
        "青石县民政局,\(year),\"\(row.name)\",3,来源\(index),,\n"
      }.joined()
    let list = try FactList(Array(text.utf8), from: Source(path: "f.csv", format: .csv, of: []))
    #expect(list.facts.map(\.cell) == rows.map(\.cell))
  }

  @Test func aRowWithOneCellIsThisCell() {
    func problem(_ name: String, _ year: Int, _ number: String = "3") -> String? {
      FactListTests.problems("\(FactListTests.head)青石县民政局,\(year),\(name),\(number),司法局,,\n").first
    }
    #expect(problem("行政许可", 2023) == nil && problem("行政许可 本年处理决定数量", 2023) == nil)
    #expect(problem("行政规范性文件 本年制发件数", 2023) == nil)
    #expect(problem("行政许可", 2019)?.contains("has several cells") == true)
    #expect(problem("行政复议", 2023)?.contains("has several cells") == true)
    #expect(problem("年度", 2023)?.contains("closest") == false)
    #expect(problem("行政处法", 2023)?.contains("the closest is “行政处罚”") == true)
    #expect(problem("行政处法（件）", 2023)?.contains("no cell “行政处法（件）”") == true)
    #expect(problem("新收", 2023)?.contains("本年新收政府信息公开申请数量 · 总计") == true)
    #expect(problem("表三 总计 本年新收", 2023)?.contains("申请数量 · 总计") == true)
    #expect(problem("新收 总计", 2023) == nil)
    #expect(problem("政府集中采购 采购总金额", 2019) == nil)
    #expect(problem("政府集中采购 采购总金额", 2023)?.contains("the form of 2023 has no cell") == true)
    #expect(problem("行政许可", 2023, "-3")?.contains("negative") == true)
    #expect(problem("行政许可 本年增/减", 2019, "-3") == nil)
  }

  /// A spreadsheet groups the digits of large numbers by three.
  @Test(arguments: [
    ("12345", 12345), ("123,456", 123_456), ("1,072", 1072), ("1,234,567", 1_234_567),
    ("1234,567", nil), ("1,07", nil), ("1,0723", nil), (",072", nil), ("1,072,5", nil),
  ])
  func digitsAreGroupedByThrees(text: String, number: Int?) throws {
    let rows = "\(FactListTests.head)青石县民政局,2022,行政复议总计,\"\(text)\",司法局,,\n"
    guard let number else { return #expect(FactListTests.problems(rows).count == 1) }
    let list = try FactList(Array(rows.utf8), from: Source(path: "f.csv", format: .csv, of: []))
    #expect(list.facts.map(\.number) == [Number(Int128(number))])
  }

  @Test func decimalsFollowTheLastGroup() throws {
    let rows = "\(FactListTests.head)青石县民政局,2022,行政事业性收费,\"1,072.25\",财政局,,\n"
    let list = try FactList(Array(rows.utf8), from: Source(path: "f.csv", format: .csv, of: []))
    #expect(list.facts.map(\.number) == [Number(107_225, scale: 2)])
  }

  @Test(arguments: [("以此为准", true), ("是", true), ("否", false), ("", false)])
  func aWordSaysWhichSourceDecides(word: String, decides: Bool) throws {
    let rows = "\(FactListTests.head)青石县民政局,2022,行政复议总计,1,司法局,,\(word)\n"
    let list = try FactList(Array(rows.utf8), from: Source(path: "f.csv", format: .csv, of: []))
    #expect(list.facts.map(\.decides) == [decides])
  }

  @Test func whatCannotBeReadIsRefused() {
    let problems = FactListTests.problems(
      FactListTests.head + """
        青石县民政局,22,行政复议总计,1,司法局,,
        青石县民政局,2022,disclosure.licensing.decision,1,司法局,,
        青石县民政局,2022,行政复议总数,1,司法局,,
        青石县民政局,2022,行政复议总计,一,司法局,,
        青石县民政局,2022,行政复议总计,"1,07",司法局,,
        青石县民政局,2022,行政复议总计,1,,,
        ,2022,行政复议总计,1,司法局,,
        青石县民政局,2022,行政复议总计,1,司法局,,也许
        青石县民政局,2022,行政复议总计,1,司法局,,
        青石县民政局,2022,行政复议总计,2,司法局,,
        青石县民政局,2022,行政复议总计,2,法院,,,多
        """)
    #expect(problems.map { Int($0.prefix { $0 != " " }) } == [2, 3, 4, 5, 6, 7, 8, 9, 11, 12])
    #expect(problems[1].contains("“disclosure.licensing.decisions”"))
    #expect(problems[2].contains("“表四 · 行政复议 · 总计”"))
    #expect(FactListTests.problems("单位,年度,单元格,数\n").count == 1)
    #expect(FactListTests.problems("PK\u{3}\u{4}").first?.contains("CSV") == true)
  }

  @Test func namesAreMatchedByTheList() throws {
    let rows = FactListTests.head + "县民政局,2022,行政复议总计,3,司法局,,\n"
    let list = try AgencyList(Array("name,aliases\n青石县民政局,县民政局\n".utf8))
    var settings = CheckSettings()
    settings.agencies = list
    settings.facts = FactIndex(
      try FactList(Array(rows.utf8), from: Source(path: "facts.csv", format: .csv, of: [])), list)
    let report = Example { $0.agency = "青石县民政局" }.report
    let check = try #require(Rule.e901.evaluation.ofReport)
    let found = try #require(check(CheckContext(report, settings: settings)))
    #expect(found.map(\.verdict) == [.review] && found[0].expected == Number(3))
  }

  @Test func factsOnOtherYearsAreKnownByTheirLines() throws {
    let facts = ["青石区民政局,2022", "青石区水务局,2021", "青石区民政局,2021", "青石区民政局,2023"]
    let rows = FactListTests.head + facts.map { "\($0),行政复议总计,3,司法局,,\n" }.joined()
    let index = FactIndex(
      try FactList(Array(rows.utf8), from: Source(path: "facts.csv", format: .csv, of: [])), nil)
    let others = index.lines(notAbout: 2022)
    #expect(others.map(\.year) == [2021, 2023] && others.map(\.lines) == [[3, 4], [5]])
  }

  @Test func aDoubtLeavesTheDecisionToAPerson() throws {
    let rows = FactListTests.head + "青石区民政局,2022,行政复议总计,3,司法局,,是\n"
    var settings = CheckSettings()
    settings.facts = FactIndex(
      try FactList(Array(rows.utf8), from: Source(path: "facts.csv", format: .csv, of: [])), nil)
    let cell = Cell(.reconsideration, .total)
    let doubted = Example {
      $0.doubts = [Doubt(code: .numberDamaged, cell: cell, message: "")]
    }.report
    let check = try #require(Rule.e901.evaluation.ofReport)
    for (report, verdict) in [(Example().report, Finding.Verdict.fail), (doubted, .review)] {
      let found = try #require(check(CheckContext(report, settings: settings)))
      #expect(found.map(\.verdict) == [verdict] && found[0].cell == cell)
    }
  }
}
