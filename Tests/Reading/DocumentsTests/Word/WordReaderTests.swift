import TestSupport
import Testing
import Wordings

@testable import Documents

@Suite("Word reader")
struct WordReaderTests {
  /// The outline of a document with `body`, and with the given numbering and styles parts.
  private func lines(
    _ body: String, numbering: String = "", styles: String = "",
    space: String = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  ) throws -> [String] {
    BlockOutline.lines(
      of: try WordDocument.read(body, numbering: numbering, styles: styles, space: space))
  }

  private func p(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private func tc(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>"
  }

  @Test func paragraphsAndTablesComeInOrder() throws {
    let table =
      "<w:tbl><w:tr>\(tc("规章"))\(tc("0"))</w:tr><w:tr>\(tc("行政许可"))\(tc("4"))</w:tr></w:tbl>"
    #expect(
      try lines(p("一、总体情况") + table + p("全年无。"))
        == ["一、总体情况", "[0:规章 1:0 / 0:行政许可 1:4]", "全年无。"])
  }

  @Test func runsTabsAndBreaksMakeOneText() throws {
    let body =
      "<w:p><w:r><w:t>政府</w:t></w:r><w:r><w:t xml:space='preserve'>信息 </w:t><w:tab/><w:t>公开</w:t>"
      + "<w:br/><w:t>3&#20214;&amp;1</w:t></w:r><w:r><w:noBreakHyphen/><w:t>2</w:t></w:r></w:p>"
    #expect(try lines(body) == ["政府信息 公开⏎3件&1-2"])
  }

  private func tr(_ cells: String..., properties: String = "") -> String {
    "<w:tr>\(properties)\(cells.joined())</w:tr>"
  }

