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
    /// Where in `markup` the id begins, as an attribute, the report's part of it stands, and it ends.
    let start: Int
    let id: Int
    let idEnd: Int
    /// Where the start tag ends, without its `>`.
    let end: Int
  }

  private(set) var values: [Value] = []
  /// Where in `markup` the table's start tag ends, without its `>`.
  let tableEnd: Int
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
    tableEnd = page.bytes.count - 1
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
          page.append("<td")
          let start = page.bytes.count
          page.append(" id=")
          let id = page.bytes.count
          page.text("-" + cell.id)
          let idEnd = page.bytes.count
          page.writeSpans(of: printed)
          values.append(
            Value(cell: cell, start: start, id: id, idEnd: idEnd, end: page.bytes.count))
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
  struct Key: Hashable {
    let table: Table
    let edition: Int
    /// Which cells of the table the report has, a bit each.
    let cells: [UInt64]
  }

  /// How many are kept: far more than there are ways to fill in a form by the rules.
  private static let most = 64

  private var templates: [Key: TableTemplate] = [:]
  /// The beginning of the ids in the first table of each template on a page, which has all ids.
  private var first: [Key: String] = [:]

  /// Begins another page.
  mutating func beginPage() { first = [:] }

  /// The beginning of the ids in the first table like that of `key` on the page; nil for this one, whose ids begin with
  /// `anchor`.
  mutating func model(_ key: Key, in anchor: String) -> String? {
    if let known = first[key] { return known }
    first[key] = anchor
    return nil
  }

  mutating func template(
    of table: Table, in edition: Edition, _ cells: CellTable, _ language: Language
  ) -> (key: Key, template: TableTemplate) {
    let range = table.cells
    var bits = [UInt64](repeating: 0, count: (range.count + 63) / 64)
    for index in range where !cells.isAbsent(at: index) {
      let bit = index - range.lowerBound
      bits[bit / 64] |= 1 << UInt64(bit % 64)
    }
    let key = Key(table: table, edition: edition.since, cells: bits)
    if let known = templates[key] { return (key, known) }
    let template = TableTemplate(of: table, in: edition, language) { cells[$0] != .absent }
    if templates.count == TableTemplates.most { templates = [:] }
    templates[key] = template
    return (key, template)
  }
}
