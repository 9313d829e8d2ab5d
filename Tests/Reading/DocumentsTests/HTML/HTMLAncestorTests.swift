import Testing

@testable import Documents

@Suite("HTML reader: rules for elements within others")
struct HTMLAncestorTests {
  private static func page(_ rule: String, _ body: String) -> String {
    "<html><head><style>\(rule)</style></head><body class='page'>\(body)</body></html>"
  }

  private static let cell =
    "<table class='t'><tr><td id='x'>39<span class='m'>1</span></td><td>5</td></tr></table>"

  @Test(
    "a rule that finds the elements around hides",
    arguments: [
      "table .m {display:none}", ".t td .m {display:none}", ".t span.m {display:none}",
      "#x > .m {display:none}", "td#x>span {display:none}", "body.page table .m{display:none}",
      "html body .m {display:none}", "tbody > tr > td > .m {display:none}",
      ".nowhere .m, .t .m {display:none}", "* td .m {display:none}",
      ".m {display:inline} .t .m {display:none}", "@media screen { .t .m {display:none} }",
      ".t td span {text-decoration:line-through}", ".t .m {display:none} .other .n {display:block}",
    ])
  func hides(rule: String) throws {
    #expect(try BlockOutline.lines(Self.page(rule, Self.cell)) == ["[0:39 1:5]"])
  }

  @Test(
    "a rule that does not find them, or cannot tell, hides nothing",
    arguments: [
      "div .m {display:none}", "table > .m {display:none}", "tr > .m {display:none}",
      ".nowhere .m {display:none}", "table > tr .m {display:none}", "td + .m {display:none}",
      "b ~ td .m {display:none}", ".t .m:hover {display:none}", ".t:not(.t) .m {display:none}",
      ".m .t {display:none}", "body.other .m {display:none}", "#x #x .m {display:none}",
      ".t .m {display:none} .t td .m {display:inline}", "@media print { .t .m {display:none} }",
      ".m {display:none} .somewhere + .m {display:inline}",
    ])
  func shows(rule: String) throws {
    #expect(try BlockOutline.lines(Self.page(rule, Self.cell)) == ["[0:391 1:5]"])
  }

  @Test(
    "the elements around are those of the page, with and without end tags",
    arguments: [
      ("div.a p {display:none}", "<div class=a><p>一<p>二</div><p>三", ["三"]),
      (".a .b {display:none}", "<b class=a>一<i class=b>二</i></b><i class=b>三</i>", ["一三"]),
      (".a > .b {display:none}", "<p class=a>一<u><i class=b>二</i></u><i class=b>三</i>", ["一二"]),
      (
        "td .b {display:none}", "<table><tr><td>1<td>2<b class=b>3</table><b class=b>4</b>",
        ["[0:1 1:2]", "4"]
      ),
      ("ul.a li li {display:none}", "<ul class=a><li>一<ul><li>二</ul><li>三</ul>", ["一", "三"]),
      (".a p {display:none}", "<div class=a></div><p>一", ["一"]),
    ])
  func ancestors(rule: String, body: String, lines: [String]) throws {
    #expect(try BlockOutline.lines(Self.page(rule, body)) == lines)
  }

  @Test("a rule behind the elements that it is about is known all the same")
  func lateRules() throws {
    let html = "<div class=a><style>.a p {display:none}</style><p>一</p></div><p>二</p>"
    #expect(try BlockOutline.lines(html) == ["二"])
  }

  @Test("many inline elements without end tags are no nesting")
  func unclosedInlineElements() throws {
    let html = Self.page(
      ".a > p {display:none}",
      "<div class=a>" + String(repeating: "<font color=red>一", count: 400) + "<p>二</p></div>")
    #expect(try BlockOutline.lines(html).last == "二")
  }
}
