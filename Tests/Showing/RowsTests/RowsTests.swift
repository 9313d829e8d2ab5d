import Forms
import Records
import Testing
import Wordings

@testable import Rows

@Suite struct RowsTests {
  static let report =
    #"{"type":"report","version":1,"source":{"path":"a,b.html","format":"html","bytes":1,"crc32":"0"},"#
    + #""agency":"青石区民政局","year":2022,"title":"年度\"报告\"","published":null,"form":"2021","#
    + #""disclosure":{"fees":{"amount_wan":25.10}},"requests":{"received":{"natural_person":null,"#
    + #""total":9223372036854775808}},"disputes":{},"raw":{"requests.received.natural_person":""},"#
    + #""coverage":{"expected":200,"number":2,"null":1,"absent":197},"unplaced":[{"table":1}],"#
    + #""doubts":[],"extra":1,"at":{"disclosure.fees.amount_wan":{"table":2,"row":5,"column":3,"line":11}}}"#
  static let failure =
    #"{"type":"failure","version":1,"source":{"path":"b.html","line":7},"code":"unreadable","message":"读不出"}"#
  static let finding =
    #"{"type":"finding","version":1,"rule":"T301","severity":"error","verdict":"fail","#
    + #""agency":"青石区民政局","year":2022,"source":{"path":"a.html"},"id":"x1","action":"must-fix","#
    + #""label":"表三","message":"差 6","expected":20,"actual":26,"gap":6,"quote":null,"basis":"依据","hint":null}"#

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

  static func read(_ bytes: [UInt8]) -> [[String]] {
    rows(of: String(decoding: bytes, as: UTF8.self))
  }

  private func fields(_ sheet: [[String]], row: Int = 1) -> [String: String] {
    Dictionary(uniqueKeysWithValues: zip(sheet[0], sheet[row]))
  }

  @Test func aReportIsARowWithTheBytesOfItsNumbers() throws {
    let row = fields(try sheet([RowsTests.report]))
    #expect(row["source.path"] == "a,b.html")
    #expect(row["title"] == "年度\"报告\"")
    #expect(row["published"] == "")
    #expect(row["form"] == "2021")
    #expect(row["disclosure.fees.amount_wan"] == "25.10")
    #expect(row["requests.received.total"] == "9223372036854775808")
    #expect(row["requests.received.natural_person"] == "")
    #expect(row["unplaced"] == "1")
    #expect(row["doubts"] == "0")
    #expect(row.count == 15 + Cell.all.count)
  }

  @Test func theHeaderIsFixedByTheForms() throws {
    let other = RowsTests.report.replacing("\"form\":\"2021\"", with: "\"form\":null")
      .replacing("\"amount_wan\"", with: "\"items_change\"")
    let (one, two) = (try sheet([RowsTests.report]), try sheet([other]))
    #expect(one[0] == two[0])
    #expect(Array(one[0].suffix(Cell.all.count)) == Cell.all.map(\.id))
    #expect(one.map(\.count) == two.map(\.count))
    var only = Rows()
    try only.addHeader()
    #expect(RowsTests.read(only.bytes) == [one[0]])
  }

  @Test func chineseHeadersAreTheLabels() throws {
    let header = try sheet([RowsTests.report]) { $0.labels = .zh }[0]
    #expect(header.prefix(3) == ["文件", "单位", "年度"])
    #expect(header.last == Cell.all.last?.label)
    #expect(Set(header).count == header.count)
  }

  @Test func theLongSheetHasARowACell() throws {
    let sheet = try sheet([RowsTests.report, RowsTests.failure]) { $0.layout = .long }
    #expect(sheet.count == 5)
    let fees = fields(sheet)
    #expect(fees["cell"] == "disclosure.fees.amount_wan")
    #expect(fees["label"] == "表二 · 行政事业性收费 · 本年收费金额（单位：万元）")
    #expect(fees["value"] == "25.10")
    #expect(fees["line"] == "11")
    let blank = fields(sheet, row: 2)
    #expect(blank["cell"] == "requests.received.natural_person")
    #expect(blank["value"] == "")
    #expect(fields(sheet, row: 4)["message"] == "读不出")
    #expect(Set(sheet.map(\.count)).count == 1)
  }

