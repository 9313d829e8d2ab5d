import Checking
import Chinese
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
    for year in dossier.years.reversed() { write(year, of: dossier, records) }
    page.close("section")
    page.lineBreak()
  }

  /// Appends a year. Each report is an article, which rpt-parse reads for itself.
  private mutating func write(
    _ year: AgencyDossier.Year, of dossier: AgencyDossier, _ records: AgencyRecords
  ) {
    let anchor = PageParts.anchor(dossier, year.year)
    let heading = phrases.heading(dossier.name, year.year)
    page.open("section", Markup.Attribute("class", "year"), Markup.Attribute("id", anchor))
    // Which of several files counts is no matter of one of them.
    let shared = year.files.indices.flatMap { index in
      records.points(
        year.files[index].findings.filter { $0.concern == .duplicate },
        suffix: year.suffix(ofFile: index))
    }
    let points = records.points(year.findings) + shared
    if !points.isEmpty || year.files.isEmpty { page.element("h3", text: heading) }
    write(points, linkedTo: nil)
    // Where files have one name, their folders tell them apart.
    let names = Set(year.files.compactMap { records.report(of: $0)?.source.name })
    for (index, file) in year.files.enumerated() {
      let version = year.files.count > 1 ? version(index) : ""
      // Only the first of several files of one report has the cells that links point at.
      let suffix = year.suffix(ofFile: index)
      write(
        file, records, headed: heading + version, in: anchor + suffix, suffix: suffix,
        showsFolder: names.count < year.files.count)
    }
    for (index, sum) in year.sums.enumerated() {
      let suffix = "-sum" + AgencyDossier.suffix(ofFile: index)
      write(
        sum, records, headed: heading + phrases.bracketed(phrases.sum), in: anchor + suffix,
        suffix: suffix)
    }
    write(year.changes, records, of: nil, in: anchor)
    page.close("section")
  }

  /// What distinguishes the headings of several files of one report; register and main numbers are those of the first.
  private func version(_ index: Int) -> String {
    phrases.bracketed(
      index == 0
        ? says("文件1，主要数据按此文件", en: "file 1, of which the main numbers are")
        : says("文件\(index + 1)", en: "file \(index + 1)"))
  }

  private mutating func write(
    _ file: AgencyDossier.File, _ records: AgencyRecords, headed heading: String,
    in anchor: String, suffix: String, showsFolder: Bool = false
  ) {
    guard let report = records.report(of: file) else { return }
    page.open("article")
    page.element("h3", text: heading)
    page.element(
      "p", Markup.Attribute("class", "meta"),
      text: facts(of: report, showsFolder: showsFolder))
    if !file.changes.isEmpty {
      page.open(
        "aside", Markup.Attribute("aria-label", says("变动", en: "Changes") + " " + anchor))
      write(file.changes, records, of: report, in: anchor)
      page.close("aside")
    }
    let facts = file.findings.filter { $0.concern != .duplicate }
    write(
      report, records.points(facts, suffix: suffix), result: result(of: file),
      notAssessed: records.notAssessed(facts), records.claims(of: file),
      linked: records.changes(at: file.changes.values.flatMap(\.self)).compactMap(\.cell),
      in: anchor)
    page.close("article")
  }

  /// What the check of `file` says where it lists nothing to do; nil where it does.
  private func result(of file: AgencyDossier.File) -> String? {
    guard file.check != nil else {
      return file.findings.isEmpty ? says("没有核对结果。", en: "There is no result of a check.") : nil
    }
    guard !file.findings.contains(where: { $0.action != .note && !$0.isWaived }) else {
      return nil
    }
    let isExplained = file.findings.contains(where: \.isWaived)
    let state: SeasonOverview.State =
      file.isJudged ? (isExplained ? .explained : .nothingFound) : .partlyChecked
    return word(state) + says("。", en: ".")
  }

  /// Appends a file that could not be read.
  mutating func write(_ failure: Failure) {
    let path = settings.audience == .share ? "" : failure.path + phrases.colon
    page.element(
      "p", Markup.Attribute("class", "failure"),
      text: phrases.unreadable + phrases.colon + path + failure.message)
  }

  /// What is known of the document.
  private func facts(of report: Report, showsFolder: Bool) -> String {
    var facts: [String] = []
    if let parts = report.parts {
      facts.append(
        says("\(parts.contributors.count)份报告的合计", en: "sum of \(parts.contributors.count) reports"))
    } else if settings.audience == .internal {
      let source = report.source
      facts.append(DisplayWidth.visible(name: showsFolder ? source.path : source.name))
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
