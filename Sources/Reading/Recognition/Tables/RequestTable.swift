import Forms
import Records

/// Table three while it is read: its header, and rows whose cells are still expected.
struct RequestTable {
  /// The columns that the header names, without 其他 and 总计, with their positions; none once they were compared
  /// with the form's.
  private var columns: [(column: Column, position: Int)] = []
  /// The position of 总计 in the header where no other column was read before it.
  private var leadingTotal: Int?
  /// The columns of a row, in the order of the header.
  private(set) var order = Edition.applicants
  /// The positions of the first columns in the header.
  private(set) var positions: [Int] = []
  /// How many labels of rows were read since the last row with cells.
  var waitingRows = 0
  /// The last row, where it has all its numbers but the total.
  var incompleteRow: IncompleteRow?

  /// Consumes a label of this table, found in `cell`. Returns the row or group of rows that it names.
  mutating func consume(_ match: LabelMatch, _ cell: TableCell) -> TableReader.OpenRow? {
    switch match.label {
    case .applicant(let column):
      columns.append((column, cell.column))
      if positions.count + 2 < Edition.applicants.count { positions.append(cell.column) }
      return nil
    case .requestGroup(let group): return .group(group)
    case .requestRow(let row):
      waitingRows += 1
      return .request(row)
    default: return nil
    }
  }

  /// Takes 总计 in `cell` of the header.
  mutating func consumeTotal(_ cell: TableCell) {
    if columns.isEmpty { leadingTotal = cell.column }
  }

  /// Compares the header with the form's, once for each header; `hasColumns` is whether the positions of its
  /// labels are known. Returns the doubt about one that names a column twice, or has them in another order; nil
  /// where it does not.
  mutating func endHeader(hasColumns: Bool) -> LocalizedDoubt? {
    guard !columns.isEmpty else { return nil }
    defer { (columns, leadingTotal) = ([], nil) }
    let labels = Edition.all[0].columns(of: .requests).dropLast(2)
    guard columns.count == labels.count else { return nil }
    let named = columns.map(\.column)
    guard let missing = labels.first(where: { !named.contains($0.column) }),
      let repeated = labels.first(where: { label in named.count { $0 == label.column } > 1 })
    else { return reorder(hasColumns: hasColumns) }
    return LocalizedDoubt(
      .columnsAssumed,
      """
      表三表头中“\(repeated.label.chinese)”出现两次，没有“\(missing.label.chinese)”，各栏按表式次序读取，\
      请核对
      """,
      en: """
        the header of table three has “\(repeated.label.english)” twice and no \
        “\(missing.label.english)”; its columns were read in the order of the form
        """)
  }

  /// Takes the order of the columns from the header. Returns the doubt where it is not the form's.
  private mutating func reorder(hasColumns: Bool) -> LocalizedDoubt? {
    var printed = columns
    if hasColumns {
      printed.sort { $0.position < $1.position }
      guard Set(printed.map(\.position)).count == printed.count else { return nil }
    }
    let rest = Edition.applicants.suffix(2)
    let previous = order
    order = (hasColumns ? printed.map(\.column) : Array(Edition.applicants.dropLast(2))) + rest
    if let leadingTotal, !hasColumns || printed.allSatisfy({ leadingTotal < $0.position }) {
      order = [.total] + order.dropLast()
      if positions.first != leadingTotal { positions.insert(leadingTotal, at: 0) }
    }
    // A page repeats the header.
    guard order != Edition.applicants, order != previous else { return nil }
    return LocalizedDoubt(
      .columnsAssumed, "表三表头各栏的次序与表式不同，各栏按表头归入，请核对",
      en: """
        the columns of table three are not in the order of the form; they were read by their heads
        """)
  }
}

extension RecognizedTables {
  /// Removes the blank cells of the row that stands for a whole group, where the rows of that group were read: its
  /// label may be the only text of a row.
  mutating func removeBlankGroups() {
    for group in RowGroup.allCases {
      guard let row = group.folded, has(row), group.rows.contains(where: { $0 != row && has($0) }),
        row.cells.allSatisfy({ cells.number($0) == nil && raw[$0] ?? "" == "" })
      else { continue }
      for cell in row.cells { (cells[cell], raw[cell]) = (.absent, nil) }
      positions.removeAll { row.cells.contains($0.cell) }
    }
  }
}

extension TableReader {
  /// Assigns the cells of a row of table three in the order of its header.
  mutating func assignRequestRow(_ values: [TableCell], _ row: Row, _ line: TableLine) {
    let cells: [Cell?] = requests.order.map { Cell(row, $0) }
    assign(values, to: cells, row, line, columns: line.hasColumns ? requests.positions : nil)
  }
}

extension Edition {
  /// The columns of table three; the same in all editions.
  static let applicants = all[0].columns(of: .requests).map(\.column)
}
