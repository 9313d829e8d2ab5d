import Documents
import Records
import Testing
import Wordings

@testable import Recognition

@Suite struct FrontMatterTests {
  private let title = "青石区民政局2022年政府信息公开工作年度报告"

  /// The title of the report in a page, or the reason why it is not a report.
  private func reading(_ content: String) throws -> String? {
    let page = "<title>\(title)</title>\(content)"
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
    let prose = String(repeating: "全年及时公开各类信息，按时答复申请。", count: 5)
    #expect(try reading("<h1>\(title)</h1><p>\(prose)</p>") == title)
  }

  @Test func titleAtTheFootHidesNoText() throws {
    let prose = String(repeating: "全年及时公开各类信息，按时答复申请。", count: 5)
    let page = "<title>\(title)</title><h1>\(title)</h1><p>\(prose)</p><p>上一篇</p><p>\(title)</p>"
    let document = try HTMLReader.document(Array(page.utf8))
    let source = Source(path: "a.html", format: .html, bytes: 1, crc32: "")
    let report = try Recognizer().report(of: document, source: source)
    #expect(report.sections.first?.text.string.contains(prose) == true)
  }
}
