import Sheets
import TestSupport
import Testing
import Wordings

@testable import Documents

@Suite struct WorkbookTextTests {
  private func rows(_ workbook: MadeWorkbook) throws -> [CommaSeparated.Record] {
    try CommaSeparated(try #require(try WorkbookText.commaSeparated(workbook.bytes))).rows
  }

  private func cell(_ position: String, _ text: String) -> String {
    "<c r='\(position)' t='inlineStr'><is><t>\(text)</t></is></c>"
  }

  @Test func rowsStandOnTheirLines() throws {
    let workbook = MadeWorkbook(
      "<row r='2'>\(cell("B2", "单位"))\(cell("D2", "数,\"约\""))</row>"
        + "<row r='5'>\(cell("A5", "甲\n局"))<c r='D5'><v>1072</v></c></row>")
    let rows = try rows(workbook)
    #expect(rows.map(\.line) == [2, 5])
    #expect(rows.map(\.fields) == [["", "单位", "", "数,\"约\""], ["甲 局", "", "", "1072"]])
  }

  @Test func whatAFilterHidesBelongsToTheList() throws {
    var workbook = MadeWorkbook(
      "<row r='1'>\(cell("A1", "单位"))</row><row r='2' hidden='1'>\(cell("A2", "甲局"))</row>")
    workbook.columns = "<cols><col min='1' max='1' hidden='1'/></cols>"
    #expect(try rows(workbook).map(\.fields) == [["单位"], ["甲局"]])
  }

  @Test func theFirstShownSheetWithTextIsRead() throws {
    var workbook = MadeWorkbook(
      "<row><c><v>1</v></c></row>", "", "<row><c><v>3</v></c></row>", "<row><c><v>4</v></c></row>")
    workbook.states = ["hidden"]
    #expect(try rows(workbook).map(\.fields) == [["3"]])
    #expect(try WorkbookText.commaSeparated(MadeWorkbook("").bytes) == [])
  }

  @Test func whatIsStruckOutIsNotRead() throws {
    let runs = "<r><rPr><strike/></rPr><t>36</t></r><r><t>39</t></r>"
    let workbook = MadeWorkbook("<row><c t='s'><v>0</v></c></row>", strings: "<si>\(runs)</si>")
    #expect(try rows(workbook).map(\.fields) == [["39"]])
  }

  /// Who types 1.29 into a column of days leaves the number.
  @Test func aDayWithoutItsYearIsReadAsTyped() throws {
    let styles = """
      <numFmts><numFmt numFmtId='164' formatCode='yyyy-mm-dd'/><numFmt numFmtId='165' formatCode='h:mm'/></numFmts>\
      <cellXfs><xf/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs>
      """
    let workbook = MadeWorkbook(
      "<row><c s='1'><v>1.29</v></c><c s='1'><v>45320</v></c><c s='2'><v>0.5</v></c></row>",
      styles: styles)
    #expect(try rows(workbook).map(\.fields) == [["1.29", "2024-01-29", "12:00"]])
    #expect(
      try WorkbookReader.tables(workbook.bytes).map(\.rows) == [[["1.29", "2024-01-29", "12:00"]]])
  }

  @Test func otherBytesAreNoWorkbook() throws {
    #expect(try WorkbookText.commaSeparated(Array("单位,数\n".utf8)) == nil)
    #expect(try WorkbookText.commaSeparated([]) == nil)
    var archive = StoredZIP()
    archive.add(Array("a.txt".utf8), [0x41])
    #expect(try WorkbookText.commaSeparated(archive.bytes) == nil)
  }

  @Test func aDamagedWorkbookIsRefused() {
    var workbook = MadeWorkbook("<row><c t='s'><v>7</v></c></row>")
    workbook.strings = "<si><t>a</t></si>"
    #expect(throws: Refusal.self) { try WorkbookText.commaSeparated(workbook.bytes) }
  }
}
