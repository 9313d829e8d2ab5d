import JSON
import Sheets
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

  @Test func differencesFromTheSumStandOut() {
    let columns = (0..<5).map { _ in XLSXColumn(nil, .prose, width: 8) }
    var styles = SumStyles(columns)
    func tints(_ fields: SheetTable.Field..., isLead: Bool = false) -> [XLSXTint?] {
      styles.styles(of: fields, isLead: isLead).map { $0?.tint }
    }
    let (one, none) = (SheetTable.Field.number(Number(-1)), SheetTable.Field.number(Number(0)))
    let lead = tints(.text("甲局"), one, .text("表二"), .blank, isLead: true)
    #expect(lead == [.head, .head, .head, XLSXTint.none])
    #expect(tints(.blank, .text("合计"), .blank, .text("相差")) == [nil, nil, nil, nil])
    #expect(tints(.text("行政许可"), one, one, none, one) == [nil, nil, nil, nil, .red])
    // A row that looks like a lead is one of the table.
    #expect(tints(.text("行政强制"), one, .text("不适用"), none, one) == [nil, nil, nil, nil, .red])
    #expect(tints(.text("乙局"), one, .text("表二"), isLead: true) == [.head, .head, .head])
    #expect(tints(.text("行政许可"), one, one, none, one) == [nil, nil, nil, nil, nil])
  }

  @Test func rowsAreEquallyLong() {
    let table = SheetTable(rows: [[.text("甲")], [], [.text("乙"), .blank, .typed("a,b")]])
    let text = String(decoding: table.csv.dropFirst(3), as: UTF8.self)
    #expect(text == "甲,,\r\n,,\r\n乙,,\"a,b\"\r\n")
  }
}
