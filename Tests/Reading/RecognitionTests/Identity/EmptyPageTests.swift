import Documents
import Records
import Testing
import Wordings

@testable import Recognition

/// Pages without the text of a report.
@Suite struct EmptyPageTests {
  private static func refusal(_ html: String) throws -> Refusal? {
    let document = try DocumentReader.read(OpenedDocument(Array(html.utf8)))
      .parts[0].document
    let source = Source(path: "a.html", format: .html, bytes: html.utf8.count, crc32: "00000000")
    return #expect(throws: Refusal.self) {
      try Recognizer().report(of: document, source: source)
    }
  }

  @Test(arguments: [
    "<meta http-equiv=\"Refresh\" content=\"0; URL='/new/9.html'\"><title>青石区民政局</title>",
    "<title>青石区民政局</title><script>location.href = \"/new/9.html\"</script>",
    "<title>青石区民政局</title><script>window.location.replace('/new/9.html');</script>",
    """
    <meta http-equiv=refresh content="3;url=/new/9.html"><title>青石区民政局2022年政府信息公开工作年度报告\
    </title><h1>青石区民政局2022年政府信息公开工作年度报告</h1>
    """,
  ])
  func aPageThatSendsItsReaderOnSaysWhere(html: String) throws {
    let refusal = try #require(try EmptyPageTests.refusal(html))
    #expect(refusal.reason.chinese.contains("页面跳转到“/new/9.html”") && refusal.instead == .nothing)
  }

  @Test func aPageOfOtherWorkSaysSo() throws {
    let title = "青石区民政局2022年法治政府建设情况报告"
    let html = "<h1>\(title)</h1><p>一、基本情况</p><p>收到申请3件，均已办结。</p><p>二、存在问题</p><p>有待加强。</p>"
    let refusal = try #require(try EmptyPageTests.refusal(html))
    #expect(refusal.reason.chinese.contains("标题为“\(title)”"))
  }

  @Test func aScriptThatDoesMoreIsNoRedirection() throws {
    let html = "<title>青石区民政局</title><script>if (x) { y = location.search('a') }</script>"
    let refusal = try #require(try EmptyPageTests.refusal(html))
    #expect(!refusal.reason.chinese.contains("跳转"))
  }

  /// The name of a government is on every page of its site.
  @Test(arguments: [("青石区民政局", "青石区民政局"), ("青石区人民政府", nil), ("首页_民政局网站", nil)])
  func thePageIsThatOfTheAgencyInItsTitle(title: String, agency: String?) throws {
    let html = "<title>\(title)</title><div>网站改版，页面不存在</div>"
    #expect(try EmptyPageTests.refusal(html)?.title == agency)
  }
}
