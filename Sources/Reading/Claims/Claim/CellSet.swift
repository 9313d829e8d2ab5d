import Forms
import JSON
import Records

/// Cells of one column that are added up: a row's, or those of the rows of a group.
struct CellSet: Equatable, Sendable {
  /// The group whose rows it adds up; nil where it is one row.
  let group: RowGroup?
  let column: Column
  let cells: [Cell]

  init(_ row: Row, _ column: Column) {
    group = nil
    self.column = column
    cells = [Cell(row, column)]
  }

  /// Those of `rows`, the rows that a report has to have, which stand in `group`.
  init(_ group: RowGroup, among rows: [Row], _ column: Column) {
    self.group = group
    self.column = column
    cells = rows.filter { $0.group == group }.map { Cell($0, column) }
  }

  /// A row of table three in the columns of `applicant`, by default in 总计.
  static func requests(_ row: Row, _ applicant: Applicant? = nil) -> [CellSet] {
    (applicant?.columns ?? [.total]).map { CellSet(row, $0) }
  }

  /// The name that records give it: an id, or one with `*` for every row that may stand there.
  var name: String {
    group.map { "\($0.id).*.\(column.id)" } ?? cells.first?.id ?? ""
  }
}

/// What cells add up to as far as they were read.
package enum CellSum: Sendable {
  /// Nothing of them was read.
  case unread
  case exact(Number)
  /// Some are blank and may hold any count from 0 up.
  case atLeast(Number)
}

extension CellTable {
  /// What the cells of `set` add up to. A blank total of table three stands for its columns.
  func sum(of set: CellSet) -> CellSum {
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

  /// The columns that add up to `cell`, a total of table three; none for another.
  private static func columns(of cell: Cell) -> [Cell] {
    guard let row = cell.row, row.table == .requests, cell.column == .total else { return [] }
    return row.cells.filter { $0 != cell }
  }
}
