import Forms
import Records
import Wordings

/// A table as a form prints it: the markup around the values of a report, which is the same for all reports
/// that have the same cells. End tags and quotation marks that HTML does not ask for are left out: with them
/// a page is a tenth longer.
struct TableTemplate {
  /// The start tag of a cell, but for its class, and what stands between it and the cell before.
  struct Value {
    let cell: Cell
    /// Where in `markup` the report's part of the id stands.
    let id: Int
    /// Where the start tag ends, without its `>`.
    let end: Int
  }

  private(set) var values: [Value] = []
  let markup: [UInt8]

  /// `table` of `edition`, for a report with the cells for which `has` returns true.
  init(
    of table: Table, in edition: Edition, _ language: Language, having has: (Cell) -> Bool
  ) {
    var page = Markup()
    page.open("div", Markup.Attribute("class", "wide"))
    page.open(
      "table", Markup.Attribute("class", "form"),
      Markup.Attribute("aria-label", table.name(in: language)))
    for row in edition.layout(of: table, having: has) {
      page.lineBreak()
      page.open("tr")
      for printed in row {
        switch printed.content {
        case .head(let label):
          page.append("<th scope=col")
          page.writeSpans(of: printed)
          page.append(">")
          page.text(label.text(language))
        case .label(let label):
          page.append("<th scope=row")
          page.writeSpans(of: printed)
          page.append(">")
          page.text(label.text(language))
        case .value(let cell):
          page.append("<td id=")
          let id = page.bytes.count
          page.text("-" + cell.id)
          page.writeSpans(of: printed)
          values.append(Value(cell: cell, id: id, end: page.bytes.count))
        }
      }
    }
    page.close("table")
    page.close("div")
    markup = page.bytes
  }
}

extension Markup {
  /// Appends the rows and columns that `cell` spans, to a start tag.
  fileprivate mutating func writeSpans(of cell: PrintedCell) {
    if cell.rows > 1 { text(" rowspan=\(cell.rows)") }
    if cell.columns > 1 { text(" colspan=\(cell.columns)") }
  }
}

/// The templates of the tables that were written.
struct TableTemplates {
  private struct Key: Hashable {
    let table: Table
    let edition: Int
    /// Which cells of the table the report has, a bit each.
    let cells: [UInt64]
  }

  /// How many are kept: far more than there are ways to fill in a form by the rules.
  private static let most = 64

  private var templates: [Key: TableTemplate] = [:]

  mutating func template(
    of table: Table, in edition: Edition, _ cells: CellTable, _ language: Language
  ) -> TableTemplate {
    let range = table.cells
    var bits = [UInt64](repeating: 0, count: (range.count + 63) / 64)
    for index in range where !cells.isAbsent(at: index) {
      let bit = index - range.lowerBound
      bits[bit / 64] |= 1 << UInt64(bit % 64)
    }
    let key = Key(table: table, edition: edition.since, cells: bits)
    if let known = templates[key] { return known }
    let template = TableTemplate(of: table, in: edition, language) { cells[$0] != .absent }
    if templates.count == TableTemplates.most { templates = [:] }
    templates[key] = template
    return template
  }
}