  @Test func failuresAreRowsOfTheSheetThatFollows() throws {
    let sheet = try sheet([RowsTests.failure, RowsTests.report, RowsTests.failure])
    #expect(sheet.count == 4)
    for row in [1, 3] {
      #expect(fields(sheet, row: row)["source.path"] == "b.html")
      #expect(fields(sheet, row: row)["source.line"] == "7")
      #expect(fields(sheet, row: row)["code"] == "unreadable")
    }
    #expect(Set(sheet.map(\.count)).count == 1)
  }

  @Test func failuresAloneAreASheet() throws {
    let sheet = try sheet([RowsTests.failure])
    #expect(
      sheet == [
        ["source.path", "source.line", "code", "message"], ["b.html", "7", "unreadable", "读不出"],
      ])
  }

  @Test func findingsHaveTheColumnsOfTheWorksheet() throws {
    let sheet = try sheet([RowsTests.finding, RowsTests.failure]) { $0.labels = .zh }
    #expect(
      sheet == [
        [
          "序号", "单位", "年度", "处理", "位置", "问题", "填报数", "对照数", "相差", "原文", "修改意见", "依据",
          "规则", "文件", "编号",
        ],
        [
          "1", "青石区民政局", "2022", "必改", "表三", "差 6", "26", "20", "6", "", "", "依据", "T301",
          "a.html", "x1",
        ],
        [
          "2", "", "", "无法读取", "第7行", "读不出", "", "", "", "", "", "", "无法打开", "b.html", "",
        ],
      ])
    #expect(fields(try self.sheet([RowsTests.finding]))["action"] == "must-fix")
  }

  /// Who saves pages needs to know which one it was, of whom and when.
  @Test func theWorksheetSaysWhichPageCouldNotBeRead() throws {
    let failure = """
      {"type":"failure","version":1,"source":{"path":"7.html","line":null,"url":"https://a.example/7",\
      "captured":"2023-02-01T09:30","agency":"青石区民政局"},"code":"not-a-report","message":"没有正文","instead":"nothing"}
      """
    let sheet = try sheet([RowsTests.finding, failure]) {
      $0.labels = .zh
      $0.isWorksheet = true
    }
    let row = fields(sheet, row: 2)
    #expect(row["单位"] == "青石区民政局" && row["规则"] == "没有可读的内容")
    #expect(row["网址"] == "https://a.example/7" && row["采集时间"] == "2023-02-01 09:30")
  }

  @Test func aMixedStreamIsRefused() throws {
    #expect(throws: Rows.RowError.mixed(expected: .report, found: .finding)) {
      try sheet([RowsTests.report, RowsTests.failure, RowsTests.finding])
    }
  }

  @Test func aChosenTypeLeavesOutTheOthersButFailures() throws {
    let lines = [RowsTests.failure, RowsTests.report, RowsTests.finding]
    #expect(try sheet(lines) { $0.sheet = .finding }.count == 3)
    #expect(try sheet(lines) { $0.sheet = .failure }.count == 2)
    #expect(try sheet([RowsTests.report]) { $0.sheet = .finding }.isEmpty)
  }

  @Test func unknownTypesAreLeftOut() throws {
    #expect(try sheet([#"{"type":"weather","version":1}"#, RowsTests.report]).count == 2)
    #expect(try sheet([#"{"type":"weather","version":1}"#]).isEmpty)
  }

  @Test func theHeaderCanBeLeftOut() throws {
    #expect(try sheet([RowsTests.report]) { $0.header = .never }.count == 1)
  }

  @Test func aCellThatIsNoNumberIsRefused() throws {
    let line = RowsTests.report.replacing("25.10", with: "\"25.10\"")
    #expect(throws: Rows.RowError.self) { try sheet([line]) }
  }
}
