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
      ("39<sup>注1</sup>", "39 [raised 注1]"), ("39<ruby>件<rt>99</rt></ruby>", "39件"),
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
    "what only looks set apart stays",
    arguments: [
      "<u>39</u>", "<sup>39</sup>", "<span style='vertical-align:middle'>39</span>",
      "<span style='vertical-align:-1px'>3</span>9", "<s style='text-decoration:none'>3</s>9",
      "3<span style='font-size:10px'>9</span>", "<div style='vertical-align:super'>3</div>9",
      "<span style='text-decoration:line-through;text-decoration:none'>39</span>",
      "<span style='visibility:visible'>39</span>", "<span style='opacity:.5'>39</span>",
    ])
  func plain(html: String) throws {
    #expect(try cell(html).split(separator: "\n").joined() == "39")
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
