import Testing

@testable import Documents

@Suite("HTML reader: what is not shown, pictures and attachments")
struct HTMLHiddenTests {
  @Test(
    "content that is not shown is left out, and only that",
    arguments: [
      "一<script>document.write('<b>9</b>')</script>二",
      "一<style>p{}</style>二", "一<!-- 零 -->二", "一<template><p>零</p></template>二",
      "一<noscript><p>零</p></noscript>二", "一<select><option>零<option>零</select>二",
      "一<button>零</button>二", "一<progress>零</progress>二", "一<meter value=3>零</meter>二",
      "一<span popover>零</span>二", "一<span style='filter:blur(0) opacity(0)'>零</span>二",
      "一<dialog>零</dialog>二", "一<span hidden>零<b>零</b></span>二",
      "一<span style='display:none'>零<span>零</span>零</span>二", "一<div hidden>零<div>零</div></div>二",
      "一<span style=\"color:red; DISPLAY : none !important\">零</span>二",
      "一<p style='display:none'>零</p>二", "一<svg><title>零</title><g><text>零</text></g></svg>二",
      "一<svg/>二", "一<ruby><rp>(</rp><rt>零<rp>)</ruby>二", "一<iframe>零</iframe>二",
      "一<a style=display:none>零<i>零</a>二",
    ])
  func hidden(html: String) throws {
    #expect(try BlockOutline.lines(html) == ["一二"])
  }

  @Test(
    "rules that a browser does not use on a screen hide nothing",
    arguments: [
      ("media=print", true), ("media='print, projection'", true),
      ("media='(max-width:480px)'", true),
      ("media='screen and (max-width: 640px)'", true), ("type=text/less", true),
      ("type='text/x-template' media=all", true), ("media=screen", false), ("media=''", false),
      ("media='print, Screen'", false),
      ("type=TEXT/CSS media='only screen and (min-width:9px)'", false),
    ])
  func rulesForOtherMedia(attributes: String, areUnused: Bool) throws {
    let page = "<style \(attributes)>p{display:none}</style><p>一</p><div>二</div>"
    #expect(try BlockOutline.lines(page) == (areUnused ? ["一", "二"] : ["二"]))
  }

  @Test("the first texts of a table that is not shown are kept")
  func hiddenTables() throws {
    let table = "<table><tr><td>申请人情况<td>自然人<tr><td>甲<td>7</table>"
    for hidden in [
      "<div hidden>\(table)</div>", "<div style='position:absolute;left:-9999px'>\(table)</div>",
    ] {
      let document = try HTMLReader.document(Array("<meta charset=utf-8>\(table)\(hidden)".utf8))
      #expect(document.hiddenTables.map { $0.prefix(2) } == [["申请人情况", "自然人"]])
    }
    #expect(try HTMLReader.document(Array(table.utf8)).hiddenTables.isEmpty)
  }

  @Test("the lines of a text area are paragraphs, and in a cell of a table lines of it")
  func textArea() throws {
    #expect(
      try BlockOutline.lines("<p>一<textarea>二\n三 1\n\n四</textarea>五") == ["一", "二⏎三 1", "四", "五"])
    let table = "<table><tr><td><textarea>1\n2</textarea><td>3</table>"
    #expect(try BlockOutline.lines(table) == ["[0:1⏎2 1:3]"])
    #expect(try BlockOutline.lines("一<textarea hidden>零</textarea>二") == ["一二"])
  }

  @Test(
    "content that only looks hidden is kept",
    arguments: [
      "<dialog open>一</dialog>", "<p style='filter:opacity(50%)'>一</p>",
      "<p style='mso-display:none'>一</p>",
      "<p style='display:none;display:block'>一</p>",
      "<p style='display:inline'>一</p>", "<p data-hidden>一</p>", "<body style='display:none'>一",
      "<p title='display:none'>一</p>", "<p style='content:\"none\"'>一</p>",
    ])
  func shown(html: String) throws {
    #expect(try BlockOutline.lines(html) == ["一"])
  }

  @Test(
    "a hidden element without an end tag ends with its parent",
    arguments: [
      ("<p>一<span hidden>零</p><p>二</p>", ["一", "二"]),
      ("<div>一<div hidden>零<p>零</div></div>二", ["一", "二"]),
      ("<table><tr><td hidden>零<td>1<td>2</table>", ["[0:1 1:2]"]),
      ("<svg><g>零<p>一", ["一"]),
    ])
  func unclosed(html: String, expected: [String]) throws {
    #expect(try BlockOutline.lines(html) == expected)
  }

  @Test(
    "hidden tables, rows and cells are not in a grid",
    arguments: [
      ("<table hidden><tr><td>1<td>2</table>一", ["一"]),
      ("<table><tr style='display:none'><td>0<td>0<tr><td>1<td>2</table>", ["[0:1 1:2]"]),
      ("<table><tr><td>1<td style='display:none'>0<td>2</table>", ["[0:1 1:2]"]),
      ("<table><tr><td>1<td>2<table hidden><tr><td>0</table></table>", ["[0:1 1:2]"]),
    ])
  func hiddenParts(html: String, expected: [String]) throws {
    #expect(try BlockOutline.lines(html) == expected)
  }

  @Test("a picture comes after the text of its paragraph; spacers do not count")
  func pictures() throws {
    let html = """
      <p><img src=a.png>一<img src=b.png>二</p><img width=1 height=1><img style='width:0px'>
      <img style='max-width:100%;height:10px' width=100>
      """
    #expect(try BlockOutline.lines(html) == ["picture", "一二", "picture", "picture"])
  }

  @Test("a link to a file follows the paragraph that contains it")
  func attachments() throws {
    let html = """
      <p>附件：<a href="/a/%E5%B9%B4.PDF?v=2#p">年报</a>和<a href=b.html>网页</a></p><p>二</p>
      <a href='down?id=1&amp;name=x.xlsx'><img></a><iframe src=c.ofd></iframe><embed src=d.pdf>
      """
    #expect(
      try BlockOutline.lines(html) == [
        "附件：年报和网页", "file /a/%E5%B9%B4.PDF?v=2#p", "二", "picture", "picture",
        "file down?id=1&name=x.xlsx", "file c.ofd", "file d.pdf",
      ])
  }

  @Test(
    "files are recognised by their endings",
    arguments: [
      ("a.doc", true), ("a.docx", true), ("a.wps", true), ("a.xls", true), ("a.XLSX ", true),
      ("a.zip", true), ("a.rar", true), ("a.et", true), ("a.odt", true), ("a.docs", false),
      ("pdf", false), ("a.pdf.html", false), ("a.html?x=1", false), ("", false), ("#a.pdf", false),
    ])
  func endings(address: String, isFile: Bool) {
    #expect((AttachmentTarget.address(Array(address.utf8)) != nil) == isFile)
  }
}
