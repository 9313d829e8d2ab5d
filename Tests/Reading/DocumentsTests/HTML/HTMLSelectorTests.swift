import Testing

@testable import Documents

@Suite("HTML reader: rules that ask for attributes, ranks and lists, and custom properties")
struct HTMLSelectorTests {
  private static func lines(_ rule: String, _ body: String) throws -> [String] {
    try BlockOutline.lines(
      "<html><head><meta charset=utf-8><style>\(rule)</style></head><body>\(body)</body></html>")
  }

  private static let cell =
    "<table><tr><td>39<i></i><b data-state='off now' title=Mark-1>1</b></td><td>5</td></tr></table>"

  @Test(
    "a rule that finds the element hides it",
    arguments: [
      "[data-state] {display:none}", "b[data-state='off now'] {display:none}",
      "[DATA-STATE~=\"now\"] {display:none}", "[title|=Mark] {display:none}",
      "[title^=Ma] {display:none}", "[title$='-1'] {display:none}", "[title*=ark] {display:none}",
      "[title='mark-1' i] {display:none}", "td [ title = Mark-1 ] {display:none}",
      "b:last-child {display:none}", "td :nth-child(2) {display:none}",
      "td > :nth-child( 2n ) {display:none}", "b:nth-child(even) {display:none}",
      "b:nth-child(-n+2) {display:none}", "td:first-of-type b {display:none}",
      "tr:only-of-type b {display:none}", "b:nth-last-child(1) {display:none}",
      "td:first-child b {display:none}", "tr:only-child b {display:none}",
      "b:not(.a, [title=x], :first-child) {display:none}",
      ":is(u, b) {display:none}", ":where(td) b {display:none}", ":root b {display:none}",
      ".n, [title='a,b'], b[title] {display:none}", "b:not(:not([title])) {display:none}",
      ":root {--shown: none} b {display: var(--shown)}",
      "b {display: var( --shown )} html {--shown:none}",
      ":root {--off:none; --shown: var(--off)} b {display:var(--shown)}",
      "b {display: var(--unknown, none)}", ":root{--c:#fff} b {color:var(--c);background:var(--c)}",
    ])
  func hides(rule: String) throws {
    #expect(try Self.lines(rule, Self.cell) == ["[0:39 1:5]"])
  }

  @Test(
    "a rule that does not find it, or cannot tell, hides nothing",
    arguments: [
      "[data-other] {display:none}", "[data-state=off] {display:none}",
      "[title='mark-1'] {display:none}", "[title^=''] {display:none}", "[title {display:none}",
      "b:first-child {display:none}", "b:nth-child(odd) {display:none}",
      "b:nth-child(n+3) {display:none}", "b:nth-child(0) {display:none}",
      "b:nth-child(x) {display:none}", "b:nth-child(99999999999999999999) {display:none}",
      "b:only-child {display:none}", "b:nth-last-child(2) {display:none}",
      "b:hover {display:none}", "b::after {display:none}", "b:not(:hover) {display:none}",
      "b:not([title]) {display:none}", ":is(u, i) b {display:none}",
      "[title] {display:none} b:nth-child(2)[title] {display:inline}",
      ":root {--shown: none} td {--shown: inline} b {display:var(--shown)}",
      "b {display: var(--unknown)}", ":root {--a:var(--b);--b:var(--a)} b {display:var(--a)}",
    ])
  func shows(rule: String) throws {
    #expect(try Self.lines(rule, Self.cell) == ["[0:391 1:5]"])
  }

