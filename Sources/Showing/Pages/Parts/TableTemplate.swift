import Forms
import Records
import Wordings

/// A table as a form prints it: the markup between the values of a report, which is the same for all reports
/// that have the same cells.
struct TableTemplate {
  enum Piece {
    case markup([UInt8])
    /// A cell, with the number of columns that it spans where there are several.
    case value(Cell, columns: String?)
  }

  private(set) var pieces: [Piece] = []

  /// `table` of `edition`, for a report with the cells for which `has` returns true.
  init(
    of table: Table, in edition: Edition, _ language: Language, having has: (Cell) -> Bool
  ) {
    var page = Markup()
    page.open("div", Markup.Attribute("class", "wide"))
    page.open("table", Markup.Attribute("class", "form"))
    for row in edition.layout(of: table, having: has) {
      page.open("tr")
      for printed in row {
        let rows = printed.rows > 1 ? String(printed.rows) : nil
        let columns = printed.columns > 1 ? String(printed.columns) : nil
        switch printed.content {
        case .head(let label), .label(let label):
          page.element(
            "th", Markup.Attribute("scope", printed.isLabel ? "row" : "col"),
            Markup.Attribute("rowspan", rows), Markup.Attribute("colspan", columns),
            text: label.text(language))
        case .value(let cell):
          pieces += [.markup(page.bytes), .value(cell, columns: columns)]
          page = Markup()
        }
      }
      page.close("tr")
      page.lineBreak()
    }
    page.close("table")
    page.close("div")
    pieces.append(.markup(page.bytes))
  }
}

extension PrintedCell {
  fileprivate var isLabel: Bool { if case .label = content { true } else { false } }
}

/// The templates of the tables that were written.
struct TableTemplates {
  private struct Key: Hashable {
    let table: Table
    let edition: Int
    /// Which cells of the table the report has.
    let cells: [Bool]
  }

  private var templates: [Key: TableTemplate] = [:]

  mutating func template(
    of table: Table, in edition: Edition, _ cells: CellTable, _ language: Language
  ) -> TableTemplate {
    let has = { (cell: Cell) in cells[cell] != .absent }
    let key = Key(table: table, edition: edition.since, cells: Cell.all[table.cells].map(has))
    if let known = templates[key] { return known }
    let template = TableTemplate(of: table, in: edition, language, having: has)
    templates[key] = template
    return template
  }
}
