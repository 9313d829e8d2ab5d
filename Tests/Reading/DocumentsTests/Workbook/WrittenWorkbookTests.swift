import Sheets
import Testing
import Wordings

@testable import Documents

/// Workbooks that XLSXWriter writes are read back as they were written.
@Suite struct WrittenWorkbookTests {
  private static var sheet: XLSXSheet {
    var state = XLSXColumn("办理状态", .word, width: 10)
    state.choices = ["待办", "已改"]
    state.tints = [("已改", .green)]
    state.note = "由填报人选择"
    return XLSXSheet(
      "台账",
      [
        XLSXColumn("单位", .prose, width: 20), XLSXColumn("编号", .code, width: 12),
        XLSXColumn("数", .integer, width: 8), XLSXColumn("截止", .date, width: 12), state,
      ],
      rows: [
        XLSXRow([
          .text("青石县<教育局>\n第2行"), .text("0007"), .number(12), .date(CalendarDate(2024, 1, 31)),
          .text("待办"),
        ]),
        XLSXRow([
          .text("=1+1"), .text("1-2"), XLSXCell(.number("0.25")), .text("2024-02-29"), .blank,
        ]),
        XLSXRow([.text("_x0041_"), .text("12345678901234567890"), .blank, .text("无")]),
        XLSXRow([
          .blank, XLSXCell(.number("12345678901234567890")),
          XLSXCell(.formula("C2+1", value: .number("13"))),
          XLSXCell(.date(CalendarDate(1899, 1, 2))),
          XLSXCell(.formula("IF(C2>1,\"多\",\"少\")", value: .text("多"))),
        ]),
      ])
  }

  private func texts(_ bytes: [UInt8]) throws -> [[String]] {
    let output = try DocumentReader.read(OpenedDocument(bytes))
    #expect(output.format == .xlsx)
    for case .grid(let grid) in output.document.blocks {
      return grid.rows.map { $0.map(\.text) }
    }
    return []
  }

  @Test func whatIsWrittenIsReadBack() throws {
    #expect(
      try texts(XLSXWorkbook([WrittenWorkbookTests.sheet]).bytes) == [
        ["单位", "编号", "数", "截止", "办理状态"],
        ["青石县<教育局>\n第2行", "0007", "12", "2024-01-31", "待办"],
        ["=1+1", "1-2", "0.25", "2024-02-29", ""],
        ["_x0041_", "12345678901234567890", "", "无", ""],
        ["", "12345678901234567890", "13", "1899-01-02", "多"],
      ])
  }

  @Test func eachSheetIsReadUnderItsName() throws {
    var second = XLSXSheet("阶段数", [XLSXColumn(nil, .prose, width: 10)])
    second.titles = [XLSXRow([.text("题", .title)])]
    let bytes = XLSXWorkbook([WrittenWorkbookTests.sheet, second], title: "台账").bytes
    #expect(try DocumentReader.read(OpenedDocument(bytes)).parts.map(\.name) == ["台账", "阶段数"])
  }

  @Test func theSameWorkbookHasTheSameBytes() {
    let workbook = XLSXWorkbook([WrittenWorkbookTests.sheet])
    #expect(workbook.bytes == workbook.bytes)
  }
}
