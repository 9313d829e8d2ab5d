import Forms
import TestSupport
import Testing
import Wordings

@testable import Rows
import Sheets

@Suite struct RowsLayoutTests {
  private static let other = RowsTests.report.replacing("\"year\":2022", with: "\"year\":2021")
    .replacing("9223372036854775808", with: "7")

  private func sheet(
    _ lines: [String], _ change: (inout Rows.Settings) -> Void = { _ in }
  ) throws -> [[String]] {
    var settings = Rows.Settings()
    change(&settings)
    var rows = Rows(settings)
    for line in lines { _ = try Array(line.utf8).withUnsafeBytes { try rows.add($0) } }
    try rows.finish()
    return RowsTests.read(rows.bytes)
  }

  @Test func chosenColumnsComeInTheirOrder() throws {
    let rows = try sheet([RowsTests.report]) {
      $0.columns = ["year", "disclosure.fees.amount_wan", "单位", "year"]
    }
    #expect(
      rows == [["year", "disclosure.fees.amount_wan", "agency"], ["2022", "25.10", "青石区民政局"]])
  }

  @Test func aStarChoosesManyColumns() throws {
    let rows = try sheet([RowsTests.report]) { $0.columns = ["requests.received.*"] }
    #expect(rows[0].count == 7)
    #expect(rows[1].last == "9223372036854775808")
    let long = try sheet([RowsTests.report]) {
      $0.layout = .long
      $0.columns = ["raw", "value", "cell"]
    }
    #expect(long[1] == ["", "25.10", "disclosure.fees.amount_wan"])
  }

  @Test func aColumnThatNoSheetHasIsFoundBeforehand() {
    var settings = Rows.Settings()
    settings.columns = ["rule", "nosuch"]
    #expect(settings.unknownColumn == "nosuch")
    settings.sheet = .report
    #expect(settings.unknownColumn == "rule")
  }

  @Test func aColumnOfAnotherSheetIsRefused() {
    #expect(throws: Rows.RowError.noColumn("rule", .report)) {
      try sheet([RowsTests.report]) { $0.columns = ["rule"] }
    }
  }

  @Test func aTextOfManyRowsIsGuardedInEach() throws {
    let lines = [RowsTests.report, RowsLayoutTests.other].map {
      $0.replacing("青石区民政局", with: "=青石区")
    }
    let rows = try sheet(lines) {
      ($0.layout, $0.format) = (.years, .csv(.plain.forExcel))
    }
    #expect(rows.dropFirst().allSatisfy { $0[0] == "'=青石区" } && rows.count > 2)
  }

  @Test func aNullHasItsTextAndATextLikeItIsQuoted() throws {
    var rows = Rows.Settings()
    var dialect = Dialect.plain
    let isNull = dialect.setNull("NA")
    rows.format = .csv(dialect)
    #expect(isNull)
    let line = RowsTests.failure.replacing("读不出", with: "NA")
    let wide = try sheet([RowsTests.report]) { $0.format = .csv(dialect) }
    #expect(wide[1].filter { $0 == "NA" }.count == Cell.all.count - 2 + 4)
    rows.sheet = .failure
    var sheet = Rows(rows)
    _ = try Array(line.utf8).withUnsafeBytes { try sheet.add($0) }
    #expect(String(decoding: sheet.bytes, as: UTF8.self).hasSuffix("unreadable,\"NA\"\n"))
  }

  @Test(arguments: ["0", "-1", "1.5", "１", "a,b", "a\"", "a\nb"])
  func aNullThatIsANumberOrNeedsQuotesIsRefused(text: String) {
    var dialect = Dialect.plain
    let isNull = dialect.setNull(text)
    #expect(!isNull)
  }

  @Test func yearsAreColumns() throws {
    let rows = try sheet([RowsTests.report, RowsLayoutTests.other, RowsTests.failure]) {
      $0.layout = .years
      $0.sheet = .report
    }
    #expect(rows[0] == ["agency", "cell", "label", "2021", "2022"])
    let total = try #require(rows.first { $0[1] == "requests.received.total" })
    #expect(total[3...] == ["7", "9223372036854775808"])
    let blank = try #require(rows.first { $0[1] == "requests.received.natural_person" })
    #expect(blank[3...] == ["", ""])
    #expect(rows.count == 1 + 3 + 1)
    #expect(rows.last == ["b.html", "unreadable", "读不出", "", ""])
  }

  @Test func twoReportsOfAYearHaveTwoColumns() throws {
    let rows = try sheet([RowsTests.report, RowsTests.report]) {
      $0.layout = .years
      $0.sheet = .report
    }
    #expect(rows[0].suffix(2) == ["2022", "2022 (2)"])
  }

  @Test(arguments: [(GridTable.disclosure, 4), (.requests, 10), (.disputes, 15)])
  func aGridIsAsWideAsItsForm(table: GridTable, width: Int) throws {
    let all = Cell.all.filter { $0.table != .statistics }.map(\.id)
    let rows = try sheet([report(all), RowsTests.failure]) {
      $0.layout = .grid(table)
      $0.sheet = .report
    }
    #expect(Set(rows.map(\.count)) == [width])
    #expect(Array(rows[0].prefix(2)) == ["青石区民政局", "2021"])
    #expect(Array(rows[rows.count - 1].prefix(2)) == ["无法读取", "unreadable"])
    let numbers = Set(rows.joined().filter { Int($0) != nil && $0 != "2021" })
    let own = Cell.all.filter { "\($0.table)" == table.rawValue }
    #expect(numbers == Set(own.map { String(1000 + $0.index) }))
  }

  @Test func aRowOfAnotherFormHasItsPlace() throws {
    let ids = ["requests.outcome.other_handling.all.total", "requests.outcome.total.total"]
    let rows = try sheet([report(ids)]) {
      $0.layout = .grid(.requests)
      $0.sheet = .report
    }
    let labels = rows.map { $0[1] }
    let index = try #require(labels.firstIndex(of: "（六）其他处理"))
    #expect(rows.contains { $0[9] == "\(1000 + Cell(ids[0]).index)" })
    #expect(index < (labels.firstIndex(of: "（七）总计") ?? 0))
  }

  @Test func aWorksheetHasColumnsToFillIn() throws {
    let rows = try sheet([RowsTests.finding]) {
      $0.sheet = .finding
      $0.isWorksheet = true
      $0.labels = .zh
    }
    #expect(rows[0].suffix(4) == ["网址", "采集时间", "单位回复", "办理状态"])
    #expect(rows[1].suffix(5) == ["x1", "", "", "", ""])
  }

  /// A report with the number 1000 + index for each cell in `ids`.
  private func report(_ ids: [String]) -> String {
    var tree: [String: Any] = [:]
    func put(_ path: ArraySlice<Substring>, _ value: Int, in tree: inout [String: Any]) {
      guard let first = path.first.map(String.init) else { return }
      guard path.count > 1 else { return tree[first] = value }
      var branch = tree[first] as? [String: Any] ?? [:]
      put(path.dropFirst(), value, in: &branch)
      tree[first] = branch
    }
    for id in ids {
      put(id.split(separator: ".")[...], 1000 + Cell(id).index, in: &tree)
    }
    func text(_ value: Any) -> String {
      guard let branch = value as? [String: Any] else { return "\(value)" }
      return "{" + branch.map { "\"\($0.key)\":\(text($0.value))" }.joined(separator: ",") + "}"
    }
    let cells = text(tree).dropFirst().dropLast()
    return #"{"type":"report","version":1,"source":{"path":"a"},"agency":"青石区民政局","year":2021,"#
      + #""form":"2021",\#(cells),"raw":{}}"#
  }
}
