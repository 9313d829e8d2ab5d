import Forms
import JSON
import Records

extension PageParts {
  /// Appends `table` of `report` as its form prints it, or that it was not read.
  mutating func write(
    _ table: Table, of report: Report, _ findings: [Finding], in anchor: String
  ) {
    guard report.cells.hasAny(of: table), let edition = report.form?.edition ?? Edition.all.last
    else {
      page.element(
        "p", Markup.Attribute("class", "unread"),
        text: says(
          "（\(table.name(in: phrases.language))没有读到）",
          en: "(\(table.name(in: phrases.language)) was not read)"))
      return
    }
    let cells = CellMarks(report, findings)
    let rows = edition.layout(of: table) { report.cells[$0] != .absent }
    let heads = rows.prefix { !$0.contains(where: \.isValue) }.count
    page.open("div", Markup.Attribute("class", "wide"))
    page.open("table", Markup.Attribute("class", "form"))
    for (index, row) in rows.enumerated() {
      page.open("tr")
      for cell in row { write(cell, cells, isHead: index < heads, in: anchor) }
      page.close("tr")
      page.lineBreak()
    }
    page.close("table")
    page.close("div")
  }

  private mutating func write(
    _ printed: PrintedCell, _ cells: CellMarks, isHead: Bool, in anchor: String
  ) {
    let rows = printed.rows > 1 ? String(printed.rows) : nil
    let columns = printed.columns > 1 ? String(printed.columns) : nil
    switch printed.content {
    case .head(let label), .label(let label):
      page.element(
        "th", Markup.Attribute("scope", printed.isLabel ? "row" : "col"),
        Markup.Attribute("rowspan", rows), Markup.Attribute("colspan", columns),
        text: label.text(phrases.language))
    case .value(let cell):
      let mark = cells.mark(of: cell)
      page.open(
        "td", Markup.Attribute("id", anchor + "-" + cell.id),
        Markup.Attribute("class", cells.kind(of: cell)),
        Markup.Attribute("colspan", columns),
        Markup.Attribute("title", mark.map { says("对照数", en: "Compare: ") + $0.comparison }))
      if let mark {
        page.element(
          "a", Markup.Attribute("href", "#" + PageParts.anchor(mark.finding)),
          Markup.Attribute("data-sides", mark.comparison), text: cells.text(of: cell))
      } else {
        page.text(cells.text(of: cell))
      }
      page.close("td")
    }
  }
}

extension PrintedCell {
  fileprivate var isValue: Bool { if case .value = content { true } else { false } }
  fileprivate var isLabel: Bool { if case .label = content { true } else { false } }
}

/// The cells of a report with what was found about them.
private struct CellMarks {
  struct Mark {
    let finding: Finding
    /// `27 ≠ 21`; empty where there are no two numbers.
    let comparison: String
  }

  private let cells: CellTable
  private let raw: [Cell: String]
  private var marks: [Cell: Mark] = [:]
  /// The other cells that findings compare or add.
  private var operands: Set<Cell> = []

  init(_ report: Report, _ findings: [Finding]) {
    cells = report.cells
    raw = Dictionary(report.raw.map { ($0.cell, $0.text) }) { first, _ in first }
    for finding in findings.reversed() {
      if let cell = finding.cell {
        let sides = [finding.actual, finding.expected].compactMap { $0?.description }
        marks[cell] = Mark(
          finding: finding, comparison: sides.count == 2 ? sides.joined(separator: " ≠ ") : "")
      }
      for operand in finding.operands where operand.year == nil || operand.year == report.year {
        operands.insert(operand.cell)
      }
    }
  }

  func mark(of cell: Cell) -> Mark? { marks[cell] }

  /// The class of `cell` in the style; nil for an ordinary number.
  func kind(of cell: Cell) -> String? {
    if let mark = marks[cell] { return mark.finding.action.rawValue }
    switch cells[cell] {
    case .absent: return "absent"
    case .blank: return "blank"
    case .number: return operands.contains(cell) ? "operand" : nil
    }
  }

  /// The text of `cell` as the document has it.
  func text(of cell: Cell) -> String {
    raw[cell] ?? cells.number(cell)?.description ?? ""
  }
}
