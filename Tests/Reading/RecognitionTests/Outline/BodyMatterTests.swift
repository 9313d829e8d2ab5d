import Documents
import Forms
import Records
import Testing

@testable import Recognition

@Suite struct BodyMatterTests {
  /// The report in a page with `above` before its title and `below` after the site's links.
  private func report(above: String = "", below: String = "") throws -> Report {
    let html = """
      \(above)<h1>青石县文化局2022年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>无。</p>\
      <p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p><p>上一篇：通知</p>\(below)
      """
    return try Recognizer().report(
      of: HTMLReader.document(Array(html.utf8)),
      source: Source(path: "a.html", format: .html, bytes: 1, crc32: ""))
  }

  private func row(_ cells: String...) -> String {
    "<table><tr>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr></table>"
  }

  @Test func aRowOfTheFormsIsReadAboveTheTitleAndBelowTheSitesLinks() throws {
    let carried = row("四、结转下年度继续办理", "5", "0", "0", "0", "0", "0", "5")
    for report in [try report(above: carried), try report(below: carried)] {
      #expect(report.cells.number(Cell("requests.carried_forward.natural_person"))?.integer == 5)
      #expect(report.cells.number(Cell("requests.carried_forward.total"))?.integer == 5)
    }
  }

  @Test func aRowWhoseLabelIsCutKeepsItsNumbers() throws {
    let report = try report(above: row("出具已获取信息", "7198", "912", "4135", "1", "7558"))
    #expect(report.sections[0].text.string.contains("7198  912  4135"))
  }

  @Test func aSitesListsOfCountsAndYearsAreNoRows() throws {
    let report = try report(
      above: row("行政许可", "35") + row("年报", "2018", "2019", "2020", "2021", "2022"))
    #expect(report.unplaced.isEmpty)
    #expect(report.sections[0].text.string.isEmpty)
  }
}
