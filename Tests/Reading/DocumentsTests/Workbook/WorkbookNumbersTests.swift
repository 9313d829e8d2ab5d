import Testing
import Wordings

@testable import Documents

/// Numbers that a sheet shows as others than it stores are not read as numbers.
@Suite struct WorkbookNumbersTests {
  private static let unread = "\u{FFFD}"

  private func formats(_ codes: String...) -> String {
    let formats = codes.enumerated().map { index, code in
      "<numFmt numFmtId='\(170 + index)' formatCode='\(code)'/>"
    }
    return "<numFmts>\(formats.joined())</numFmts><cellXfs><xf/>"
      + codes.indices.map { "<xf numFmtId='\(170 + $0)'/>" }.joined() + "</cellXfs>"
  }

  /// The texts of a row with `value` in a cell with each of the formats, and a number behind them.
  private func texts(of workbook: MadeWorkbook) throws -> [String] {
    try workbook.texts().first ?? []
  }

  @Test(arguments: [
    ("12.6", "0", "13\(unread)"), ("12.6", "0.0", "12.6"), ("12345", "#,##0,", "12\(unread)"),
    ("12000", "#,##0,", "12"), ("0.126", "0%", "13%\(unread)"),
    ("-12.6", "0;[Red](0)", "-13\(unread)"),
    ("12", "0", "12"), ("12.6", "@", "12.6"),
  ])
  func aRoundedNumberIsNone(value: String, code: String, text: String) throws {
    let row = "<row><c s='1'><v>\(value)</v></c><c><v>5</v></c></row>"
    let workbook = MadeWorkbook(row, styles: formats(code))
    #expect(try texts(of: workbook) == [text, "5"])
    let isNamed = try workbook.output().notes.contains { $0.chinese.contains("A1“\(value)”显示为") }
    #expect(isNamed == text.hasSuffix(Self.unread))
  }

  @Test func aStyleMayHaveTheFormat() throws {
    let styles =
      "<cellStyleXfs><xf/><xf numFmtId='1'/></cellStyleXfs><cellXfs><xf/><xf xfId='1'/></cellXfs>"
    let workbook = MadeWorkbook(
      "<row><c s='1'><v>12.6</v></c><c><v>5</v></c></row>", styles: styles)
    #expect(try texts(of: workbook) == ["13\(Self.unread)", "5"])
  }

  @Test(arguments: [
    ("12.6", 3.0, "", "12.6\(unread)"), ("12.6", 6, "", "12.6"), ("12.6", 3, "A1:C1", "12.6"),
    ("1234.5678", 9, "", "1234.5678\(unread)"), ("12", 2, "", "12"),
  ])
  func decimalsNeedRoom(value: String, width: Double, merged: String, text: String) throws {
    var workbook = MadeWorkbook(
      "<row><c><v>\(value)</v></c></row><row><c/><c/><c><v>5</v></c></row>")
    workbook.columns = "<cols><col min='1' max='3' width='\(width)'/></cols>"
    if !merged.isEmpty {
      workbook.sheets[0] += "<mergeCells><mergeCell ref='\(merged)'/></mergeCells>"
    }
    #expect(try texts(of: workbook).first == text)
  }

  @Test func aNumberWithoutRoomIsReadAndNamed() throws {
    var workbook = MadeWorkbook("<row><c><v>1234</v></c><c><v>12</v></c></row>")
    workbook.columns = "<cols><col min='1' max='2' width='2.5'/></cols>"
    #expect(try texts(of: workbook) == ["1234", "12"])
    #expect(
      try workbook.output().notes.map(\.chinese)
        == ["列宽不足，表中显示为“###”，按单元格存储的数读取，请加宽后核对：工作表“表1”A1“1234”"])
  }

  /// What each format does to each number is known, or the sheet is refused: none is passed over.
  @Test func allConditionalFormatsAreAppliedOrTheSheetIsRefused() throws {
    let row = "<row>" + String(repeating: "<c><v>1</v></c>", count: 200) + "</row>"
    func texts(rows: Int) throws -> [String] {
      var workbook = MadeWorkbook(
        String(repeating: row, count: rows),
        styles: "<dxfs><dxf><numFmt numFmtId='170' formatCode=';;;'/></dxf></dxfs>")
      let others = String(repeating: "ZZ1 ", count: 1000)
      workbook.sheets[0] += """
        <conditionalFormatting sqref='\(others)B1'><cfRule type='cellIs' operator='equal' dxfId='0'>\
        <formula>1</formula></cfRule></conditionalFormatting>
        """
      return try self.texts(of: workbook)
    }
    #expect(try texts(rows: 1).prefix(3) == ["1", "1\(Self.unread)", "1"])
    let refusal = #expect(throws: Refusal.self) { try texts(rows: 25) }
    #expect(refusal?.code == .tooLarge)
  }

  /// A sheet with 12.6 and 3 under the conditional format `rule`.
  private func conditional(_ rule: String, _ code: String) throws -> [String] {
    let styles = "<dxfs><dxf><numFmt numFmtId='170' formatCode='\(code)'/></dxf></dxfs>"
    var workbook = MadeWorkbook(
      "<row><c><v>12.6</v></c><c><v>3</v></c><c><v>0.5</v></c></row>", styles: styles)
    workbook.sheets[0] += "<conditionalFormatting sqref='A1:B9 Z1'>\(rule)</conditionalFormatting>"
    return try texts(of: workbook)
  }

  @Test(arguments: [
    (
      "<cfRule type='cellIs' operator='greaterThan' dxfId='0'><formula>5</formula></cfRule>", "0",
      ["12.6\(unread)", "3"]
    ),
    (
      "<cfRule type='cellIs' operator='between' dxfId='0'><formula>9</formula><formula>1</formula></cfRule>",
      ";;;", ["12.6", "3\(unread)"]
    ),
    (
      "<cfRule type='cellIs' operator='equal' dxfId='0'><formula>0</formula></cfRule>", ";;;",
      ["12.6", "3"]
    ),
    (
      "<cfRule type='expression' dxfId='0'><formula>A1=B1</formula></cfRule>", "0",
      ["12.6\(unread)", "3"]
    ),
    (
      "<cfRule type='expression' dxfId='0'><formula>A1=B1</formula></cfRule>", "0.00",
      ["12.6", "3"]
    ),
    (
      "<cfRule type='cellIs' operator='greaterThan'><formula>0</formula></cfRule>", "0",
      ["12.6", "3"]
    ),
    ("<cfRule type='iconSet'><iconSet showValue='0'/></cfRule>", "0", ["", ""]),
    ("<cfRule type='iconSet'><iconSet/></cfRule>", "0", ["12.6", "3"]),
  ])
  func aConditionMayShowAnotherNumber(rule: String, code: String, texts: [String]) throws {
    #expect(try conditional(rule, code) == texts + ["0.5"])
  }
}
