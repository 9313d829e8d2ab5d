import Testing
import Wordings

@testable import Documents

@Suite("HTML reader: text")
struct HTMLReaderTests {
  @Test(
    "paragraphs end at block elements, whether closed or not",
    arguments: [
      ("<p>一<p>二", ["一", "二"]), ("一<div>二</div>三", ["一", "二", "三"]),
      ("<ul><li>一<li>二</ul>三", ["一", "二", "三"]), ("<dl><dt>一<dd>二</dl>", ["一", "二"]),
      ("<p>一<b>二</p>三<i>四</i>", ["一二", "三四"]), ("一</p>二", ["一", "二"]), ("一<hr>二", ["一", "二"]),
      ("<b><p>一</b>二</p>三", ["一二", "三"]), ("<p>一</div>二", ["一二"]),
      ("<center>一</center><form>二</form>", ["一", "二"]), ("<p>&nbsp;</p><p>　</p>一", ["一"]),
    ])
  func paragraphs(html: String, expected: [String]) throws {
    #expect(try BlockOutline.lines(html) == expected)
  }

  @Test(
    "Chinese ordinals that only the style of a list states are text",
    arguments: [
      (
        "<ol style='list-style-type:cjk-ideographic'><li>甲<ul><li>乙</ul><li>丙</ol><ol><li>丁</ol>",
        ["一、甲", "乙", "二、丙", "丁"]
      ),
      ("<ol start=3 style='list-style: simp-chinese-informal'><li>甲</ol>", ["三、甲"]),
      ("<ol style='list-style-type:decimal'><li>甲</ol>", ["甲"]),
    ])
  func ordinals(html: String, expected: [String]) throws {
    #expect(try BlockOutline.lines(html) == expected)
  }

  @Test(
    "the page states its date of publication",
    arguments: [
      "<meta name=PubDate content='2022-01-13'>",
      "<meta itemprop=datePublished content='2022-01-13'>",
      "<meta property='article:published_time' content='2022-01-13'>",
    ])
  func dates(html: String) throws {
    #expect(try HTMLReader.document(Array(html.utf8)).pageDate == "2022-01-13")
  }

  @Test(
    "one break stays in the paragraph; two, or one before an indented line, end it",
    arguments: [
      ("一<br>二", ["一⏎二"]), ("一<br/>\n<br>二", ["一", "二"]), ("<br>一<br>", ["一"]),
      ("一</br>二", ["一⏎二"]),
      ("一<br>\n　　二<br>　　三", ["一", "二", "三"]), ("一<br>&nbsp;&nbsp;&nbsp;&nbsp;二", ["一", "二"]),
      ("一<br>&emsp;&emsp;二", ["一", "二"]), ("一<br>　二", ["一⏎二"]), ("一<br>      二", ["一⏎二"]),
      ("<pre>一\n二\n\n三</pre>", ["一⏎二", "三"]),
    ])
  func breaks(html: String, expected: [String]) throws {
    #expect(try BlockOutline.lines(html) == expected)
  }

  @Test(
    "white space is collapsed inside and trimmed at the ends; only zero-width characters are dropped",
    arguments: [
      (" \n 一 \t\n 二 ", "一 二"), ("&nbsp;一&nbsp; 二　", "一 二"), ("　一 　 二&#12288;", "一　二"),
      ("一\u{200B}二&#8203;三\u{FEFF}", "一二三"), ("<b> 一</b> <i> 二 </i>", "一 二"), ("A&ensp;B", "A B"),
      ("“一”，。　", "“一”，。"), ("１２", "１２"), ("\u{B}一\u{C}二&#9;三", "一 二 三"),
      ("\u{2}37&shy;&#x1F;", "\u{2}37\u{AD}\u{1F}"),
    ])
  func whiteSpace(html: String, expected: String) throws {
    #expect(try BlockOutline.lines("<p>\(html)</p>") == [expected])
  }

  @Test("headings have their level, and only they")
  func headings() throws {
    let html = "<h1>题</h1><h2 class=x><span>一、总体情况</span></h2><h3>（一）</h4>文<h1>甲<h2>乙</h2>"
    #expect(
      try BlockOutline.lines(html) == ["h1 题", "h2 一、总体情况", "h3 （一）", "文", "h1 甲", "h2 乙"])
  }

  @Test(
    "the title of the page is its first <title>, with white space collapsed, and not in the text")
  func title() throws {
    let html = "<head><title>\n 青石区&nbsp;年报\n_门户 </title></head><title>二</title>文"
    let document = try HTMLReader.document(Array(html.utf8))
    #expect(document.pageTitle == "青石区 年报 _门户")
    #expect(document.blocks.count == 1)
    #expect(try HTMLReader.document([]).pageTitle == nil)
  }

  @Test("the line is that of the first character, over every kind of line break")
  func lines() throws {
    let html =
      "<p>一\r\n<p>\r\n\r\n 二<br>三<a href=x.doc>\n四</a>\n<img>\n<table><tr><td>1<td>\n2</table>"
    var lines: [Int] = []
    for block in try HTMLReader.document(Array(html.utf8)).blocks {
      switch block {
      case .paragraph(let paragraph): lines.append(paragraph.line)
      case .picture(let line, _), .attachment(_, let line): lines.append(line)
      case .grid(let grid): lines += [grid.line] + grid.rows.joined().map(\.line)
      }
    }
    #expect(lines == [1, 4, 4, 6, 7, 7, 7])
  }

  @Test("elements of word processors have no effect")
  func word() throws {
    let html = """
      <!--[if gte mso 9]><xml><w:View>1</w:View></xml><![endif]--><?xml:namespace prefix=o/>
      <p class=MsoNormal><![if !supportEmptyParas]>报<![endif]><o:p></o:p><st1:chsdate Year="2022"
      w:st="on">2022年</st1:chsdate><span lang=EN-US>1<o:p>&nbsp;</o:p></span></p>
      <xml><w:WordDocument>Normal</w:WordDocument></xml>
      """
    #expect(try BlockOutline.lines(html) == ["报2022年1"])
  }

  @Test("an empty page has no blocks; text after </html> counts")
  func edges() throws {
    #expect(try BlockOutline.lines("") == [])
    #expect(try BlockOutline.lines("<html><body></body></html>") == [])
    #expect(try BlockOutline.lines("</body></html>注") == ["注"])
  }

  @Test("elements 257 deep are a failure, 256 are not; inline ones do not count")
  func nesting() {
    let deep = { (count: Int) in String(repeating: "<div>", count: count) + "一" }
    #expect(throws: Refusal.tooDeep) { try BlockOutline.lines(deep(257)) }
    #expect(throws: Never.self) { try BlockOutline.lines(deep(256)) }
    #expect(throws: Never.self) {
      try BlockOutline.lines(String(repeating: "<font>", count: 9999))
    }
    #expect(Refusal.tooDeep.code == .tooLarge)
  }
}
