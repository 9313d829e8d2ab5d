import Forms
import JSON
import Records

/// Cells of one column that are added up: a row's, or those of every row that may stand in a group.
struct CellSet: Equatable, Sendable {
  /// Which rows.
  enum Rows: Hashable, Sendable {
    case row(Row)
    case group(RowGroup)
  }

  let rows: Rows
  let column: Column

  init(_ row: Row, _ column: Column) {
    rows = .row(row)
    self.column = column
  }

  init(_ rows: Rows, _ column: Column) {
    self.rows = rows
    self.column = column
  }

  /// `rows` of table three in the columns of `applicant`, by default in 总计.
  static func requests(_ rows: Rows, _ applicant: Applicant? = nil) -> [CellSet] {
    (applicant?.columns ?? [.total]).map { CellSet(rows, $0) }
  }

  /// A row of table three in the columns of `applicant`, by default in 总计.
  static func requests(_ row: Row, _ applicant: Applicant? = nil) -> [CellSet] {
    requests(.row(row), applicant)
  }

  /// The name that records give it: an id, or one with `*` for every row that may stand there.
  var name: String {
    switch rows {
    case .row(let row): Cell(row, column).id
    case .group(let group): "\(group.id).*.\(column.id)"
    }
  }

  var cells: [Cell] {
    switch rows {
    case .row(let row): [Cell(row, column)]
    case .group(let group): group.rows.map { Cell($0, column) }
    }
  }

  /// Whether an absent cell is no gap: reports may give the rows of the group as one.
  var mayLack: Bool {
    if case .group(let group) = rows { group.folded != nil } else { false }
  }

  /// Whether it counts the rows of a group.
  var isGroup: Bool { if case .group = rows { true } else { false } }
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
    let mayLack = set.mayLack
    var sum = Number.zero
    var isStated = false
    var isOpen = false
    for cell in cells {
      switch self[cell] {
      case .number(let number):
        sum = sum + number ?? sum
        isStated = true
      case .absent: isOpen = isOpen || !mayLack
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
