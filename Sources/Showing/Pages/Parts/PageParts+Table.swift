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
    let marks = CellMarks(report, findings)
    for piece in templates.template(of: table, in: edition, report.cells, phrases.language).pieces {
      switch piece {
      case .markup(let markup): page.append(markup)
      case .value(let cell, let columns): write(cell, columns, marks, in: anchor)
      }
    }
  }

  private mutating func write(
    _ cell: Cell, _ columns: String?, _ marks: CellMarks, in anchor: String
  ) {
    let (id, text) = (anchor + "-" + cell.id, marks.text(of: cell))
    guard let mark = marks.mark(of: cell) else {
      page.open(
        "td", Markup.Attribute("id", id), Markup.Attribute("class", marks.kind(of: cell)),
        Markup.Attribute("colspan", columns))
      page.text(text)
      return page.close("td")
    }
    page.open(
      "td", Markup.Attribute("id", id), Markup.Attribute("class", marks.kind(of: cell)),
      Markup.Attribute("colspan", columns),
      Markup.Attribute("title", says("对照数", en: "Compare: ") + mark.comparison))
    page.element(
      "a", Markup.Attribute("href", "#" + PageParts.anchor(mark.finding)),
      Markup.Attribute("data-sides", mark.comparison), text: text)
    page.close("td")
  }
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
