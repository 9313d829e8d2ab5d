import Sheets
import Testing
import Wordings

@testable import Documents

@Suite struct WorkbookTablesTests {
  @Test func theCellsOfASheetAreItsRows() throws {
    let columns = ["编号", "单位回复"].map { XLSXColumn($0, .code, width: 10) }
    let rows = [["0012", "已改"], ["2e5", ""], ["", "补\n充"]].map { row in
      XLSXRow(row.map { XLSXCell.text($0) })
    }
    let book = XLSXWorkbook([XLSXSheet("台账", columns, rows: rows)])
    let tables = try WorkbookReader.tables(book.bytes)
    #expect(
      tables == [
        WorkbookTable(
          name: "台账", rows: [["编号", "单位回复"], ["0012", "已改"], ["2e5"], ["", "补\n充"]])
      ])
  }

  @Test func theNotesAtCellsAreItsComments() throws {
    var column = XLSXColumn("编号", .code, width: 10)
    column.note = "请再问\n民政局 & 水务局"
    let book = XLSXWorkbook([
      XLSXSheet("台账", [XLSXColumn("序号", .code, width: 10), column]), XLSXSheet("我的", [column]),
    ])
    let tables = try WorkbookReader.tables(book.bytes)
    let comments = tables.map { $0.comments.map { "\($0.row) \($0.column) \($0.text)" } }
    #expect(comments == [["0 1 请再问\n民政局 & 水务局"], ["0 0 请再问\n民政局 & 水务局"]])
  }

  @Test func otherFilesAreRefused() {
    #expect(throws: Refusal.self) { try WorkbookReader.tables(Array("a,b\n".utf8)) }
  }
}
