import Forms
import JSON
import Records

/// The cells of a report as the page shows them: their texts, and what was found about them.
struct CellMarks {
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
  /// Whether there is more to a cell than its number, by its index.
  private var isNoted: [Bool]

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
    isNoted = [Bool](repeating: false, count: Cell.count)
    for cell in raw.keys { isNoted[cell.index] = true }
    for cell in marks.keys { isNoted[cell.index] = true }
    for cell in operands { isNoted[cell.index] = true }
  }

  /// The number of `cell` where the page shows nothing else of it, as of nearly all cells.
  func plain(_ cell: Cell) -> Number? { isNoted[cell.index] ? nil : cells.number(cell) }

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
