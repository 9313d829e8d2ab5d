import JSON
import Records

extension PageParts {
  /// Opens the main numbers of the agencies in the season's year, one below the other.
  mutating func openComparison() {
    page.open("section", Markup.Attribute("id", "comparison"))
    page.element("h2", text: says("各单位主要数据", en: "Main numbers of the agencies"))
    openFigures(of: says("单位", en: "Agency"))
  }

  /// Appends the main numbers of `report`.
  mutating func writeFigures(
    of report: Report, of dossier: AgencyDossier, linkedTo address: String?
  ) {
    page.open("tr")
    writeHead(of: dossier, linkedTo: address)
    writeFigures(of: report)
  }

  mutating func closeComparison() {
    closeFigures()
    page.element(
      "p", Markup.Attribute("class", "legend"),
      text: says(
        "“总计”列的数字；— 表示没有读到或为空白，不是0。",
        en: "Numbers of the column “total”; — means not read or blank, which is no 0."))
    page.close("section")
  }

  /// Opens a table of main numbers, whose rows are about what `head` says.
  mutating func openFigures(of head: String) {
    // Without a link in it, it scrolls by keyboard only where it takes the focus.
    page.open("div", Markup.Attribute("class", "wide"), Markup.Attribute("tabindex", "0"))
    page.open("table", Markup.Attribute("class", "list years"))
    let labels = figures.map(\.label) + [KeyFigure.shareName]
    self.head([head] + labels.map { $0.text(phrases.language) })
  }

  /// Appends the main numbers of `report` and the share of requests that were granted to a row, and closes it;
  /// `broken` returns what last year's report has instead of a number, nil where they agree.
  mutating func writeFigures(
    of report: Report, brokenBy broken: (KeyFigure) -> Number? = { _ in nil }
  ) {
    for figure in figures {
      let last = broken(figure).map {
        phrases.bracketed(says("上年为\($0)", en: "last year: \($0)"))
      }
      page.element(
        "td", Markup.Attribute("class", last.map { _ in Finding.Action.mustFix.rawValue }),
        text: (figure.value(in: report)?.description ?? "—") + (last ?? ""))
    }
    page.element("td", text: KeyFigure.share(in: report) ?? "—")
    page.close("tr")
    page.lineBreak()
  }

  mutating func closeFigures() { page.append("</tbody></table></div>") }
}
