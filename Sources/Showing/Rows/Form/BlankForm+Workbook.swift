import Forms
import JSON
import Sheets

extension BlankForm {
  /// The form with `numbers` as a workbook that checks itself: what does not add up, or differs from last year's number, is
  /// coloured, and said beside its row; labels cannot be changed, and cells take only numbers.
  func workbook(_ numbers: [Cell: Number]) -> XLSXWorkbook {
    var layout = FormLayout(edition, numbers)
    layout.add(.text(title, .title), height: 30)
    layout.add(.text(BlankForm.instruction, .remark), height: 33)
    let summary = layout.rows.count
    layout.add(XLSXCell(.blank, .remark), height: 21)
    for section in SectionTitle.all {
      var heading = XLSXStyle.remark
      heading.isBold = true
      layout.add(.text(section.heading, heading), height: 24)
      if let table = GridTable.allCases.first(where: { $0.number == section.number }) {
        layout.add(table)
        if let check = BlankForm.checks[table] { layout.add(.text(check, .remark), height: 33) }
      } else {
        layout.add(XLSXCell(.blank, .prose), height: 120)
      }
    }
    return XLSXWorkbook([sheet(layout, summary)], title: title)
  }

  private func sheet(_ layout: FormLayout, _ summary: Int) -> XLSXSheet {
    var layout = layout
    let checks = FormChecks(layout, lastYear: broughtForward)
    checks.write(into: &layout, notes: lastYearNotes)
    layout.set(checks.summary, at: summary)
    var sheet = XLSXSheet(
      "年度报告",
      FormLayout.columns + [XLSXColumn(nil, .prose, width: 60)], rows: layout.rows)
    (sheet.hasFilter, sheet.isProtected, sheet.orientation) = (false, true, .portrait)
    sheet.merges = layout.merges
    sheet.validations = layout.validations
    sheet.rules = checks.rules + checks.summaryRules(XLSXRange.Place(row: summary, column: 0))
    sheet.printedColumns = FormLayout.width
    sheet.notes = meanings(layout)
    return sheet
  }

  /// What cells count, as notes at the first cell of their row.
  private func meanings(
    _ layout: FormLayout
  ) -> [(place: XLSXRange.Place, text: String)] {
    let texts = [Table.disclosure, .requests, .disputes].flatMap { meanings(of: $0) }
    return texts.compactMap { row, text in
      let cell = row.cells.first { layout.places[$0] != nil }
      return cell.flatMap { layout.places[$0] }.map { ($0, text) }
    }.sorted { ($0.0.row, $0.0.column) < ($1.0.row, $1.0.column) }
  }
}

extension XLSXStyle {
  /// Text beside the form.
  static var aside: XLSXStyle {
    var style = XLSXStyle.remark
    style.isWrapped = false
    return style
  }
}
