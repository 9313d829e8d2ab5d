import Records
import TestSupport
import Testing
import Wordings

@testable import Documents

/// Workbooks are read as ECMA-376 specifies.
@Suite struct WorkbookReaderTests {
  private let table = "<row><c t='str'><v>规章</v></c><c><v>3</v></c></row>"

  @Test func eachTypeOfCellIsRead() throws {
    let rows = """
      <row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='inlineStr'><is><t>内 联</t></is></c>\
      <c r='C1' t='str'><f>A1</f><v>算式&amp;</v></c><c r='D1'><v>39</v></c></row>\
      <row r='2'><c r='A2' t='b'><v>1</v></c><c r='B2' t='b'><v>0</v></c><c r='C2' t='e'><v>#REF!</v></c>\
      <c r='D2' t='n'><v>-2.50</v></c></row>\
      <row r='4'><c r='B4' t='d'><v>2022-01-20T08:00:00</v></c></row>
      """
    let workbook = MadeWorkbook(rows, strings: "<si><t>零</t></si><si><t>甲\n乙</t></si>")
    #expect(
      try workbook.texts() == [
        ["甲\n乙", "内 联", "算式&", "39"], ["TRUE", "FALSE", "#REF!", "-2.5"], ["", "", "", ""],
        ["", "2022-01-20 08:00:00", "", ""],
      ])
    #expect(try workbook.output().format == .xlsx)
  }

  @Test func rowsAndCellsNeedNoPositions() throws {
    let rows =
      "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r='3'><c r='B3'><v>3</v></c><c><v>4</v></c></row>"
    #expect(
      try MadeWorkbook(rows).lines() == ["[0:1 1: 2:2 / 0: 1: 2: / 0: 1:3 2:4]"])
  }

  @Test func rowsMayBeInAnyOrderButNotTwice() throws {
    let rows =
      "<row r='2'><c><v>2</v></c><c><v>3</v></c></row><row r='1'><c r='B1'><v>1</v></c></row>"
    #expect(try MadeWorkbook(rows).texts() == [["", "1"], ["2", "3"]])
    let error = #expect(throws: Refusal.self) {
      try MadeWorkbook(rows + "<row r='2'><c><v>9</v></c></row>").texts()
    }
    #expect(error?.code == .unreadable)
  }

  @Test func partsAreFoundByRelationshipsInAnyNamespaceUnderAnyPrefix() throws {
    for (prefix, isStrict) in [("", true), ("x", false), ("wb", true)] {
      var workbook = MadeWorkbook(table, table)
      (workbook.prefix, workbook.isStrict) = (prefix, isStrict)
      (workbook.folder, workbook.mainName) = ("book", "main.xml")
      let output = try workbook.output()
      #expect(output.format == .xlsx)
      #expect(BlockOutline.lines(of: output.document) == ["[0:规章 1:3]", "[0:规章 1:3]"])
    }
  }

  @Test func sheetsAreGridsWithTheLinesOfTheirRows() throws {
    let document = try MadeWorkbook("<row r='3'><c r='A3'><v>1</v></c><c><v>2</v></c></row>", table)
      .output().document
    let grids = document.blocks.compactMap { block in
      if case .grid(let grid) = block { grid } else { nil }
    }
    #expect(grids.count == 2 && grids.allSatisfy { $0.isSheet && $0.hasColumns })
    #expect(grids.map(\.line) == [3, 1] && grids[0].rows[0][0].line == 3)
  }

  @Test func aSheetOfOneColumnIsText() throws {
    let rows = "<row><c t='str'><v>一、总体情况</v></c></row><row><c t='str'><v>全年无。</v></c></row>"
    #expect(try MadeWorkbook(rows).lines() == ["一、总体情况", "全年无。"])
  }

  @Test func mergedCellsSpanRowsAndColumns() throws {
    var workbook = MadeWorkbook(
      "<row r='1'><c r='A1' t='str'><v>题</v></c><c r='D1'><v>1</v></c></row>"
        + "<row r='2'><c r='A2' t='str'><v>左</v></c><c r='B2'><v>7</v></c><c r='C2'><v>2</v></c></row>"
        + "<row r='3'><c r='C3'><v>3</v></c></row>")
    workbook.sheets[0] +=
      "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='A2:B3'/></mergeCells>"
    #expect(try workbook.lines() == ["[0:题+3 3:1 / 0:左+2x2 2:2 3: / 2:3 3:]"])
    // The cell below the merged one has a value that is not visible.
    #expect(
      try workbook.output().notes.map(\.chinese) == [
        "单元格有内容而表中不显示，未读取：工作表“表1”B2“7”"
      ])
  }

  @Test func phoneticReadingsAndSecondAlternativesAreLeftOut() throws {
    let rows = """
      <row><c t='s'><v>0</v></c><mc:AlternateContent><mc:Choice><c><v>1</v></c></mc:Choice>\
      <mc:Choice><c><v>2</v></c></mc:Choice><mc:Fallback><c><v>3</v></c></mc:Fallback>\
      </mc:AlternateContent><c><v>4</v></c></row>
      """
    let strings =
      "<si><t>规章</t><rPh sb='0' eb='2'><t>guizhang</t></rPh><phoneticPr fontId='1'/></si>"
    #expect(try MadeWorkbook(rows, strings: strings).texts() == [["规章", "1", "4"]])
  }

  @Test(arguments: [
    ("_x0041_b", "Ab"), ("_x005F_x0041_", "_x0041_"), ("_xD83D__xDE00_", "😀"), ("_x41_", "_x41_"),
    ("甲_x000D_\n乙", "甲\n乙"),
  ])
  func escapedCharactersAreDecoded(written: String, text: String) throws {
    let rows = "<row><c t='s'><v>0</v></c><c><v>1</v></c></row>"
    #expect(try MadeWorkbook(rows, strings: "<si><t>\(written)</t></si>").texts() == [[text, "1"]])
  }

  @Test func aFormulaWithoutValueIsNoNumber() throws {
    for cell in ["<c r='B1'><f>SUM(A1:A2)</f></c>", "<c r='B1'><f>SUM(A1:A2)</f><v></v></c>"] {
      let output = try MadeWorkbook("<row><c><v>1</v></c>\(cell)</row>").output()
      #expect(BlockOutline.lines(of: output.document) == ["[0:1 1:公式=SUM(A1:A2)]"])
      #expect(output.notes.count == 1)
    }
    let rows =
      "<row><c><v>1</v></c><c t='str'><f>\"\"</f><v></v></c><c><f>1+1</f><v>2</v></c></row>"
    let output = try MadeWorkbook(rows).output()
    #expect(BlockOutline.lines(of: output.document) == ["[0:1 1: 2:2]"] && output.notes.isEmpty)
  }

  @Test func aSheetBeyondTheLimitsIsRefused() {
    for cell in ["A4097", "IW1"] {
      let row = cell.drop { $0.isLetter }
      let error = #expect(throws: Refusal.self) {
        try MadeWorkbook(
          "<row r='1'><c r='A1'><v>1</v></c></row><row r='\(row)'><c r='\(cell)'><v>1</v></c></row>"
            .replacing(
              "<row r='1'><c r='A1'><v>1</v></c></row><row r='1'>",
              with: "<row r='1'><c r='A1'><v>1</v></c>")
        ).texts()
      }
      #expect(error?.code == .tooLarge)
    }
  }

  @Test func whatIsNoCellIsRefused() {
    for row in [
      "<row r='0'><c/></row>", "<row><c r='A'><v>1</v></c></row>",
      "<row><c t='s'><v>5</v></c></row>",
      "<row r='1048577'><c><v>1</v></c></row>", "<row><c></row>", "<!DOCTYPE x><row/>",
    ] {
      let error = #expect(throws: Refusal.self) { try MadeWorkbook(row).texts() }
      #expect(error?.code == .unreadable, "\(row)")
    }
  }

  @Test func aBinaryWorkbookIsNamed() {
    var workbook = MadeWorkbook(table)
    workbook.mainName = "workbook.bin"
    let error = #expect(throws: Refusal.self) { try workbook.output() }
    #expect(error?.code == .unsupported)
  }
}
