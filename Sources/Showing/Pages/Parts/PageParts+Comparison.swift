import Records

extension PageParts {
  /// Appends the main numbers of the agencies in the season's year, one beside the other, where several have
  /// a report.
  mutating func writeComparison<Stop: Error>(
    _ overview: SeasonOverview, loading load: (Int) throws(Stop) -> AnyRecord,
    linking link: (AgencyDossier) -> String?, _ write: ([UInt8]) throws(Stop) -> Void
  ) throws(Stop) {
    guard overview.hasSeveral else { return }
    page.open("section", Markup.Attribute("id", "comparison"))
    page.element("h2", text: says("各单位主要数据", en: "Main numbers of the agencies"))
    page.open("div", Markup.Attribute("class", "wide"))
    page.open("table", Markup.Attribute("class", "list years"))
    let language = phrases.language
    head(
      [says("单位", en: "Agency")] + figures.map { $0.label.text(language) }
        + [KeyFigure.shareName.text(language)])
    for dossier in overview.dossiers {
      guard let file = overview.file(of: dossier), case .report(let report) = try load(file.place)
      else { continue }
      page.open("tr")
      writeHead(of: dossier, linkedTo: link(dossier))
      let values = figures.map { $0.value(in: report)?.description }
      for value in values + [KeyFigure.share(in: report)] {
        page.element("td", text: value ?? "—")
      }
      page.close("tr")
      page.lineBreak()
      try page.flush(atLeast: 1 << 16, write)
    }
    page.append("</tbody></table></div>")
    page.element(
      "p", Markup.Attribute("class", "legend"),
      text: says(
        "“总计”列的数字；— 表示没有读到或为空白，不是0。",
        en: "Numbers of the column “total”; — means not read or blank, which is no 0."))
    page.close("section")
  }
}
