import Phrases
import Records
import Views

extension PageParts {
  /// Appends all that is known of an agency, the newest year first.
  mutating func write(_ dossier: AgencyDossier, _ records: AgencyRecords) {
    page.open(
      "section", Markup.Attribute("class", "agency"),
      Markup.Attribute("id", dossier.anchor.isEmpty ? nil : dossier.anchor))
    page.element("h2", text: dossier.name)
    for failure in dossier.failures { write(failure) }
    YearsTable(dossier, records)?.write(to: &self)
    for year in dossier.years.reversed() {
      let anchor = PageParts.anchor(dossier, year.year)
      page.open("article", Markup.Attribute("id", anchor))
      page.element("h3", text: phrases.heading(dossier.name, year.year))
      write(records.findings(year.findings), linkedTo: nil)
      for (index, file) in year.files.enumerated() {
        guard let report = records.report(of: file) else { continue }
        // Only the first of several files of one report has the cells that links point at.
        let own = index == 0 ? anchor : "\(anchor)-\(index + 1)"
        page.element("p", Markup.Attribute("class", "meta"), text: facts(of: report))
        write(
          report, records.findings(file.findings),
          notAssessed: records.notAssessed(file.findings), records.claims(of: file), in: own)
      }
      write(
        records.changes(in: year), of: year.files.first.flatMap(records.report), in: anchor)
      page.close("article")
    }
    page.close("section")
    page.lineBreak()
  }

  /// Appends a file that could not be read.
  mutating func write(_ failure: Failure) {
    let path = settings.audience == .share ? "" : failure.path + phrases.colon
    page.element(
      "p", Markup.Attribute("class", "failure"),
      text: phrases.unreadable + phrases.colon + path + failure.message)
  }

  private func facts(of report: Report) -> String {
    var facts: [String] = []
    if let parts = report.parts {
      facts.append(
        says("\(parts.contributors.count)份报告的合计", en: "sum of \(parts.contributors.count) reports"))
    } else if settings.audience == .internal {
      facts.append(report.source.path)
    }
    if let day = report.published { facts.append(says("公布日期\(day)", en: "published \(day)")) }
    if let url = report.source.url { facts.append(url) }
    if let time = report.source.timeOfCapture {
      facts.append(says("\(time)采集", en: "saved \(time)"))
    }
    let coverage = report.coverage
    if coverage.number < coverage.expected {
      facts.append(
        says(
          "表格\(coverage.expected)格，读出数字\(coverage.number)格，空白\(coverage.null)格，没有读到\(coverage.absent)格",
          en: """
            \(coverage.expected) cells: \(coverage.number) numbers, \(coverage.null) blank, \
            \(coverage.absent) not read
            """))
    }
    return facts.joined(separator: phrases.semicolon)
  }
}