  @Test func spansAreResolved() throws {
    let restart = "<w:vMerge w:val='restart'/>"
    let goesOn = "<w:vMerge w:val='continue'/>"
    let before = "<w:trPr><w:gridBefore w:val='1'/></w:trPr>"
    let rows = [
      tr(tc("申请人", "<w:gridSpan w:val='2'/>"), tc("总计", restart)),
      tr(tc("自然人"), tc("企业"), tc("", "<w:vMerge/>")),
      tr(tc("5"), tc("6", goesOn), properties: before),
      tr(tc("左", "<w:hMerge w:val='restart'/>"), tc("藏", "<w:hMerge/>"), tc("右")),
    ]
    #expect(
      try lines("<w:tbl>\(rows.joined())</w:tbl>")
        == ["[0:申请人+2 2:总计x3 / 0:自然人 1:企业 / 1:5 / 0:左+2 2:右]"])
  }

  @Test func continuationsOfNothingAreIndependentCells() throws {
    let rows = [
      tr(tc("规章", "<w:vMerge/>"), tc("1", "<w:hMerge/>"), tc("2")),
      tr(tc("", "<w:vMerge/>"), tc("3"), tc("4", "<w:vMerge/>")),
      tr(tc("甲", "<w:hMerge/>"), tc("5"), tc("6")),
    ]
    #expect(
      try lines("<w:tbl>\(rows.joined())</w:tbl>")
        == ["[0:规章x2 1:1 2:2 / 1:3 2:4 / 0:甲 1:5 2:6]"])
  }

  @Test func cellsMergedBothWaysAreOne() throws {
    let (down, across) = ("<w:vMerge w:val='restart'/>", "<w:hMerge w:val='restart'/>")
    let rows = [
      tr(tc("头"), tc("块", down + across), tc("", down + "<w:hMerge/>"), tc("1")),
      tr(tc("甲"), tc("", "<w:vMerge/>" + across), tc("", "<w:vMerge/><w:hMerge/>"), tc("2")),
    ]
    #expect(try lines("<w:tbl>\(rows.joined())</w:tbl>") == ["[0:头 1:块+2x2 3:1 / 0:甲 3:2]"])
  }

  @Test(arguments: ["gridSpan", "gridBefore", "hMerge", "vMerge"])
  func hugeSpansDoNotTrap(part: String) {
    let huge = "w:val='\(Int.max)'"
    let properties =
      part == "gridSpan" ? "<w:gridSpan \(huge)/>" : "<w:gridSpan \(huge)/><w:\(part)/>"
    let before =
      part == "gridBefore"
      ? "<w:trPr><w:gridBefore w:val='1'/><w:gridBefore \(huge)/></w:trPr>" : ""
    let first = tr(tc("甲"), tc("乙", "<w:vMerge w:val='restart'/>"))
    let second = tr(tc("丙"), tc("丁", properties), properties: before)
    let table = "<w:tbl>\(first)\(second)</w:tbl>"
    if part == "gridBefore" {
      #expect(throws: Refusal.tooManyColumns) { try lines(table) }
    } else {
      #expect(throws: Never.self) { try lines(table) }
    }
  }

  @Test func contentControlsAreTransparent() throws {
    let cell =
      "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>\(tc("0"))</w:sdtContent></w:sdt>"
    let body =
      "<w:sdt><w:sdtContent>\(p("一、总体情况"))</w:sdtContent></w:sdt>"
      + "<w:tbl><w:tr>\(tc("规章"))\(cell)</w:tr></w:tbl>"
    #expect(try lines(body) == ["一、总体情况", "[0:规章 1:0]"])
  }

  @Test func trackedChangesCountAsAccepted() throws {
    let body =
      "<w:p><w:r><w:t>受理</w:t></w:r><w:del><w:r><w:delText>7</w:delText><w:t>7</w:t></w:r></w:del>"
      + "<w:ins><w:r><w:t>9</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom>"
      + "<w:r><w:t>件</w:t></w:r></w:p>"
      + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>上</w:t></w:r></w:p>" + p("下")
      + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>\(tc("删"))\(tc("去"))</w:tr>"
      + "<w:tr>\(tc("规章", "<w:tcPrChange><w:tcPr><w:gridSpan w:val='3'/></w:tcPr></w:tcPrChange>"))"
      + "\(tc("0"))</w:tr></w:tbl>"
    #expect(try lines(body) == ["受理9件", "上下", "[0:规章 1:0]"])
  }

  @Test func aTextBoxComesOnceAfterItsParagraph() throws {
    let box = "<w:txbxContent>\(p("框内"))</w:txbxContent>"
    let body =
      "<w:p><w:r><w:t>标</w:t><mc:AlternateContent><mc:Choice Requires='wps'>\(box)</mc:Choice>"
      + "<mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
      + "<w:r><w:t>题</w:t></w:r></w:p>"
    #expect(try lines(body) == ["标题", "框内"])
  }

  @Test func aNumberInATextBoxOnACellIsNoBlank() throws {
    let box = "<w:r><w:pict><w:txbxContent>\(p("228"))</w:txbxContent></w:pict></w:r>"
    let body =
      "<w:tbl><w:tr><w:tc><w:p>\(box)</w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r>\(box)"
      + "</w:p></w:tc></w:tr></w:tbl>"
    #expect(try lines(body) == ["[0:\u{FFFD} 1:1\u{FFFD}]"])
    let equation =
      "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> EQ \\o(0,198) </w:instrText>"
      + "<w:fldChar w:fldCharType='end'/></w:r>"
    #expect(
      try lines("<w:tbl><w:tr>\(tc("1"))<w:tc><w:p>\(equation)</w:p></w:tc></w:tr></w:tbl>")
        == ["[0:1 1:\u{FFFD}]"])
  }

  @Test func hiddenTextAndFieldCodesAreLeftOut() throws {
    let body =
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
      + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>见</w:t></w:r></w:p>"
    #expect(try lines(body) == ["见"])
  }

  @Test func picturesAreCounted() throws {
    #expect(try lines("<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>") == ["picture"])
    #expect(
      try lines("<w:p><w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r></w:p>")
        == ["picture"])
  }

  @Test func automaticNumbersAreWritten() throws {
    let levels =
      "<w:abstractNum w:abstractNumId='4'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
      + "<w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl>"
      + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%2.'/></w:lvl>"
      + "</w:abstractNum><w:num w:numId='2'><w:abstractNumId w:val='4'/></w:num>"
      + "<w:num w:numId='3'><w:abstractNumId w:val='4'/>"
      + "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='6'/></w:lvlOverride></w:num>"
    func number(_ list: Int, _ level: Int = 0) -> String {
      "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr>"
    }
    let styles =
      "<w:style w:styleId='2'><w:name w:val='heading 1'/><w:pPr>\(number(2))</w:pPr></w:style>"
      + "<w:style w:styleId='9'><w:name w:val='own'/><w:basedOn w:val='2'/></w:style>"
    let body =
      p("总体情况", "<w:pStyle w:val='2'/>") + p("细目", number(2, 1)) + p("细目", number(2, 1))
      + p("主动公开", "<w:pStyle w:val='9'/>") + p("细目", number(2, 1)) + p("其他", number(3))
      + p("正文", "<w:pStyle w:val='2'/><w:numPr><w:numId w:val='0'/></w:numPr>")
    #expect(
      try lines(body, numbering: levels, styles: styles) == [
        "h1 一、总体情况", "1. 细目", "2. 细目", "h1 二、主动公开", "1. 细目", "六、其他", "h1 正文",
      ])
  }

  private func level(_ index: Int, _ text: String, _ more: String = "", start: Int = 1) -> String {
    "<w:lvl w:ilvl='\(index)'><w:start w:val='\(start)'/><w:numFmt w:val='decimal'/>\(more)"
      + "<w:lvlText w:val='\(text)'/></w:lvl>"
  }

  private func list(_ levels: String) -> String {
    "<w:abstractNum w:abstractNumId='1'>\(levels)</w:abstractNum>"
      + "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
  }

  private func item(_ text: String, _ level: Int = 0, _ more: String = "") -> String {
    p(text, "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='1'/></w:numPr>\(more)")
  }

  @Test func aNumberIsNoPartOfTheNumberInTheCell() throws {
    let table = "<w:tbl><w:tr><w:tc>\(p("甲"))</w:tc><w:tc>\(item("7"))</w:tc></w:tr></w:tbl>"
    #expect(try lines(table, numbering: list(level(0, "%1"))) == ["[0:甲 1:1⏎7]"])
  }

  @Test func paragraphsWithoutTheirMarkAreNotCounted() throws {
    let mark = "<w:rPr><w:del/></w:rPr>"
    let body = item("甲") + item("", 0, mark) + item("乙") + item("丙", 0, mark) + item("丁")
    #expect(
      try lines(body + item("戊"), numbering: list(level(0, "%1、")))
        == ["1、甲", "2、乙", "丙丁", "4、戊"])
  }

  @Test(arguments: [(0, "3) 戊"), (1, "1) 戊")])
  func levelsRestartAsStated(restart: Int, last: String) throws {
    let levels = level(0, "%1、") + level(1, "%2)", "<w:lvlRestart w:val='\(restart)'/>")
    let body = item("甲") + item("乙", 1) + item("丙", 1) + item("丁") + item("戊", 1)
    #expect(try lines(body, numbering: list(levels)) == ["1、甲", "1) 乙", "2) 丙", "2、丁", last])
  }

  @Test func aLevelMayNameItsStyle() throws {
    let levels = level(0, "%1、") + level(1, "%2)", "<w:pStyle w:val='细'/>")
    let style =
      "<w:style w:styleId='细'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
    let body = item("甲") + p("乙", "<w:pStyle w:val='细'/>")
    #expect(try lines(body, numbering: list(levels), styles: style) == ["1、甲", "1) 乙"])
  }

  @Test func hugeStartsDoNotTrap() throws {
    let most = Int(Int32.max)
    #expect(
      try lines(item("甲") + item("乙"), numbering: list(level(0, "%1、", start: Int.max)))
        == ["\(most)、甲", "\(most + 1)、乙"])
  }

  @Test func strictNamespaceAndOtherPrefixesAreTheSame() throws {
    let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    #expect(try lines(p("甲"), space: strict) == ["甲"])
    let other = "<x:p xmlns:x='\(strict)'><x:r><x:t>乙</x:t></x:r></x:p>"
    #expect(try lines(other) == ["乙"])
    #expect(try lines("<a:p xmlns:a='urn:b'><a:r><a:t>丙</a:t></a:r></a:p>") == [])
  }

  @Test func damagedPartsFail() {
    #expect(throws: Refusal.damagedXML) { try lines("<w:p>") }
    #expect(throws: Refusal.self) { try lines(String(repeating: "<w:p>", count: 300)) }
  }
}
