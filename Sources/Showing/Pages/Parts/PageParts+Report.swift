import Checking
import Forms
import Phrases
import Records
import Views
import Wordings

extension PageParts {
  /// Appends a report as it stands: its findings, then its sections with their tables.
  mutating func write(
    _ report: Report, _ findings: [Finding], _ claims: [ClaimRecord], in anchor: String
  ) {
    page.open("div", Markup.Attribute("class", "report"))
    page.open("aside")
    write(findings, report, in: anchor)
    writeReadingNotes(of: report)
    page.close("aside")
    page.open("div", Markup.Attribute("class", "paper"))
    page.element("h4", text: report.title ?? phrases.heading(report.agency, report.year))
    let claims = ClaimMarks(claims, of: report, phrases, in: anchor)
    writeSections(of: report, findings, claims, in: anchor)
    if let indicators = report.indicators { write(indicators) }
    page.close("div")
    page.close("div")
  }

  /// The sections with their tables; a table whose section was not read stands behind all of them.
  private mutating func writeSections(
    of report: Report, _ findings: [Finding], _ claims: ClaimMarks, in anchor: String
  ) {
    let cells = CellMarks(report, findings)
    var written: Set<Table> = []
    for section in report.sections {
      if let heading = section.heading { page.element("h5", text: heading) }
      write(section, TextMarks(findings, claims, of: section.number))
      if let table = Table(ofSection: section.number), written.insert(table).inserted {
        write(table, of: report, cells, in: anchor)
      }
    }
    for table in Table.ofReports where !written.contains(table) && report.cells.hasAny(of: table) {
      page.element("h5", text: SectionTitle.all[table.rawValue - 1].label(in: phrases.language))
      write(table, of: report, cells, in: anchor)
    }
  }

  /// Appends the text of `section`, an element for each line.
  private mutating func write(_ section: Section, _ marks: TextMarks) {
    for line in section.text.utf8.split(separator: UInt8(ascii: "\n")) {
      page.append("<p>")
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
    page.open("table", Markup.Attribute("class", "form"))
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