  @Test(
    "ranks are those of the page, with and without end tags and implied elements",
    arguments: [
      ("td:nth-child(2) {display:none}", "<table><tr><td>1<td>2<td>3</table>", ["[0:1 1:3]"]),
      (
        "tr:last-child {display:none}", "<table><tr><td>1<td>2<tr><td>3<td>4</table>", ["[0:1 1:2]"]
      ),
      (
        "tr:nth-child(2) {display:none}", "<table><tr><td>1<td>2<tr><td>3<td>4</table>",
        ["[0:1 1:2]"]
      ),
      ("td:last-child {display:none}", "<table><tr><td>1<td>2<br><td>3</table>", ["[0:1 1:2]"]),
      ("p:last-of-type {display:none}", "<div><p>一<p>二<div>三</div></div>", ["一", "三"]),
      ("p:nth-child(3) {display:none}", "<p>一<br><hr><p>二<p>三", ["一", "三"]),
      ("li:nth-of-type(2) {display:none}", "<ul><li>一<ul><li>二</ul><li>三</ul>", ["一", "二"]),
      ("p:first-child {display:none}", "<p>一<p>二", ["二"]),
    ])
  func ranks(rule: String, body: String, lines: [String]) throws {
    #expect(try Self.lines(rule, body) == lines)
  }

  @Test("a property of the root is known to a style attribute")
  func attribute() throws {
    let body = "<table><tr><td>39<b style='display:var(--shown)'>1</b></td><td>5</td></tr></table>"
    #expect(try Self.lines(":root{--shown:none}", body) == ["[0:39 1:5]"])
    #expect(try Self.lines(".x{--shown:none}", body) == ["[0:391 1:5]"])
  }

  @Test("properties that grow within each other end")
  func growth() throws {
    let properties = (0..<40).map { "--p\($0):var(--p\($0 + 1)) var(--p\($0 + 1));" }.joined()
    let rule = ":root{\(properties)--p40:none} b{display:var(--p0)}"
    #expect(try Self.lines(rule, Self.cell) == ["[0:391 1:5]"])
  }

  @Test(
    "digits that are shown in another order, or as pictures, are marked",
    arguments: [
      "<bdo dir=rtl>12</bdo>", "<b style='unicode-bidi:bidi-override;direction:rtl'>12</b>",
      "<b dir=rtl style='unicode-bidi:isolate-override'>12</b>", "<b class=r><i>12</i></b>",
      "<b class=w>12</b>", "<font face='Wingdings 2'>12</font>",
      "<b style='font-family:\"Webdings\", serif'>12</b>", "<b class=g>12</b>",
      "<b style='transform:scaleX(-1)'>12</b>", "<b style='transform:rotate(180deg)'>12</b>",
    ])
  func marked(cell: String) throws {
    let rule =
      ".g::before{content:'3'} .r{unicode-bidi:bidi-override;direction:rtl} .w{font-family:Wingdings}"
    let table = "<table><tr><td>\(cell)</td><td>5</td></tr></table>"
    let text = try Self.lines(rule, table)
    #expect(text == ["[0:\u{202E}12 1:5]"] || text == ["[0:\u{FFFD}12 1:5]"])
  }

  @Test(
    "digits in their own order and font are not",
    arguments: [
      "<bdo dir=ltr>12</bdo>", "<b dir=rtl>12</b>", "<b style='direction:rtl'>12</b>",
      "<b style='unicode-bidi:bidi-override'>12</b>",
      "<b class=w><i style='font-family:Arial'>12</i></b>", "<font face=Symbol>12</font>",
      "<b style='font-family:Arial,Wingdings'>12</b>", "<b class=i>12</b>", "<b class=s>12</b>",
      "<b class=n>12</b>",
      "<b style='transform:rotate(0deg)'>12</b>", "<b style='transform:scale(1.2)'>12</b>",
    ])
  func unmarked(cell: String) throws {
    let table = "<table><tr><td>\(cell)</td><td>5</td></tr></table>"
    let rule = """
      .w{font-family:Wingdings} .i::before{content:'\\e605';width:20px} .s:after{content:'*'}\
      .n::after{content:'3';display:block}
      """
    #expect(try Self.lines(rule, table) == ["[0:12 1:5]"])
  }
}
