import Testing

@testable import Documents

/// What a workbook hides or sets apart is in no number, and is reported.
@Suite struct WorkbookShownTests {
  private func rich(_ runs: String) -> MadeWorkbook {
    MadeWorkbook(
      "<row><c><v>5</v></c><c t='s'><v>0</v></c></row>", strings: "<si>\(runs)</si>")
  }

  private func run(_ text: String, _ properties: String = "") -> String {
    "<r>\(properties.isEmpty ? "" : "<rPr>\(properties)</rPr>")<t>\(text)</t></r>"
  }

  private func cell(_ runs: String) throws -> String {
    SetApartOutline.lastCell(of: try rich(runs).output().document)
  }

  @Test(arguments: [
    ("<vertAlign val='superscript'/>", "raised"), ("<vertAlign val='subscript'/>", "lowered"),
    ("<strike/>", "struck"), ("<vertAlign val='superscript'/><strike val='1'/>", "struck"),
  ])
  func aRunThatIsSetApartIsNotJoined(properties: String, kind: String) throws {
    #expect(try cell(run("39") + run("1", properties)) == "39 [\(kind) 1]")
    #expect(try cell(run("36", properties) + run("39")) == "39 [\(kind) 36]")
    #expect(
      try cell(run("3") + run("6", properties) + run("9")) == "3\u{FFFD}9 [\(kind) 6]")
  }

  @Test(arguments: ["<vertAlign val='baseline'/>", "<strike val='0'/>", "<b/><sz val='9'/>"])
  func otherRunsAreOneText(properties: String) throws {
    #expect(try cell(run("3", properties) + run("9")) == "39")
  }

  @Test func theFontOfACellStrikesItOut() throws {
    let styles = """
      <fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId='1'/></cellXfs>\
      <dxfs><dxf><font><strike/></font></dxf></dxfs>
      """
    let rows = """
      <row><c s='1'><v>36</v></c><c><v>5</v></c><c s='1' t='s'><v>0</v></c>\
      <c s='1' t='s'><v>1</v></c></row>
      """
    let strings = "<si><t>37</t></si><si><r><t>38</t></r><r><rPr><b/></rPr><t>39</t></r></si>"
    let document = try MadeWorkbook(rows, strings: strings, styles: styles).output().document
    #expect(BlockOutline.lines(of: document) == ["[0: 1:5 2: 3:39]"])
    let setApart = SetApartOutline.pieces(document.setApart)
    #expect(setApart == ["[struck 36]", "[struck 37]", "[struck 38]"])
  }

  @Test func eachSheetKeepsWhatItSetsApart() throws {
    let row = "<row><c><v>5</v></c><c t='s'><v>0</v></c></row>"
    let strings = "<si>" + run("39") + run("1", "<strike/>") + "</si>"
    let document = try MadeWorkbook(row, row, strings: strings).output().document
    #expect(SetApartOutline.pieces(document.setApart) == ["[struck 1]", "[struck 1]"])
    #expect(SetApartOutline.lastCell(of: document) == "39 [struck 1]")
  }

  @Test func hiddenRowsAndColumnsAreLeftOutAndReported() throws {
    var workbook = MadeWorkbook(
      """
      <row r='1'><c r='A1' t='str'><v>规章</v></c><c r='B1'><v>1</v></c><c r='D1'><v>2</v></c></row>\
      <row r='2' hidden='1'><c r='A2'><v>99</v></c></row>\
      <row r='3' hidden='true'><c r='A3' t='str'><v>无</v></c></row>\
      <row r='4' ht='0'><c r='B4'><v>98</v></c></row>\
      <row r='5'><c r='A5' t='str'><v>许可</v></c><c r='B5'><v>3</v></c><c r='D5'><v>4</v></c></row>
      """)
    workbook.columns =
      "<cols><col min='2' max='2' hidden='1'/><col min='7' max='16384' hidden='1'/></cols>"
    let output = try workbook.output()
    #expect(BlockOutline.lines(of: output.document) == ["[0:规章 1: 2:2 / 0:许可 1: 2:4]"])
    #expect(
      output.notes.map(\.chinese) == ["隐藏的内容含有数字，未读取：工作表“表1”第2行、工作表“表1”第4行、工作表“表1”B列"])
  }

  @Test func hiddenSheetsAreLeftOutAndReported() throws {
    let row = "<row><c><v>1</v></c><c><v>2</v></c></row>"
    var workbook = MadeWorkbook(row, row, "<row><c t='str'><v>无</v></c></row>", row)
    workbook.states = ["visible", "hidden", "hidden", "veryHidden"]
    let output = try workbook.output()
    #expect(BlockOutline.lines(of: output.document) == ["[0:1 1:2]"])
    #expect(
      output.notes.map(\.english)
        == ["hidden content with digits was left out: sheet “表2”, sheet “表4”"])
  }

  @Test func aMergedCellThatBeginsInAHiddenRowIsRead() throws {
    var workbook = MadeWorkbook(
      """
      <row r='1' hidden='1'><c r='A1'><v>7</v></c><c r='B1'><v>8</v></c></row>\
      <row r='2'><c r='B2'><v>1</v></c></row><row r='3'><c r='B3'><v>2</v></c></row>
      """)
    workbook.sheets[0] += "<mergeCells><mergeCell ref='A1:A3'/></mergeCells>"
    let output = try workbook.output()
    #expect(BlockOutline.lines(of: output.document) == ["[0:7x2 1:1 / 1:2]"])
    #expect(output.notes.count == 1)
  }

  @Test func aNegativeNumberInBracketsHasAMinusSign() throws {
    let styles = """
      <numFmts><numFmt numFmtId='164' formatCode='0;[Red]0'/><numFmt numFmtId='165' formatCode=';;;'/>\
      </numFmts><cellXfs><xf numFmtId='38'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs>
      """
    let rows =
      "<row><c><v>-37</v></c><c s='1'><v>-38</v></c><c s='2'><v>9</v></c><c><v>1</v></c></row>"
    let output = try MadeWorkbook(rows, styles: styles).output()
    #expect(BlockOutline.lines(of: output.document) == ["[0:-37 1:-38 2: 3:1]"])
    #expect(
      output.notes.map(\.chinese) == [
        "单元格有内容而表中不显示，未读取：工作表“表1”C1“9”", "括号内的数按负数读取：工作表“表1”A1“(37)”",
      ])
  }

  @Test func aLongListOfPlacesIsCut() throws {
    let rows = (1...30).map { "<row r='\($0)' hidden='1'><c><v>1</v></c></row>" }.joined()
    let notes = try MadeWorkbook(rows + "<row r='31'><c><v>1</v></c></row>").output().notes
    #expect(notes.first?.chinese.hasSuffix("第20行，等30处") == true)
    #expect(notes.first?.english.hasSuffix("and 10 more") == true)
  }

  /// Styles whose second cell format has `font` and `fill`.
  private func styles(_ font: String, _ fill: String) -> String {
    """
    <fonts><font/><font>\(font)</font></fonts><fills><fill><patternFill patternType='none'/></fill>\
    <fill><patternFill patternType='gray125'/></fill><fill>\(fill)</fill></fills>\
    <cellXfs><xf fillId='0'/><xf fontId='1' fillId='\(fill.isEmpty ? 0 : 2)'/></cellXfs>\
    <dxfs><dxf><font><color rgb='FF000000'/></font><fill><patternFill patternType='solid'>\
    <fgColor rgb='FF00FF00'/></patternFill></fill></dxf></dxfs>
    """
  }

  private func solid(_ color: String) -> String {
    "<patternFill patternType='solid'><fgColor \(color)/><bgColor indexed='64'/></patternFill>"
  }

  private static let row = "<row><c><v>5</v></c><c s='1'><v>36</v></c></row>"

  @Test(arguments: [
    ("rgb='FFFFFFFF'", ""), ("rgb='00FFFFFF'", ""), ("theme='0'", ""), ("indexed='9'", ""),
    ("theme='0' tint='0'", "rgb='FFFFFFFF'"), ("rgb='FF00B050'", "rgb='FF00B050'"),
    ("theme='4' tint='0.4'", "theme='4' tint='0.4'"), ("theme='1'", "rgb='FF000000'"),
  ])
  func textInTheColourOfItsBackgroundIsHidden(font: String, fill: String) throws {
    let styles = styles("<color \(font)/>", fill.isEmpty ? "" : solid(fill))
    let workbook = MadeWorkbook(Self.row, styles: styles)
    #expect(
      SetApartOutline.lastCell(of: try workbook.output().document) == " [hidden 36]")
  }

  @Test(arguments: [
    ("rgb='FFFFFFFF'", "rgb='FF4472C4'"), ("theme='0'", "theme='4'"), ("rgb='FFFF0000'", ""),
    ("auto='1'", ""), ("theme='0' tint='-0.15'", ""), ("theme='4' tint='0.4'", "theme='4'"),
  ])
  func textInAnotherColourIsShown(font: String, fill: String) throws {
    let styles = styles("<color \(font)/>", fill.isEmpty ? "" : solid(fill))
    let workbook = MadeWorkbook(Self.row, styles: styles)
    #expect(SetApartOutline.lastCell(of: try workbook.output().document) == "36")
  }

  @Test(arguments: [
    "<conditionalFormatting><cfRule/></conditionalFormatting>",
    "<tableParts><tablePart/></tableParts>",
  ])
  func coloursThatMayComeFromElsewhereHideNothing(other: String) throws {
    var workbook = MadeWorkbook(Self.row, styles: styles("<color rgb='FFFFFFFF'/>", ""))
    workbook.sheets[0] += other
    #expect(SetApartOutline.lastCell(of: try workbook.output().document) == "36")
  }

  @Test func aRunInTheColourOfItsBackgroundIsHidden() throws {
    #expect(
      try cell(run("3") + run("6", "<color rgb='FFFFFFFF'/>") + run("9", "<color theme='1'/>"))
        == "39 [hidden 6]")
    #expect(try cell(run("39", "<color rgb='FFFF0000'/>")) == "39")
  }

  @Test func zerosThatASheetDoesNotShowAreBlank() throws {
    let rows = """
      <row><c><v>0</v></c><c><v>10</v></c><c><f>A1</f><v>0</v></c><c t='str'><v>0</v></c></row>
      """
    var workbook = MadeWorkbook(rows)
    workbook.columns = "<sheetViews><sheetView showZeros='0'/></sheetViews>"
    let output = try workbook.output()
    #expect(BlockOutline.lines(of: output.document) == ["[0:10 1: 2:0]"])
    #expect(
      output.notes.map(\.chinese) == ["单元格有内容而表中不显示，未读取：工作表“表1”A1“0”、工作表“表1”C1“0”"])
    workbook.columns = "<sheetViews><sheetView showZeros='false'/></sheetViews>"
    #expect(try workbook.lines() == ["[0:10 1: 2:0]"])
    for isShown in ["1", "true"] {
      workbook.columns = "<sheetViews><sheetView showZeros='\(isShown)'/></sheetViews>"
      #expect(try workbook.lines() == ["[0:0 1:10 2:0 3:0]"])
    }
  }
}
