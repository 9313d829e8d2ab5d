import Forms
import Records

/// Which cells of a report were read without a doubt.
struct CellCertainty {
  /// Whether no doubt is about the report as a whole: none without a cell, and no number that has no cell.
  private let isSound: Bool
  private let rows: Set<Row>
  private let tables: Set<Table>

  init(_ report: Report) {
    isSound = report.unplaced.isEmpty && report.doubts.allSatisfy { $0.cell != nil }
    let isOfRow = Dictionary(grouping: report.doubts, by: \.concernsOneRow)
    rows = Set((isOfRow[true] ?? []).compactMap { $0.cell?.row })
    tables = Set((isOfRow[false] ?? []).compactMap { $0.cell?.table })
  }

  /// Whether no doubt is about `cell`, its row or its table.
  func isCertain(_ cell: Cell) -> Bool {
    isSound && !tables.contains(cell.table) && !(cell.row.map(rows.contains) ?? false)
  }
}

extension Doubt {
  /// Whether other rows of the table are not concerned.
  fileprivate var concernsOneRow: Bool {
    guard case .known(let code) = code else { return false }
    switch code {
    case .cellRepeated, .labelMisspelt, .notANumber, .numberDamaged, .numberJoined, .setApart,
      .totalOutside:
      return true
    default: return false
    }
  }
}
