import Forms
import Records

/// Table three while it is read: its header, and rows whose cells are still expected.
struct RequestTable {
  /// The columns that the header names, without 其他 and 总计; none once they were compared with the form's.
  private var columns: [Column] = []
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
      columns.append(column)
      if positions.count + 2 < Edition.applicants.count { positions.append(cell.column) }
      return nil
    case .requestGroup(let group): return .group(group)
    case .requestRow(let row):
      waitingRows += 1
      return .request(row)
    default: return nil
    }
  }

  /// The doubt about a header that names as many columns as the form, one of them twice; nil where it
  /// does not. Once for each header.
  mutating func repeatedColumnDoubt() -> LocalizedDoubt? {
    guard !columns.isEmpty else { return nil }
    defer { columns = [] }
    let labels = Edition.all[0].columns(of: .requests).dropLast(2)
    guard columns.count == labels.count,
      let missing = labels.first(where: { !columns.contains($0.column) }),
      let repeated = labels.first(where: { label in columns.count { $0 == label.column } > 1 })
    else { return nil }
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
}

extension TableReader {
  /// Assigns the cells of a row of table three in the order of the form.
  mutating func assignRequestRow(_ values: [TableCell], _ row: Row, _ line: TableLine) {
    let cells = Edition.applicants.map { Cell(row, $0) }
    assign(values, to: cells, row, line, columns: line.hasColumns ? requests.positions : nil)
  }
}

extension Edition {
  /// The columns of table three; the same in all editions.
  static let applicants = all[0].columns(of: .requests).map(\.column)
}
