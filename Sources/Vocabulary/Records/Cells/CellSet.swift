import Forms
import JSON

/// Cells of one column that are added up: the cell of one row, or of all rows of a group.
package struct CellSet: Equatable, Sendable {
  /// The group; nil for a single row.
  package let group: RowGroup?
  package let column: Column
  package let cells: [Cell]

  package init(_ row: Row, _ column: Column) {
    group = nil
    self.column = column
    cells = [Cell(row, column)]
  }

  /// The cell of `indicator`, in the statistics table of 2014–2018.
  package init(_ indicator: StatisticsIndicator) {
    group = nil
    column = .total
    cells = [Cell(indicator)]
  }

  /// The cells of those `rows` that belong to `group`. `rows` are the rows that the form of the
  /// report has.
  package init(_ group: RowGroup, among rows: [Row], _ column: Column) {
    self.group = group
    self.column = column
    cells = rows.filter { $0.group == group }.map { Cell($0, column) }
  }

  /// The set of `cells`, all in one column, which are rows of `group`, or one cell without a group.
  init(_ cells: [Cell], of group: RowGroup?) {
    self.group = group
    column = cells.first?.column ?? .total
    self.cells = cells
  }

  /// The name in records: the id of a cell, or an id with `*` in place of the row of a group.
  package var name: String {
    group.map { "\($0.id).*.\(column.id)" } ?? cells.first?.id ?? ""
  }
}

/// The sum of cells, as far as they were read.
package enum CellSum: Sendable {
  /// No cell has a number.
  case unread
  case exact(Number)
  /// Some cells are blank or absent: the sum is this value or more.
  case atLeast(Number)
}

extension CellTable {
  /// The sum of the cells of `set`. For a blank total of table three, the sum of its columns is
  /// used.
  package func sum(of set: CellSet) -> CellSum {
    let cells = set.cells
    if let plain = plainSum(of: cells), !cells.isEmpty { return .exact(Number(plain)) }
    var sum = Number.zero
    var isStated = false
    var isOpen = false
    for cell in cells {
      switch self[cell] {
      case .number(let number):
        sum = sum + number ?? sum
        isStated = true
      case .absent: isOpen = true
      case .blank:
        let columns = CellTable.columns(of: cell).map { self[$0] }
        var isRead = !columns.isEmpty
        for case .number(let number) in columns {
          sum = sum + number ?? sum
          isStated = true
        }
        for column in columns { if case .number = column {} else { isRead = false } }
        isOpen = isOpen || !isRead
      }
    }
    guard isStated else { return .unread }
    return isOpen ? .atLeast(sum) : .exact(sum)
  }

  /// The cells that add up to `cell`, a total of table three; empty for other cells.
  private static func columns(of cell: Cell) -> [Cell] {
    guard let row = cell.row, row.table == .requests, cell.column == .total else { return [] }
    return row.cells.filter { $0 != cell }
  }
}
