import JSON
import Records
import TestSupport
import Testing

@testable import Pages

/// What two documents have otherwise, as the page shows it: in words, at the report that it is about.
@Suite struct ChangesTests {
  private static let report = Report.made(
    "青石区水务局", 2022, ["requests.received.total": 21], path: "草稿/水务局.txt")

  private static func change(
    _ kind: Change.Kind, _ cell: String?, _ label: String?, to: Source? = .made("b.txt"),
    _ year: Int = 2022, from: Source? = report.source
  ) -> Change {
    var change = Change(
      agency: report.agency, from: Change.Side(year: 2022, source: from),
      to: Change.Side(year: year, source: to), kind: kind, status: .changed)
    (change.cell, change.label) = (cell, label)
    return change
  }

  private static func number(_ column: String, to: Source?, _ year: Int = 2022) -> Change {
    var number = change(.cell, "requests.received.\(column)", nil, to: to, year)
    (number.before, number.after, number.delta) = (
      .number(Number(21)), .number(Number(12)), Number(-9)
    )
    return number
  }

  /// The page of the report and `changes`.
  private static func page(
    _ changes: [Change], _ audience: PageSettings.Audience = .internal, year: Int = 2022
  ) -> String {
    var later = Report.made("青石区水务局", 2023, path: "b.txt")
    later.year = year
    var settings = PageSettings(day: "2023-01-20")
    settings.audience = audience
    let records =
      [AnyRecord.report(report)] + (year == 2022 ? [] : [.report(later)])
      + changes.map { .change($0) }
    return MadeSeason.page(records, settings)
  }

  @Test func aPublishedPageStandsBesideTheDraftInTheReport() throws {
    var source = Source.made("页面/1.html")
    source.captured = "2023-02-01T10:30"
    var text = Self.change(.section, "sections.5", "五、问题", to: source)
    (text.before, text.after) = (.text("五、问题"), .text("五、问题"))
    (text.sentencesOut, text.sentencesIn) = ([], ["欢迎监督。", "电话不变。"])
    let page = Self.page([Self.number("total", to: source), text])
    let article = try #require(
      page.firstMatch(of: /<article>.*?<div class="report">/.dotMatchesNewlines())
    )
    .output
    #expect(article.contains("发布页面与报送稿不同：2处"))
    #expect(article.contains("报送稿</th><th scope=\"col\">发布页面（2023-02-01 10:30采集）"))
    #expect(article.contains("href=\"#青石区水务局-2022-requests.received.total\""))
    #expect(article.contains("<td>21<td>12<td>-9"))
    #expect(article.contains("五、问题<td>—<td>欢迎监督。<br>电话不变。<"))
    #expect(!Self.page([text], .share).contains("水务局.txt"))
  }

  /// A page without a list of captures is known by the summary of the check.
  @Test func thePageThatWasComparedIsAPublishedOne() {
    var summary = Summary(
      agency: Self.report.agency, year: 2022, source: Self.report.source,
      rules: Summary.Rules(pass: 40), coverage: Coverage())
    let source = Source.made("页面/1.html")
    summary.page = Summary.Page(source, isEqual: false)
    let season = MadeSeason([
      .report(Self.report), .change(Self.number("total", to: source)), .summary(summary),
    ])
    #expect(season.dossiers.first?[2022]?.files.first?.changes == [.publication: [1]])
  }

  @Test func numbersOfOneRowOfTwoYearsAreInOneRow() {
    let page = Self.page(
      ["natural_person", "total"].map { Self.number($0, to: .made("b.txt"), 2023) }, year: 2023)
    #expect(page.contains("表三<tr><th scope=row>一、本年新收政府信息公开申请数量<td>自然人 21→12（-9）；总计 21→12（-9）"))
  }

  @Test func aTextOfWhichNothingIsKnownIsNoRow() {
    var text = Self.change(.section, "sections.0", "引言")
    text.similarity = Number("0.87")
    let page = Self.page([text])
    #expect(page.contains("文字有不同的部分（未列出语句）：引言（相似87"))
    #expect(!page.contains("<table class=\"list changes\""))
  }

  @Test func aReportWithoutACounterpartIsSaidToBe() {
    let page = Self.page([Self.change(.report, nil, nil, to: nil)])
    #expect(page.contains("“青石区水务局 · 2022年度”没有对应的后一份报告。") && !page.contains("（无）"))
  }
}
