import Testing

@testable import Documents

@Suite("Word reader: text that is set apart")
struct WordSetApartTests {
  /// The second cell of a row, with `content` for its paragraphs.
  private func cell(_ content: String, _ styles: String = "") throws -> String {
    let row = "<w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc>\(content)</w:tc>"
    return SetApartOutline.lastCell(
      of: try WordDocument.read("<w:tbl><w:tr>\(row)</w:tr></w:tbl>", styles: styles))
  }

  private func r(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
  }

  private func p(_ runs: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(runs)</w:p>"
  }

  @Test(
    "the properties of a run set its text apart",
    arguments: [
      ("<w:vertAlign w:val='superscript'/>", "39 [raised 1]"),
      ("<w:vertAlign w:val='subscript'/>", "39 [lowered 1]"),
      ("<w:position w:val='6'/>", "39 [raised 1]"),
      ("<w:position w:val='-3pt'/>", "39 [lowered 1]"),
      ("<w:strike/>", "39 [struck 1]"), ("<w:dstrike w:val='1'/>", "39 [struck 1]"),
      ("<w:vanish/>", "39 [hidden 1]"), ("<w:webHidden/>", "391"),
      ("<w:vertAlign w:val='baseline'/>", "391"), ("<w:position w:val='1'/>", "391"),
      ("<w:strike w:val='0'/><w:vanish w:val='false'/>", "391"),
      ("<w:color w:val='FFFFFF'/>", "39 [white 1]"),
      ("<w:color w:val='ffffff'/><w:shd w:val='clear' w:fill='auto'/>", "39 [white 1]"),
      ("<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='C00000'/>", "391"),
      ("<w:color w:val='000000'/><w:shd w:val='clear' w:fill='000000'/>", "39 [hidden 1]"),
      ("<w:color w:val='ff0000'/><w:highlight w:val='red'/>", "39 [hidden 1]"),
      ("<w:color w:val='auto'/><w:shd w:val='clear' w:fill='000000'/>", "391"),
      ("<w:color w:val='FFFFFF'/><w:highlight w:val='black'/>", "391"),
      ("<w:color w:val='FF0000'/>", "391"), ("<w:sz w:val='2'/>", "39 [hidden 1]"),
      ("<w:sz w:val='14'/>", "391"), ("<w:w w:val='1'/>", "39 [hidden 1]"),
      ("<w:w w:val='80'/>", "391"),
    ])
  func ownProperties(properties: String, expected: String) throws {
    #expect(try cell(p(r("39") + r("1", properties))) == expected)
  }

  @Test("a formula without a result is not known, a row deleted by a tracked change is kept")
  func unknown() throws {
    func field(_ instruction: String, _ rest: String) -> String {
      "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>\(instruction)</w:instrText></w:r>"
        + rest + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    }
    let separate = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
    #expect(try cell(p(field(" =SUM(LEFT) ", ""))) == "\u{FFFD}")
    #expect(try cell(p(field(" =SUM(LEFT) ", separate + r("7")))) == "7")
    #expect(try cell(p(field(" PAGEREF a ", "") + r("7"))) == "7")
    let deleted =
      "<w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc>\(p(r("丙")))</w:tc><w:tc>\(p(r("3")))</w:tc></w:tr>"
    let row = "<w:tr><w:tc>\(p(r("甲")))</w:tc><w:tc>\(p(r("1")))</w:tc></w:tr>"
    let document = try WordDocument.read("<w:tbl>\(row + deleted)</w:tbl>", styles: "")
    guard case .grid(let grid) = document.blocks.first else { throw CancellationError() }
    #expect(SetApartOutline.pieces(Array(document.setApart[grid.setApart])) == ["[deleted 丙 3]"])
  }

  @Test("digits that are shown from right to left are no number as they stand")
  func overriddenDirection() throws {
    #expect(try cell(p("<w:bdo w:val='rtl'>" + r("12") + "</w:bdo>")) == "\u{202E}12")
    #expect(try cell(p("<w:bdo w:val='ltr'>" + r("12") + "</w:bdo>")) == "12")
    #expect(try cell(p("<w:dir w:val='rtl'>" + r("12") + "</w:dir>")) == "12")
  }

  private func style(_ id: String, _ type: String, _ run: String, _ more: String = "") -> String {
    "<w:style w:type='\(type)' w:styleId='\(id)'>\(more)<w:rPr>\(run)</w:rPr></w:style>"
  }

