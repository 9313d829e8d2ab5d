import Documents
import Records
import Testing
import Wordings

@testable import Recognition

@Suite struct FrontMatterTests {
  private let title = "青石区民政局2022年政府信息公开工作年度报告"
  private let prose = String(repeating: "全年及时公开各类信息，按时答复申请。", count: 5)

  /// The title of the report in a page, or the reason why it is not a report.
  private func reading(_ content: String) throws -> String? {
    try reading(page: "<title>\(title)</title>\(content)")
  }

  /// The same for a page with another title.
  private func reading(page: String) throws -> String? {
    let document = try HTMLReader.document(Array(page.utf8))
    let source = Source(path: "a.html", format: .html, bytes: 1, crc32: "")
    do throws(Refusal) {
      return try Recognizer().report(of: document, source: source).title
    } catch {
      return error.message.chinese
    }
  }

  @Test func pageThatAScriptFillsIsNoReport() throws {
    let message = try reading("<div id=app></div><p>加载中</p><script>var a = '<td>0</td>'</script>")
    #expect(message?.contains("脚本") == true)
  }

  @Test func pageWithOnlyWhatItsSiteAddsIsNoReport() throws {
    let menu = ["首页", "政务公开", "办事服务", "互动交流"].map { "<li>\($0)</li>" }.joined()
    let news = (1...9).map { "<li>青石区召开第\($0)次工作会议，研究部署有关事项 2023-02-0\($0)</li>" }.joined()
    let foot = """
      <p>主办：青石区人民政府办公室　承办：青石区大数据中心</p>
      <p>联系电话：0600-1234567　备案号：京ICP备00000000号　网站标识码：0000000000，未经许可不得转载。</p>
      """
    for frame in ["\(menu)<div id=app></div>\(foot)", "<h1>\(title)</h1>\(menu)\(news)\(foot)"] {
      #expect(try reading(frame)?.contains("没有读到正文") == true)
    }
    let fields =
      "<table><tr><td>索引号</td><td>QS-01</td></tr><tr><td>日期</td><td>2023-01-19</td></tr></table>"
    #expect(try reading("\(fields)<div id=app></div>\(foot)")?.contains("没有读到正文") == true)
    #expect(try reading("\(menu)<h1>\(title)</h1><p>\(prose)</p>\(foot)") == title)
  }

  @Test func aPageSaysWhyItIsNoReport() throws {
    #expect(
      try reading(page: "<title>404 Not Found</title><h1>404</h1><p>抱歉，您访问的页面不存在！</p><a>返回首页</a>")
        == "不是年度报告：网页显示“抱歉，您访问的页面不存在！”")
    #expect(
      try reading(page: "<title>403 Forbidden</title><hr>nginx")?.contains("403 Forbidden") == true)
    #expect(try reading(page: "<title>通知公告</title><p>停电通知</p>")?.contains("网页标题为“通知公告”") == true)
  }

  @Test func titleMayStandInThePagesTable() throws {
    let page = """
      <table><tr><td>索引号</td><td>0001</td></tr><tr><td>名称</td><td>\(title)</td></tr></table>
      <p>一、总体情况</p><p>全年无申请。</p>
      """
    let source = Source(path: "a.html", format: .html, bytes: 1, crc32: "")
    let report = try Recognizer().report(
      of: HTMLReader.document(Array(page.utf8)), source: source)
    #expect(report.agency == "青石区民政局")
    #expect(report.year == 2022)
  }

  @Test func fieldsOfThePageMayFollowTheTitleInItsLine() throws {
    let page = "<p>\(title)发布时间：2023-01-13 来源：青石区</p><p>一、总体情况</p><p>二、主动公开政府信息情况</p>"
    let source = Source(path: "a.html", format: .html, bytes: 1, crc32: "")
    let report = try Recognizer().report(
      of: HTMLReader.document(Array(page.utf8)), source: source)
    #expect(report.title == title && report.published == "2023-01-13")
  }

  @Test func listOfReportsIsNoReport() throws {
    let items = (2019...2023).map { "<li>青石区民政局\($0)年政府信息公开工作年度报告<span>\($0 + 1)-01-12</span>" }
    #expect(try reading("<ul>\(items.joined())</ul>")?.contains("列表页（5 个标题）") == true)
  }

  @Test func pageWithAnAttachmentNamesIt() throws {
    let message = try reading("<h1>\(title)</h1><p><a href='/f/nb.pdf'>下载</a></p>")
    #expect(message?.contains("/f/nb.pdf") == true)
  }

  @Test func titleOverPicturesOrProseIsAReport() throws {
    #expect(try reading("<h1>\(title)</h1><img src=a.jpg>") == title)
    #expect(try reading("<h1>\(title)</h1><p>\(prose)</p>") == title)
  }

  @Test func titleAtTheFootHidesNoText() throws {
    let page = "<title>\(title)</title><h1>\(title)</h1><p>\(prose)</p><p>上一篇</p><p>\(title)</p>"
    let document = try HTMLReader.document(Array(page.utf8))
    let source = Source(path: "a.html", format: .html, bytes: 1, crc32: "")
    let report = try Recognizer().report(of: document, source: source)
    #expect(report.sections.first?.text.string.contains(prose) == true)
  }

  /// The text before the first heading of a document with `above` over its title.
  private func introduction(_ above: [String], asPage: Bool) throws -> String? {
    let lines = above + [title, "一、总体情况", prose]
    let source = Source(path: "a", format: asPage ? .html : .text, bytes: 1, crc32: "")
    let document =
      asPage
      ? try HTMLReader.document(Array(lines.map { "<p>\($0)</p>" }.joined().utf8))
      : TextReader.document(Array(lines.joined(separator: "\n").utf8))
    return try Recognizer().report(of: document, source: source).sections.first?.text.string
  }

  @Test func marksAboveTheTitleAreOfTheIntroduction() throws {
    let paper = ["机密★1年", "青石区民政局文件", "青民〔2023〕1号", "【送审稿】"]
    #expect(try introduction(paper, asPage: false) == "机密★1年\n【送审稿】")
    #expect(try introduction(["内部资料 注意保存"], asPage: true) == "内部资料 注意保存")
  }

  @Test func marksBetweenTwoPrintsOfTheTitleAreOfTheIntroduction() throws {
    let lines = ["征求意见稿", title, "日期：2023-01-19", "送审稿", "来源：民政局"]
    #expect(try introduction(lines, asPage: true) == "送审稿")
  }

  @Test func otherLinesAboveTheTitleAreOfNoSection() throws {
    #expect(try introduction(["青石区民政局文件", "稿件、内部管理"], asPage: false) == "")
    // The menu of a site, and the place of the page in it.
    #expect(try introduction(["征求意见稿", "通知公告"], asPage: true) == "")
    #expect(try introduction(["首页 > 征求意见稿"], asPage: true) == "")
  }
}
