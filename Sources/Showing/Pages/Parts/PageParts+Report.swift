import Checking
import Forms
import JSON
import Phrases
import Records
import Views
import Wordings

extension PageParts {
  /// Appends a report as it stands: its findings, then its sections with their tables. `linked` has the ids of the cells
  /// that what stands before it links to.
  mutating func write(
    _ report: Report, _ points: [Point<Finding>], result: String?, notAssessed: [Finding],
    _ claims: [ClaimRecord], linked: [String], in anchor: String
  ) {
    page.open("div", Markup.Attribute("class", "report"))
    // It scrolls beside a report, also by keyboard.
    page.open(
      "aside", Markup.Attribute("tabindex", "0"),
      Markup.Attribute("aria-label", says("核对结果", en: "Findings") + " " + anchor))
    let targets = FindingTargets(report, points, in: anchor)
    if let result { page.element("p", Markup.Attribute("class", "meta"), text: result) }
    write(points, linkedTo: targets)
    write(notAssessed: notAssessed)
    writeReadingNotes(of: report)
    page.close("aside")
    page.open("div", Markup.Attribute("class", "paper"))
    page.element("h4", text: report.title ?? phrases.heading(report.agency, report.year))
    let cells = CellMarks(
      report, points, linked: linked + claims.compactMap(\.counts), phrases)
    let numbers = ClaimMarks(claims, of: report, phrases, in: anchor)
    writeSections(of: report, points, numbers, cells, targets, in: anchor)
    if let indicators = report.indicators { write(indicators) }
    page.close("div")
    page.close("div")
  }

  /// The sections with their tables; a table whose section was not read stands behind all of them.
  private mutating func writeSections(
    of report: Report, _ points: [Point<Finding>], _ claims: ClaimMarks, _ cells: CellMarks,
    _ targets: FindingTargets, in anchor: String
  ) {
    var written: Set<Table> = []
    for (index, section) in report.sections.enumerated() {
      if let heading = section.heading { page.element("h5", text: heading) }
      let marks = TextMarks(points, claims, of: section.number, phrases)
      write(section.text, marks) { targets.paragraph(section: index, line: $0) }
      if let table = Table(ofSection: section.number), written.insert(table).inserted {
        write(table, of: report, cells, in: anchor)
      }
    }
    for table in Table.ofReports where !written.contains(table) && report.cells.hasAny(of: table) {
      page.element("h5", text: SectionTitle.all[table.rawValue - 1].label(in: phrases.language))
      write(table, of: report, cells, in: anchor)
    }
  }

  /// Appends `text`, an element for each line; `id` returns those of lines that links lead to.
  private mutating func write(
    _ text: LazyText, _ marks: TextMarks, identifiedBy id: (Int) -> String?
  ) {
    for (index, line) in FindingTargets.lines(of: text).enumerated() {
      page.open("p", Markup.Attribute("id", id(index)))
      if marks.isEmpty {
        page.text(line)
      } else {
        marks.write(String(decoding: line, as: UTF8.self), to: &page)
      }
      page.append("</p>")
    }
  }

  /// What the reader of the document noted: numbers without a cell, and doubts.
  private mutating func writeReadingNotes(of report: Report) {
    guard !report.unplaced.isEmpty || !report.doubts.isEmpty else { return }
    // The notes on a sum name its members.
    guard settings.audience == .internal || report.parts == nil else { return }
    page.open("ul", Markup.Attribute("class", "reading"))
    for number in report.unplaced {
      page.element(
        "li",
        text: says("不能对应到单元格的文字：", en: "Belongs to no cell: ") + "“\(number.text)”")
    }
    for doubt in report.doubts {
      let place = doubt.cell.map { $0.label(in: phrases.language) + phrases.colon } ?? ""
      page.element("li", text: says("读取提示：", en: "Reader's note: ") + place + doubt.message)
    }
    page.close("ul")
  }

  private mutating func write(_ indicators: [Indicator]) {
    page.open(
      "table", Markup.Attribute("class", "form"),
      Markup.Attribute("aria-label", says("统计表", en: "Statistics table")))
    for indicator in indicators {
      page.open("tr")
      page.element("th", Markup.Attribute("scope", "row"), text: indicator.label)
      page.element("td", text: indicator.unit ?? "")
      page.element("td", text: indicator.value?.description ?? "")
      page.close("tr")
    }
    page.close("table")
  }
}