  @Test(
    "the properties of styles count: inherited, switched off, toggled",
    arguments: [
      ("", "<w:rStyle w:val='藏'/>", "39 [hidden 1]"),
      ("", "<w:rStyle w:val='子'/>", "39 [hidden 1]"),
      ("", "<w:rStyle w:val='见'/>", "391"),
      ("", "<w:rStyle w:val='藏'/><w:vanish w:val='0'/>", "391"),
      ("<w:pStyle w:val='隐'/>", "", " [hidden 39] [hidden 1]"),
      ("<w:pStyle w:val='隐'/>", "<w:rStyle w:val='藏'/>", "1 [hidden 39]"),
      ("<w:pStyle w:val='隐'/>", "<w:vanish/>", " [hidden 391]"),
      ("", "<w:rStyle w:val='升'/>", "39 [raised 1]"),
    ])
  func styles(paragraph: String, run: String, expected: String) throws {
    let styles =
      style("藏", "character", "<w:vanish/>") + style("隐", "paragraph", "<w:vanish/>")
      + style("子", "character", "<w:b/>", "<w:basedOn w:val='藏'/>")
      + style("见", "character", "<w:vanish w:val='0'/>", "<w:basedOn w:val='藏'/>")
      + style("升", "character", "<w:vertAlign w:val='superscript'/>")
    let found = try cell(p(r("39") + r("1", run), paragraph), styles)
    #expect(
      found.replacing("[hidden 39] [hidden 1]", with: "[hidden 391]")
        == expected.replacing("[hidden 39] [hidden 1]", with: "[hidden 391]"))
  }

  @Test("the default paragraph style and the defaults of the document count")
  func defaults() throws {
    let strike = "<w:rPr><w:strike/></w:rPr>"
    let style = "<w:style w:type='paragraph' w:default='1' w:styleId='a'>\(strike)</w:style>"
    let defaults = "<w:docDefaults><w:rPrDefault>\(strike)</w:rPrDefault></w:docDefaults>"
    for styles in [style, defaults] {
      #expect(try cell(p(r("36") + r("39", "<w:strike w:val='0'/>")), styles) == "39 [struck 36]")
    }
  }

  @Test("tracked changes: deletions are left out, insertions read, both kept")
  func trackedChanges() throws {
    let changes =
      "<w:del><w:r><w:delText>36</w:delText></w:r></w:del><w:ins>\(r("39"))</w:ins>"
      + "<w:moveFrom>\(r("7"))</w:moveFrom>"
    #expect(try cell(p(changes)) == "39 [deleted 36] [inserted 39] [deleted 7]")
  }

  @Test("the own mark of a note is raised")
  func noteMark() throws {
    let mark = "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='2'/><w:t>1</w:t></w:r>"
    #expect(try cell(p(r("39") + mark)) == "39 [raised 1]")
    #expect(try cell(p(r("39") + "<w:r><w:footnoteReference w:id='2'/></w:r>")) == "39")
  }

  @Test(
    "digits in a font of pictures are marked",
    arguments: [("Wingdings", true), ("Wingdings 2", true), ("Webdings", true), ("Symbol", false)])
  func pictures(font: String, isMarked: Bool) throws {
    let run = "<w:r><w:rPr><w:rFonts w:ascii='\(font)'/></w:rPr><w:t>12</w:t></w:r>"
    #expect(try cell(p(run)) == (isMarked ? "\u{FFFD}12" : "12"))
    #expect(try cell(p(r("3") + run + r("4"))) == (isMarked ? "3\u{FFFD}124" : "3124"))
  }

  @Test(
    "symbols are the characters that they show, or none that is known",
    arguments: [
      ("Symbol", "F02E", "3.9"), ("Symbol", "F02D", "3-9"), ("Symbol", "2E", "3.9"),
      ("宋体", "002E", "3.9"), ("Arial", "F02E", "3.9"), ("Wingdings", "F0FC", "3✓9"),
      ("Symbol", "F061", "3\u{FFFD}9"), ("Webdings", "F031", "3\u{FFFD}9"),
    ])
  func symbols(font: String, code: String, expected: String) throws {
    let symbol = "<w:r><w:sym w:font='\(font)' w:char='\(code)'/></w:r>"
    #expect(try cell(p(r("3") + symbol + r("9"))) == expected)
  }

  @Test(
    "an equation is text as far as its parts come one after the other",
    arguments: [
      ("<m:r><m:t>9</m:t></m:r>", "39"),
      ("<m:oMathPara><m:oMath><m:r><m:t>9</m:t></m:r></m:oMath></m:oMathPara>", "39"),
      ("<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num></m:f>", "3\u{FFFD}1"),
    ])
  func equations(equation: String, expected: String) throws {
    #expect(try cell(p(r("3") + "<m:oMath>\(equation)</m:oMath>")) == expected)
  }

  @Test(
    "a drop-down field shows its entry; instructions are not shown",
    arguments: [
      ("<w:result w:val='1'/>", "", "39"), ("<w:default w:val='1'/>", "", "39"), ("", "", "0"),
      ("<w:result w:val='7'/>", "", ""),
    ])
  func fields(chosen: String, result: String, expected: String) throws {
    let list = "<w:ddList>\(chosen)<w:listEntry w:val='0'/><w:listEntry w:val='39'/></w:ddList>"
    let field =
      "<w:r><w:fldChar w:fldCharType='begin'><w:ffData>\(list)</w:ffData></w:fldChar></w:r>"
      + "<w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>" + r("8")
      + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
      + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    #expect(try cell(p(field)) == expected)
  }

  @Test("the prompt of a content control is no number; its words stay")
  func prompts() throws {
    func control(_ text: String, _ shows: String) -> String {
      "<w:sdt><w:sdtPr>\(shows)</w:sdtPr><w:sdtContent>\(p(r(text)))</w:sdtContent></w:sdt>"
    }
    #expect(try cell(control("0", "<w:showingPlcHdr/>")) == " [prompt 0]")
    #expect(try cell(control("0", "<w:showingPlcHdr w:val='0'/>")) == "0")
    #expect(try cell(control("0", "<w:dropDownList/>")) == "0")
    #expect(try cell(control("请输入", "<w:showingPlcHdr/>")) == "请输入")
  }

  @Test("text in an unknown child of a run takes its place; that of a drawing does not")
  func unknownChildren() throws {
    #expect(try cell(p(r("3") + "<w:r><x:n>9</x:n></w:r>")) == "3\u{FFFD}")
    #expect(try cell(p(r("3") + "<w:r><w:drawing><x:n>9</x:n></w:drawing></w:r>")) == "3")
    #expect(try cell(p(r("3") + "<w:r><w:instrText>9</w:instrText></w:r>")) == "3")
  }

  @Test(
    "what Word shows between two digits keeps them apart",
    arguments: [
      ("<w:ptab/>", "3 9"), ("<w:pgNum/>", "3\u{FFFD}9"), ("<w:dayLong/>", "3\u{FFFD}9"),
      ("<w:delText>1</w:delText>", "3\u{FFFD}9"), ("<w:noBreakHyphen/>", "3-9"),
      ("<w:softHyphen/>", "39"), ("<w:lastRenderedPageBreak/>", "39"),
    ])
  func separators(separator: String, expected: String) throws {
    #expect(try cell(p(r("3") + "<w:r>\(separator)</w:r>" + r("9"))) == expected)
  }

  @Test("a soft hyphen before a number may be its minus")
  func softHyphens() throws {
    #expect(try cell(p("<w:r><w:softHyphen/></w:r>" + r("39"))) == "\u{FFFD}39")
  }

  @Test("a deleted cell is no cell, an inserted one is")
  func changedCells() throws {
    func row(_ change: String) throws -> Document {
      let first = "<w:tc><w:tcPr>\(change)</w:tcPr>\(p(r("88")))</w:tc>"
      let others = ["甲", "乙"].map { "<w:tc>\(p(r($0)))</w:tc>" }.joined()
      return try WordDocument.read("<w:tbl><w:tr>\(first)\(others)</w:tr></w:tbl>")
    }
    let deleted = try row("<w:cellDel w:id='1'/>")
    #expect(!BlockOutline.lines(of: deleted).joined().contains("88"))
    #expect(SetApartOutline.pieces(deleted.setApart) == ["[deleted 88]"])
    let inserted = try row("<w:cellIns/>")
    #expect(BlockOutline.lines(of: inserted).joined().contains("88"))
    #expect(SetApartOutline.pieces(inserted.setApart) == ["[inserted 88]"])
  }

  @Test("readings above characters are left out")
  func ruby() throws {
    let ruby = "<w:ruby><w:rt>\(r("99"))</w:rt><w:rubyBase>\(r("39"))</w:rubyBase></w:ruby>"
    #expect(try cell(p("<w:r>\(ruby)</w:r>")) == "39 [annotation 99]")
  }
}
