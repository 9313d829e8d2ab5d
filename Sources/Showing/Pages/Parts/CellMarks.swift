import Checking
import Forms
import JSON
import Phrases
import Records

/// The cells of a report as the page shows them: their texts, and what was found about them.
struct CellMarks {
  /// A finding about a cell.
  struct Mark {
    let finding: Finding
    /// The id of the finding that begins its point, and what is to be done about this point.
    let root: String
    let action: Finding.Action
    /// The numbers that the cell's own is compared with, each with what it is; nil where there are none.
    let sides: String?
    /// Whether the finding is about a sum to which the cell is only added.
    let isOfSum: Bool
  }

  /// Why a cell shows nothing.
  enum Emptiness: String {
    /// The document has nothing in it.
    case blank
    /// It was not read.
    case absent
  }

  private let cells: CellTable
  private let raw: [Cell: String]
  private var marks: [Cell: [Mark]] = [:]
  /// The other cells that findings compare or add.
  private var operands: Set<Cell> = []
  /// Whether there is more to a cell than its number, by its index.
  private var isNoted: [Bool]
  /// Whether something on the page links to a cell, by its index.
  private var isLinked: [Bool]

  /// `points` are in the order in which the page lists them; `linked` has the ids of cells that other parts of the
  /// page link to.
  init(
    _ report: Report, _ points: [Point<Finding>], linked: [String], _ phrases: Phrasebook
  ) {
    cells = report.cells
    raw = Dictionary(report.raw.map { ($0.cell, $0.text) }) { first, _ in first }
    for point in points {
      for finding in point.all {
        if let cell = finding.cell {
          marks[cell, default: []].append(Mark(finding, in: point, of: cells.number(cell), phrases))
        }
        for operand in finding.operands where operand.year == nil || operand.year == report.year {
          operands.insert(operand.cell)
        }
      }
    }
    isNoted = [Bool](repeating: false, count: Cell.count)
    for cell in raw.keys { isNoted[cell.index] = true }
    for cell in marks.keys { isNoted[cell.index] = true }
    for cell in operands { isNoted[cell.index] = true }
    isLinked = [Bool](repeating: false, count: Cell.count)
    for cell in marks.keys { isLinked[cell.index] = true }
    for cell in linked.compactMap(Cell.init(id:)) { isLinked[cell.index] = true }
  }

  func hasLink(to cell: Cell) -> Bool { isLinked[cell.index] }

  /// The number of `cell` where the page shows nothing else of it, as of nearly all cells.
  func plain(_ cell: Cell) -> Number? { isNoted[cell.index] ? nil : cells.number(cell) }

  /// What was found about `cell`, in the order of the list.
  func marks(of cell: Cell) -> [Mark] { marks[cell] ?? [] }

  /// Whether nothing stands in `cell`; nil where something does.
  func emptiness(of cell: Cell) -> Emptiness? {
    switch cells[cell] {
    case .absent: .absent
    // A dash or a word shows itself.
    case .blank: text(of: cell).allSatisfy(\.isWhitespace) ? .blank : nil
    case .number: nil
    }
  }

  /// The classes of `cell` in the style; nil for an ordinary number.
  func kind(of cell: Cell) -> String? {
    let wrong = marks(of: cell).filter { !$0.isOfSum }
    let found =
      wrong.first { $0.finding.waived == nil }?.action.rawValue ?? wrong.first.map { _ in "waived" }
      ?? (operands.contains(cell) || marks[cell] != nil ? "operand" : nil)
    let kinds = [emptiness(of: cell)?.rawValue, found].compactMap { $0 }
    return kinds.isEmpty ? nil : kinds.joined(separator: " ")
  }

  /// The text of `cell` as the document has it.
  func text(of cell: Cell) -> String {
    raw[cell] ?? cells.number(cell)?.description ?? ""
  }
}

extension CellMarks.Mark {
  /// `own` is the number of the cell.
  fileprivate init(
    _ finding: Finding, in point: Point<Finding>, of own: Number?, _ phrases: Phrasebook
  ) {
    self.finding = finding
    (root, action) = (point.root.id, point.action)
    let (actual, expected) = (finding.actual, finding.expected)
    switch finding.concern {
    case .claim:
      // The prose states one side; the other is the cell, or a sum that begins with it.
      isOfSum = expected.map { $0 != own } ?? (finding.operands.count > 1)
      let text = actual.map { phrases.says("正文\($0)", en: "text \($0)") }
      let sum = isOfSum ? expected.map { phrases.says("表内合计\($0)", en: "cells \($0)") } : nil
      sides = [text, sum].compactMap { $0 }.joined(separator: phrases.comma).nilIfEmpty
    case .publication:
      isOfSum = false
      sides = actual.map { phrases.says("发布稿\($0)", en: "page \($0)") }
    default:
      isOfSum = actual != nil && actual != own && own != nil
      guard let actual, let expected, actual != expected else {
        sides = nil
        return
      }
      sides =
        isOfSum
        ? phrases.says("合计\(actual)，对照数\(expected)", en: "sum \(actual), against \(expected)")
        : phrases.says("对照数\(expected)", en: "against \(expected)")
    }
  }
}

extension String {
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
