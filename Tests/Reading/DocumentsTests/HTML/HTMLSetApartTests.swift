import Testing

@testable import Documents

@Suite("HTML reader: text that is set apart")
struct HTMLSetApartTests {
  private func cell(_ html: String, _ styles: String = "") throws -> String {
    let page = "<style>\(styles)</style><table><tr><td>甲<td>\(html)</table>"
    return SetApartOutline.lastCell(of: try HTMLReader.document(Array(page.utf8)))
  }

  @Test(
    "what an element or its style sets apart is not joined to the text of the cell",
    arguments: [
      ("39<sup>1</sup>", "39 [raised 1]"), ("39<sub>1</sub>", "39 [lowered 1]"),
      ("<s>36</s>39", "39 [struck 36]"), ("<strike>36</strike>39", "39 [struck 36]"),
      ("<del>36</del>39", "39 [struck 36]"), ("<s>3<s>6</s></s>39", "39 [struck 36]"),
      ("<s><b>36</b></s>39", "39 [struck 36]"), ("<p><s>36</s></p><p>39</p>", "39 [struck 36]"),
      ("<span style='text-decoration: line-through red'>36</span>39", "39 [struck 36]"),
      ("<span style='text-decoration-line:line-through'>36</span>39", "39 [struck 36]"),
      ("<p style='text-decoration:line-through'>36</p>39", "39 [struck 36]"),
      ("39<span style='vertical-align:super'>1</span>", "39 [raised 1]"),
      ("39<span style='VERTICAL-ALIGN: Super'>[1]</span>", "39 [raised [1]]"),
      ("39<span style='vertical-align:5px'>1</span>", "39 [raised 1]"),
      ("39<span style='vertical-align:-0.4em'>1</span>", "39 [lowered 1]"),
      ("39<span style='mso-text-raise:6.0pt'>1</span>", "39 [raised 1]"),
      ("39<b style='vertical-align:text-top;font-size:7px'>1</b>", "39 [raised 1]"),
      ("39<b style='position:relative;top:-5px'>1</b>", "39 [raised 1]"),
      ("39<b style='bottom:.4em;position:relative'>1</b>", "39 [raised 1]"),
      ("39<b style='position:relative;top:4px'>1</b>", "39 [lowered 1]"),
      ("39<a href='#n1'>1</a>", "39 [noteLink 1]"),
      ("39<a href='a.htm#_ftn1'>[1]</a>", "39 [noteLink [1]]"),
      ("39<a href='#n1'><sup>1</sup></a>", "39 [raised 1]"),
      ("39<span style='color:#FFF'>99</span>", "39 [white 99]"),
      ("39<font color=white>99</font>", "39 [white 99]"),
      ("39<font color=white>9<i style='color:#333'>1</i></font>", "391 [white 9]"),
      ("39<span style='display:inline-block;width:0;overflow:hidden'>9</span>", "39 [hidden 9]"),
      ("39<span style='visibility:hidden'>99</span>", "39 [hidden 99]"),
      ("39<span style='display:none'>99</span>", "39 [hidden 99]"),
      ("39<span hidden>99</span>", "39 [hidden 99]"),
      ("39<span style='font-size:0px'>99</span>", "39 [hidden 99]"),
      ("39<span style='opacity:0'>99</span>", "39 [hidden 99]"),
      (
        "<span style='visibility:hidden'>9<i style='visibility:visible'>39</i></span>",
        "39 [hidden 9]"
      ),
      (
        "<span style='font-size:0'>9<i style='font-size:12px'>39</i><b style='font-size:2em'>8</b></span>",
        "39 [hidden 9] [hidden 8]"
      ),
      ("39<sup>注1</sup>", "39 [raised 注1]"),
      ("39<ruby>件<rt>99</rt></ruby>", "39件 [annotation 99]"),
      ("39<ruby>件<rt>jiàn</rt></ruby>", "39件"),
    ])
  func setApart(html: String, expected: String) throws { #expect(try cell(html) == expected) }

  @Test(
    "halves of a number with something left out between them are not joined",
    arguments: [
      ("3<s>6</s>9", "3\u{FFFD}9 [struck 6]"), ("3 <sup>1</sup> 9", "3\u{FFFD} 9 [raised 1]"),
      ("25<s>.</s>1", "25\u{FFFD}1 [struck .]"), ("3<i hidden>6</i>9", "39 [hidden 6]"),
    ])
  func gaps(html: String, expected: String) throws { #expect(try cell(html) == expected) }

  @Test(
    "text that is in no colour, of no size, or not within the page is hidden",
    arguments: [
      "color:transparent", "COLOR : rgba(1, 2, 3, 0)", "color:#ffff;color:#fff0",
      "color:#fff;background:white",
      "background-color:#FFFFFF;color:rgb(255,255,255)",
      "color:red;background:url(a.png) #f00 repeat",
      "font:0/0 a", "font:italic bold 0 serif", "position:absolute;left:-9999px",
      "top:-100em;position:fixed", "text-indent:-9999px", "margin-left:-9999px",
      "position:absolute;clip:rect(0 0 0 0)", "clip:rect(1px,1px,1px,1px);position:absolute",
      "clip-path:inset(50%)", "clip-path:circle(0)", "opacity:0.0",
      "display:block;height:0;overflow:hidden", "max-height:0px;overflow:hidden",
      "width:0;overflow:hidden", "transform:scale(0)",
    ])
  func unseen(style: String) throws {
    let expected = "39 [hidden 99]"
    let text = { (cell: String) in cell.split(separator: "\n").joined(separator: " ") }
    #expect(text(try cell("39<div style='\(style)'>99</div>")) == expected)
    #expect(text(try cell("39<div class=x>99</div>", ".x{\(style)}")) == expected)
    #expect(text(try cell("39<div class=x><b>9</b>9</div>", ".x{\(style)}")) == expected)
  }

  @Test(
    "other colours, sizes and places hide nothing",
    arguments: [
      "color:#fff;background:#000", "color:white", "color:#ffff", "color:rgb(1,2,3)",
      "left:-9999px",
      "position:absolute;left:-9px", "text-indent:-21pt;margin-left:21pt", "font:10.5pt/20px a",
      "font:700 12px a", "clip:rect(0,0,0,0)", "position:absolute;clip:auto;clip-path:none",
      "clip-path:inset(5%)", "overflow:hidden;height:20px", "overflow:hidden;height:0;height:9px",
      "color:transparent;color:red", "text-indent:-9999px;text-indent:0", "font:0 a;font:9px a",
      "position:absolute;left:-9999px;left:0", "color:#fff;background:#fff;color:#000",
      "width:0", "transform:scale(1.2)", "position:relative;top:-5px",
    ])
  func seen(style: String) throws {
    #expect(try cell("<div style='\(style)'>39</div>") == "39")
    #expect(try cell("<div class=x>39</div>", ".x{\(style)}") == "39")
  }

  @Test(
    "digits that a style shows in another order are not joined as they stand",
    arguments: [
      ("<b style='float:right'>7</b>5", "\u{FFFD}5 [moved 7]"),
      ("7<b style='float:left'>5</b>", "7\u{FFFD} [moved 5]"),
      ("<b style='float:left'>5</b>7", "57"), ("<b style='float:right'>57</b>", "57"),
      ("<b style='order:2'>7</b><b style='order:1'>5</b>", "\u{FFFD}7\u{FFFD}5"),
      ("<b style='order:0'>5</b>7", "57"),
      ("<p style='flex-direction:row-reverse'><b>7</b><b>5</b></p>", "\u{FFFD}7\u{FFFD}5"),
      ("<p style='flex-flow:row wrap'><b>5</b><b>7</b></p>", "57"),
      ("<p dir=rtl><b style='display:inline-block'>7</b>件</p>", "\u{FFFD}7件"),
    ])
  func moved(html: String, expected: String) throws { #expect(try cell(html) == expected) }

  @Test(
    "boxes beside one another are not one number",
    arguments: [
      ("<div style='display:flex'><b>5</b><b>7</b></div>", "5\n7"),
      ("<b style='display:block'>5</b><b style='display:block'>7</b>", "5\n7"),
      ("<b style='display:inline'>5</b><b>7</b>", "57"),
      ("<ol><li value=5></ol>", "\u{FFFD}"), ("<ul><li value=5>7</ul>", "7"),
      ("<ol><li>7</ol>", "7"),
    ])
  func boxes(html: String, expected: String) throws { #expect(try cell(html) == expected) }

  @Test("a box with a whole table moves nothing in it")
  func movedTable() throws {
    let box = "<div style='float:right;order:2;flex-flow:row-reverse'>"
    let page = Array("\(box)<table><tr><td>甲<td>5<b>7</b></table></div>".utf8)
    #expect(SetApartOutline.lastCell(of: try HTMLReader.document(page)) == "57")
  }

  @Test(
    "black text on black is hidden",
    arguments: [
      ("39<b style='background:#000'>1</b>", "39 [hidden 1]"),
      ("39<b style='background-color:black;color:#000'>1</b>", "39 [hidden 1]"),
      ("3<b style='background:#000;color:yellow'>9</b>", "39"),
      ("3<b style='background:#000'><i style='color:#ff0'>9</i></b>", "39"),
      ("3<b style='background:#eee'>9</b>", "39"),
    ])
  func blackedOut(html: String, expected: String) throws { #expect(try cell(html) == expected) }

  @Test("a colour ends where another begins, a place outside of the page does not")
  func inheritance() throws {
    let styles = ".x{color:transparent} .y{position:absolute} .z{left:-9999px}"
    #expect(try cell("<i class=x>9<b style='color:red'>39</b></i>", styles) == "39 [hidden 9]")
    #expect(try cell("39<i class='y z'>9<b style='left:0'>9</b></i>", styles) == "39 [hidden 99]")
    #expect(try cell("<i class=y>3</i><i class=z>9</i>", styles) == "39")
  }

  @Test("of many rules those of an element are found")
  func manyRules() throws {
    let styles = (0..<1500).map { ".c\($0){display:none}" }.joined()
    #expect(try cell("39<i class='a c1499'>9</i>", styles) == "39 [hidden 9]")
    #expect(try cell("39<i class='c1500'>9</i>", styles) == "399")
    #expect(try cell("39<i class='c7'>9</i>", styles + ".c7{display:inline}") == "399")
    #expect(try cell("39<i class='c7'>9</i>", styles + "*{display:inline!important}") == "399")
  }

  @Test(
    "what is shown, but not as text that can be read, leaves a mark",
    arguments: [
      ("<svg><text>37</text></svg>", "\u{FFFD} [drawn 37]"),
      ("3<svg><g><text><tspan>7</tspan></text></g></svg>", "3\u{FFFD} [drawn 7]"),
      ("37<svg><title>9</title><text>项</text></svg>", "37"), ("<text>37</text>", "37"),
      ("<script>document.write(37)</script>", "\u{FFFD}"), ("37<script>x=9</script>", "37"),
      ("<math><msup><mn>37</mn><mn>1</mn></msup></math>", "\u{FFFD}371"),
      ("<math><mn>37</mn></math>", "37"), ("<bdo dir=RTL>37</bdo>", "\u{202E}37"),
      ("<bdo dir=ltr>37</bdo>", "37"),
    ])
  func unread(html: String, expected: String) throws { #expect(try cell(html) == expected) }

  @Test(
    "buttons and lists show their values",
    arguments: [
      ("<button>37</button>", "37"), ("<button><b>37</b></button>", "37"),
      ("37<button>复制</button>", "37"), ("<input type=button value=37>", "37"),
      ("37<input type=submit value=提交>", "37"), ("37<button hidden>9</button>", "37 [hidden 9]"),
      ("<select><option>36<option selected>37</select>", "37"),
      ("<select multiple><option>36<option selected>37</select>", "37 [unselected 36]"),
      ("<select multiple><option>36<option>37</select>", " [unselected 3637]"),
      ("<select size=2><option selected>36<option>37</select>", "36 [unselected 37]"),
      ("<select multiple><option selected>36<option selected>37</select>", "36 37"),
    ])
  func fields(html: String, expected: String) throws { #expect(try cell(html) == expected) }

  @Test("a table that a script writes is a picture of one, a share button is not")
  func scripts() throws {
    #expect(
      try BlockOutline.lines("一<script>document.write('<table>')</script>") == ["一", "picture"])
    #expect(try BlockOutline.lines("一<script>document.write('<a>')</script>") == ["一"])
  }

  @Test(
    "what only looks set apart stays",
    arguments: [
      "<u>39</u>", "<sup>39</sup>", "<span style='vertical-align:middle'>39</span>",
      "<span style='vertical-align:-1px'>3</span>9", "<s style='text-decoration:none'>3</s>9",
      "3<span style='font-size:10px'>9</span>", "<div style='vertical-align:super'>3</div>9",
      "<span style='text-decoration:line-through;text-decoration:none'>39</span>",
      "<span style='visibility:visible'>39</span>", "<span style='opacity:.5'>39</span>",
      "<font color=white>39</font>", "<a href='#n'>39</a>", "3<a href='#'>9</a>",
      "3<i style='position:relative;top:-1px'>9</i>", "3<i style='top:-5px'>9</i>",
      "3<i style='color:white;background:#c00'>9</i>",
    ])
  func plain(html: String) throws {
    #expect(try cell(html).split(separator: "\n").joined() == "39")
  }

  @Test("rows that are not shown are kept with their table")
  func hiddenRows() throws {
    func unshown(_ rows: String) throws -> [String] {
      let page = "<table><tr><td>甲<td>1\(rows)<tr><td>乙<td>2</table>"
      let document = try HTMLReader.document(Array(page.utf8))
      guard case .grid(let grid) = document.blocks.first else { return ["no grid"] }
      return SetApartOutline.pieces(Array(document.setApart[grid.setApart]))
    }
    #expect(try unshown("<tr hidden><td>丙<td> <b>3</b>") == ["[hidden 丙 3]"])
    #expect(try unshown("<tr><td>丁<td style='display:none'>4") == ["[hidden 4]"])
    #expect(try unshown("<tr><td>丁<td><table hidden><tr><td>5</table>") == [])
    #expect(try unshown("<tr><td>丁<td>4") == [])
  }

  @Test("a raised point or sign stays in its number, raised words stay in their text")
  func raisedPoint() throws {
    #expect(try cell("25<sup>.</sup>1") == "25.1")
    #expect(try cell("<sup>-</sup>37") == "-37")
    #expect(try cell("金额<sub>（万元）</sub>") == "金额（万元）")
  }

  @Test(
    "the rules of the page count",
    arguments: [
      (".x{display:none}", "39 [hidden 99]"), ("span{visibility:hidden}", "39 [hidden 99]"),
      ("#i{font-size:0}", "39 [hidden 99]"), ("a, span.x.y { display : none }", "39 [hidden 99]"),
      ("/* */ .x{text-decoration:line-through}", "39\u{FFFD}99"),
      ("<!-- .x{display:none} -->", "39 [hidden 99]"),
      (".x{display:none} .x{display:inline}", "3999"),
      (".x{display:none} span{display:inline}", "39 [hidden 99]"),
      (".x{display:none!important} .x.y{display:inline}", "39 [hidden 99]"),
      ("@media print{.x{display:none}}", "3999"),
      ("@media screen{.x{display:none}}", "39 [hidden 99]"),
      ("@media (max-width:9px){.x{display:none}} .z{display:none}", "3999"),
      ("@media only screen and (min-width: 768px){.x{display:none}}", "39 [hidden 99]"),
      ("@media (min-width:1px) and (max-width:2000px){.x{display:none}}", "39 [hidden 99]"),
      ("@media (min-width:1px) and (hover){.x{display:none}}", "3999"),
      ("@media print and (min-width:1px){.x{display:none}}", "3999"),
      ("@layer a{.x{display:none}}", "39 [hidden 99]"),
      (".z .x{display:none}", "3999"), (".x:hover{display:none}", "3999"),
      (".x{display:none} td .x{display:inline}", "3999"), (".X{display:none}", "3999"),
      ("@import 'a'; .x{color:red;DISPLAY:none}", "39 [hidden 99]"),
      (".x{display:none", "39 [hidden 99]"),
    ])
  func rules(styles: String, expected: String) throws {
    let expected = expected == "39\u{FFFD}99" ? "39 [struck 99]" : expected
    #expect(try cell("39<span class=\"x y\" id=i>99</span>", styles) == expected)
  }

  @Test("rules behind the text count as well, an attribute counts more than a rule")
  func order() throws {
    let page = "<table><tr><td>甲<td>39<i class=x>9</i></table><style>.x{display:none}</style>"
    #expect(
      SetApartOutline.lastCell(of: try HTMLReader.document(Array(page.utf8))) == "39 [hidden 9]")
    #expect(try cell("3<i class=x style='display:inline'>9</i>", ".x{display:none}") == "39")
    #expect(
      try cell("3<i class=x style='display:inline'>9</i>", ".x{display:none!important}")
        == "3 [hidden 9]")
  }

  @Test("prose shows its raised digits; struck-out text is left out and kept beside it")
  func prose() throws {
    let page = "<p>申请39<sup>1</sup>件，<s>36</s>40件</p><p><s>全部7</s></p><p>完<i hidden>9</i></p>"
    let document = try HTMLReader.document(Array(page.utf8))
    #expect(BlockOutline.lines(of: document) == ["申请39¹件，40件", "完"])
    #expect(SetApartOutline.pieces(document.setApart) == ["[struck 36]", "[struck 全部7]"])
  }
}
