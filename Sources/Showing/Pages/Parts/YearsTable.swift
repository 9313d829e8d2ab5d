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
    parts.row(
      ofHeads: [parts.says("总计", en: "Total")] + years.map { String($0.year) }
        + [parts.says("走势", en: "Trend")])
    for figure in parts.figures {
      let values = years.map { figure.value(in: $0.report) }
      guard values.contains(where: { $0 != nil }) else { continue }
      parts.page.open("tr")
      parts.page.element(
        "th", Markup.Attribute("scope", "row"),
        text: figure.label.text(language))
      for (index, value) in values.enumerated() {
        let isBroken = figure.rows == [.broughtForward] && breaksCarry(at: index)
        parts.page.element(
          "td", Markup.Attribute("class", isBroken ? "must-fix" : nil),
          Markup.Attribute(
            "title",
            isBroken ? parts.says("与上年结转数不一致", en: "unlike last year's carried forward") : nil),
          text: value?.description ?? "—")
      }
      parts.page.open("td")
      Sparkline(values).write(to: &parts.page)
      parts.page.close("td")
      parts.page.close("tr")
    }
    writeShares(to: &parts)
    parts.page.close("table")
    parts.page.close("div")
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

  /// Whether the number brought forward in the year at `index` is not the one carried forward in the year
  /// before.
  private func breaksCarry(at index: Int) -> Bool {
    guard index > 0, years[index - 1].year == years[index].year - 1,
      let before = years[index - 1].report.cells.number(Cell(.carriedForward, .total)),
      let now = years[index].report.cells.number(Cell(.broughtForward, .total))
    else { return false }
    return before != now
  }
}
