import JSON
import Testing
import Wordings

@testable import Season

@Suite struct SheetTableTests {
  private static func csv(_ fields: SheetTable.Field...) -> String {
    String(decoding: SheetTable(rows: [fields]).csv.dropFirst(3), as: UTF8.self)
  }

  @Test func onlyWhatTheToolsWriteIsGuarded() {
    #expect(SheetTableTests.csv(.text("1-2"), .typed("1-2"), .typed("-5")) == "'1-2,1-2,-5\r\n")
    #expect(SheetTableTests.csv(.typed("=A1"), .typed("-A1")) == "'=A1,'-A1\r\n")
  }

  @Test func aDayAndANumberAreThemselves() {
    let day = CalendarDate(2024, 1, 31)
    #expect(SheetTableTests.csv(.day(day), .number(Number(25, scale: 1))) == "2024年1月31日,2.5\r\n")
  }

  @Test func rowsAreEquallyLong() {
    let table = SheetTable(rows: [[.text("甲")], [], [.text("乙"), .blank, .typed("a,b")]])
    let text = String(decoding: table.csv.dropFirst(3), as: UTF8.self)
    #expect(text == "甲,,\r\n,,\r\n乙,,\"a,b\"\r\n")
  }
}
