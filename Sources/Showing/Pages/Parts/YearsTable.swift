import Forms
import JSON
import Records
import Wordings

/// The main numbers of an agency over several years, a row for each year as in the comparison of agencies, with a small
/// chart below each column. Years as columns, of which there may be as many as table three has, would make rows of that
/// table to whom the page is a report: to rpt-parse.
struct YearsTable {
  private let years: [(year: Int, report: Report)]

  /// Nil where fewer than two years have a report.
  init?(_ dossier: AgencyDossier, _ records: AgencyRecords) {
    years = dossier.years.compactMap { year in
      guard let number = year.year, let report = year.files.first.flatMap(records.report)
      else { return nil }
      return (number, report)
    }
    if years.count < 2 { return nil }
  }

  func write(to parts: inout PageParts) {
    parts.page.element("h3", text: parts.says("历年数据", en: "Over the years"))
    parts.openFigures(of: parts.says("年度", en: "Year"))
    for (index, year) in years.enumerated() {
      parts.page.open("tr")
      parts.page.element("th", Markup.Attribute("scope", "row"), text: String(year.year))
      parts.writeFigures(of: year.report) { figure in
        figure.rows == [.broughtForward] ? brokenCarry(at: index) : nil
      }
    }
    parts.page.open("tr")
    parts.page.element(
      "th", Markup.Attribute("scope", "row"), text: parts.says("走势", en: "Trend"))
    for figure in parts.figures {
      parts.page.element("td") {
        Sparkline(years.map { figure.value(in: $0.report) }).write(to: &$0)
      }
    }
    parts.page.append("<td></td></tr>")
    parts.closeFigures()
  }

  /// The number carried forward in the year before that at `index`, where another one is brought forward.
  private func brokenCarry(at index: Int) -> Number? {
    guard index > 0, years[index - 1].year == years[index].year - 1,
      let before = years[index - 1].report.cells.number(Cell(.carriedForward, .total)),
      let now = years[index].report.cells.number(Cell(.broughtForward, .total))
    else { return nil }
    return before == now ? nil : before
  }
}
