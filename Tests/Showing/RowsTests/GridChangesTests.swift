import Forms
import Testing

@testable import Rows

/// Changes in the form's own tables.
@Suite struct GridChangesTests {
  private static func change(
    _ cell: String, _ before: String, _ after: String, _ delta: String, status: String = "changed",
    from: String = #"{"year":2022,"source":{"path":"rpt-sum","format":"sum"}}"#,
    agency: String = "青石县"
  ) -> String {
    #"{"type":"change","version":1,"agency":"\#(agency)","from":\#(from),"#
      + #""to":{"year":2022,"source":{"path":"草稿.docx","format":"docx"}},"kind":"cell","#
      + #""cell":"\#(cell)","before":\#(before),"after":\#(after),"delta":\#(delta),"status":"\#(status)"}"#
  }

  private func sheet(_ lines: [String], _ table: GridTable) throws -> [[String]] {
    var settings = Rows.Settings()
    settings.sheet = .change
    settings.layout = .grid(table)
    var rows = Rows(settings)
    for line in lines { _ = try Array(line.utf8).withUnsafeBytes { try rows.add($0) } }
    try rows.finish()
    return RowsTests.read(rows.bytes)
  }

  @Test func sumDraftAndDifferenceStandBesideEachOther() throws {
    let rows = try sheet(
      [
        GridChangesTests.change("requests.received.total", "30", "21", "-9"),
        GridChangesTests.change("requests.received.business", "4", "4", "0", status: "unchanged"),
      ], .requests)
    #expect(rows[0].prefix(5) == ["青石县", "2022", "三、收到和处理政府信息公开申请情况", "草稿.docx", "1格不同"])
    #expect(rows[1][3] == "合计" && rows[1][10] == "填报" && rows[1][17] == "相差")
    let received = try #require(rows.first { $0[0].hasPrefix("一、") })
    #expect(received[3..<10] == ["", "4", "", "", "", "", "30"])
    #expect(received[10..<17] == ["", "4", "", "", "", "", "21"])
    #expect(received[17...] == ["", "0", "", "", "", "", "-9"])
    #expect(rows.allSatisfy { $0.count == 24 })
  }

  @Test func tableFourStandsBelow() throws {
    let rows = try sheet(
      [GridChangesTests.change("disputes.reconsideration.total", "null", "3", "null")], .disputes)
    #expect(rows.suffix(3).map { $0[0] } == ["合计", "填报", "相差"])
    #expect(rows.suffix(3).map { $0[5] } == ["", "3", ""])
    #expect(rows.allSatisfy { $0.count == 16 })
  }

  @Test func eachTwoReportsHaveATableOfTheirOwn() throws {
    let last = #"{"year":2021,"source":{"path":"a.html","format":"html"}}"#
    let cell = "disclosure.fees.amount_wan"
    let rows = try sheet(
      [
        GridChangesTests.change(cell, "1.20", "1.2", "0.00", status: "unchanged"),
        GridChangesTests.change(cell, "2", "3", "1", from: last),
        GridChangesTests.change("requests.received.total", "2", "3", "1", agency: "白塔县"),
        RowsTests.failure,
      ], .disclosure)
    let captions = rows.filter { $0[2].hasPrefix("二、") }
    #expect(captions.map { $0[0] } == ["青石县", "青石县"])
    #expect(captions.map { $0[4] } == ["0格不同", "1格不同"])
    #expect(rows.filter { $0[4] == "2022年" || $0[4] == "填报" }.map { $0[1] } == ["合计", "2021年"])
    #expect(rows.last?.prefix(3) == ["无法读取", "unreadable", "读不出"])
  }
}
