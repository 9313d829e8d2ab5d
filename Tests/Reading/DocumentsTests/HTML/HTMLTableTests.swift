import Testing
import Wordings

@testable import Documents

@Suite("HTML reader: tables")
struct HTMLTableTests {
  @Test(
    "a table becomes a grid even if tags are missing or wrong",
    arguments: [
      (
        "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>",
        "[0:1 1:2 / 0:3 1:4]"
      ),
      ("<table><tr><td>1<td>2<tr><th>3<td>4</table>", "[0:1 1:2 / 0:3 1:4]"),
      ("<table><td>1<td>2<tr><td>3</table>", "[0:1 1:2 / 0:3]"),
      ("<table><tbody><td>1</td><td>2</td></tbody>", "[0:1 1:2]"),
      ("<table><thead><tr><th>1<th>2<tbody><tr><td>3<td>4</table>", "[0:1 1:2 / 0:3 1:4]"),
      ("<table><colgroup><col><col></colgroup><tr><td>1<td>2</table>", "[0:1 1:2]"),
      ("<table><form><tr><td>1</td><td>2</td></form></tr></table>", "[0:1 1:2]"),
      ("<table><tr><td><div><p>1<td><div>2</table>", "[0:1 1:2]"),
      ("<table><tr><td>1</th><td>2</div></td></table>", "[0:1 1:2]"),
      ("<table><tr></tr><tr><td>1<td>2</table>", "[ / 0:1 1:2]"),
      ("<table><tr><td colspan=2>1<tr><td>2<td>3</table>", "[0:1+2 / 0:2 1:3]"),
      ("<table><tr><td rowspan='2'>1<td>2<tr><td>3</table>", "[0:1x2 1:2 / 1:3]"),
      (
        "<table><tr><td rowspan=0>1<td>2<tr><td>3<tbody><tr><td>4</table>",
        "[0:1x2 1:2 / 1:3 / 0:4]"
      ),
      ("<table><tr><td colspan=x rowspan=-1>1<td colspan=' +2px'>2</table>", "[0:1 1:2+2]"),
      ("<table><tfoot><tr><td>3<tbody><tr><td>1<td>2</table>", "[0:1 1:2 / 0:3]"),
    ])
  func grids(html: String, expected: String) throws {
    #expect(try BlockOutline.lines(html) == [expected])
  }

  @Test(
    "a cell's text has a line for each paragraph and break",
    arguments: [
      ("商业<br>企业", "商业⏎企业"), ("<p>商业</p>\n<p>企业</p>", "商业⏎企业"), ("三<br><br>　　本", "三⏎本"),
      ("<ul><li>1<li>2</ul>", "1⏎2"), ("&nbsp;<o:p> </o:p>", ""), (" 1,113 ", "1,113"),
      ("<h3>章</h3>", "章"), ("1<img>", "1\u{FFFD}*"), ("第1项<img>", "第1项*"), ("<img width=1>", ""),
      ("<input value=12>", "12"), ("<input type=TEXT value='1&nbsp;'>", "1"),
      ("<input type=hidden value=12>", ""), ("12<sup>1</sup>", "12"), ("<s>12</s>15", "15"),
      ("<del>12</del>15<sup>①</sup>件", "15件"), ("<textarea>12</textarea>", "12"),
      ("<input type=tel value=12>", "12"), ("<input type=submit value=12>", "12"),
      ("<input type=submit value=提交>", ""),
      ("<select><option>1<option selected>12<option>3</select>", "12"),
      ("<select><option value=9>12</option><option>3</option></select>件", "12件"),
      ("<select multiple><option>1<option>2</select>", ""), ("12<comment>9</comment>", "12"),
    ])
  func cells(html: String, expected: String) throws {
    let page = "<table><tr><td>甲<td>\(html)</table>"
    #expect(try BlockOutline.lines(page) == ["[0:甲 1:\(expected)]"])
  }

  @Test("text and captions outside of the cells come before the grid, files in cells after it")
  func outside() throws {
    let html = """
      <p>前<table>单位：件<caption>表一</caption><tr>漏<td><a href=x.pdf>1</a><td>2</tr>注</table>后
      """
    #expect(
      try BlockOutline.lines(html) == ["前", "单位：件", "表一", "漏", "注", "[0:1 1:2]", "file x.pdf", "后"])
  }

  @Test(
    "files and drawings that the page shows are pictures",
    arguments: ["<canvas></canvas>", "<embed src=a.swf>", "<object data=a.png></object>"])
  func embedded(html: String) throws {
    #expect(try BlockOutline.lines("<p>前</p>\(html)") == BlockOutline.lines("<p>前</p><img>"))
  }

  @Test("a table that begins between the cells of another ends that one")
  func unclosedTable() throws {
    #expect(
      try BlockOutline.lines("<table><tr><td>1<td>2</tr><table><tr><td>3<td>4</table>")
        == ["[0:1 1:2]", "[0:3 1:4]"])
  }

  @Test("cells outside of any table are paragraphs")
  func noTable() throws {
    #expect(try BlockOutline.lines("<tr><td>1</td><td>2</td></tr>") == ["1", "2"])
  }

  @Test("a table without any text or picture is left out")
  func blank() throws {
    #expect(try BlockOutline.lines("<table><tr><td>&nbsp;<td><img width=1></table>一") == ["一"])
    #expect(try BlockOutline.lines("<table></table>") == [])
  }

  @Test("grids beyond the limits are failures")
  func limits() {
    #expect(throws: Refusal.tooManyColumns) {
      try BlockOutline.lines("<table>" + String(repeating: "<td>", count: 257))
    }
    #expect(throws: Refusal.tooManyRows) {
      try BlockOutline.lines("<table>" + String(repeating: "<tr>", count: 4097))
    }
  }
}

@Suite("HTML reader: layout tables")
struct HTMLLayoutTableTests {
  private static let line = "青石区人民政府办公室全年主动公开政府信息若干条，解读文件若干篇。"

  @Test(
    "a layout table becomes its blocks in order",
    arguments: [
      ("<table><tr><td><h1>题</h1><p>一</table>", ["h1 题", "一"]),
      ("<table><tr><td>题<tr><td>一<tr><td><p>二<p>三</table>", ["题", "一", "二", "三"]),
      ("<table><tr><td>左<td><table><tr><td>1<td>2</table>后</table>", ["左", "[0:1 1:2]", "后"]),
      (
        "<table><tr><td>左<td><table><tr><td><table><tr><td>1<td>2</table></table></table>",
        ["左", "[0:1 1:2]"]
      ),
      (
        "<table><tr><td>左<td>\(line)<br>\(line)<p>\(line)</table>",
        ["左", "\(line)⏎\(line)", line]
      ),
    ])
  func layout(html: String, expected: [String]) throws {
    #expect(try BlockOutline.lines(html) == expected)
  }

  @Test("a table stays a grid around a small box, and beside a long note")
  func data() throws {
    #expect(
      try BlockOutline.lines("<table><tr><td>1<td><table><tr><td>2</table></table>") == [
        "[0:1 1:2]"
      ])
    let row = "<tr>" + String(repeating: "<td>0", count: 13)
    let note = "<tr><td colspan=13>\(Self.line)<br>\(Self.line)<br>\(Self.line)"
    #expect(try BlockOutline.lines("<table>\(row)\(note)</table>").count == 1)
  }
}
