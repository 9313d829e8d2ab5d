import Forms
import JSON
import Records
import Wordings

/// The main numbers of an agency over several years, with a small chart beside each row.
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
    let language = parts.phrases.language
    parts.page.element("h3", text: parts.says("历年数据", en: "Over the years"))
    parts.page.open("div", Markup.Attribute("class", "wide"))
    parts.page.open("table", Markup.Attribute("class", "list years"))
    parts.head(
      [parts.says("总计", en: "Total")] + years.map { String($0.year) }
        + [parts.says("走势", en: "Trend")])
    for figure in parts.figures {
      let values = years.map { figure.value(in: $0.report) }
      guard values.contains(where: { $0 != nil }) else { continue }
      parts.page.open("tr")
      parts.page.element(
        "th", Markup.Attribute("scope", "row"),
        text: figure.label.text(language))
      for (index, value) in values.enumerated() {
        let broken = figure.rows == [.broughtForward] ? brokenCarry(at: index) : nil
        let words = broken.map {
          parts.phrases.bracketed(parts.says("上年为\($0)", en: "last year: \($0)"))
        }
        parts.page.element(
          "td", Markup.Attribute("class", broken == nil ? nil : "must-fix"),
          text: (value?.description ?? "—") + (words ?? ""))
      }
      parts.page.open("td")
      Sparkline(values).write(to: &parts.page)
      parts.page.close("td")
      parts.page.close("tr")
    }
    writeShares(to: &parts)
    parts.page.append("</tbody></table></div>")
  }

  /// Appends the share of requests that were granted, in whole or in part, with both numbers.
  private func writeShares(to parts: inout PageParts) {
    let shares = years.map { KeyFigure.share(in: $0.report) }
    guard shares.contains(where: { $0 != nil }) else { return }
    parts.page.open("tr")
    parts.page.element(
      "th", Markup.Attribute("scope", "row"),
      text: KeyFigure.shareName.text(parts.phrases.language))
    for share in shares { parts.page.element("td", text: share ?? "—") }
    parts.page.append("<td></td>")
    parts.page.close("tr")
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
