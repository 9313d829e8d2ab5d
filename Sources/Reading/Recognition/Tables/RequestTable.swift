import Forms
import JSON
import Records

/// Table three while it is read: its header, and rows whose cells are still expected.
struct RequestTable {
  /// What was read of a header since the last row.
  var header = RequestHeader()
  /// The columns of a row, as the header has them.
  private(set) var columns = RequestHeader.Columns(order: Edition.applicants, positions: [])
  /// Whether rows contradict the heads, so that those of the next pages are not followed either.
  private var headsSlipped = false
  /// How many labels of rows were read since the last row with cells.
  var waitingRows = 0
  /// The last row, where it has all its numbers but the total.
  var incompleteRow: IncompleteRow?

  /// Consumes a label of this table, found in `cell` of `line`. Returns the row or group of rows that it names.
  mutating func consume(
    _ match: LabelMatch, _ cell: TableCell, _ line: TableLine
  ) -> TableReader.OpenRow? {
    switch match.label {
    case .applicant(let column):
      header.append(column, cell, table: line.table)
      return nil
    case .requestGroup(let group): return .group(group)
    case .requestRow(let row):
      waitingRows += 1
      return .request(row)
    default: return nil
    }
  }

  /// Takes the columns from the header, once for each; `label` is that of the first row below it, in `line`. Returns
  /// the doubt about one that is not the form's; nil where it is.
  mutating func endHeader(before label: TableCell, _ line: TableLine) -> LocalizedDoubt? {
    guard header.namesApplicants else { return nil }
    defer { header = RequestHeader() }
    guard !headsSlipped, let found = header.columns(behind: label, in: line) else { return nil }
    let previous = columns.order
    columns = found
    if let doubt = found.doubt { return doubt }
    // A page repeats the header.
    guard found.order != previous, found.order.compactMap(\.self) != Edition.applicants else {
      return nil
    }
    return RequestTable.reordered
  }

  static let reordered = LocalizedDoubt(
    .columnsAssumed, "表三表头各栏的次序与表式不同，各栏按表头归入，请核对",
    en: """
      the columns of table three are not in the order of the form; they were read by their heads
      """)

  /// The cells among `values`, more than the columns, that are below the columns of the header. Nil where these are
  /// not certain: a number may stand in two cells, which moves those behind it.
  func own(of values: [TableCell]) -> [TableCell]? {
    guard values.count > columns.order.count, columns.positions.count == columns.order.count else {
      return nil
    }
    return values.below(columns.positions, others: columns.others) { isSum($0, of: columns.order) }
  }

  /// Takes the order of the form where the row `values` adds up in it and not in that of the header: the heads of a
  /// printed page may have slipped to the columns beside theirs. Returns the doubt about that.
  mutating func correctOrder(by values: [TableCell]) -> LocalizedDoubt? {
    guard columns.order != Edition.applicants, Set(columns.order) == Set(Edition.applicants) else {
      return nil
    }
    let end = values.lastIndex { !$0.text.isEmpty }.map { $0 + 1 } ?? 0
    let full = Array(values[..<end].drop(while: \.text.isEmpty))
    guard full.count == columns.order.count, !isSum(full, of: columns.order),
      isSum(full, of: Edition.applicants)
    else { return nil }
    columns = RequestHeader.Columns(
      order: Edition.applicants, positions: full.count == values.count ? columns.positions : [])
    headsSlipped = true
    return LocalizedDoubt(
      .columnsAssumed, "表三表头各栏的次序与各行的总计不符，各栏按表式次序读取，请核对",
      en: """
        the rows of table three do not add up in the order of its heads; its columns were read in the order of \
        the form
        """)
  }

  /// Whether the total among `cells`, those of `order`, is the sum of the others.
  private func isSum(_ cells: [TableCell], of order: [Column?]) -> Bool {
    let named = zip(cells, order).filter { $1 != nil }
    return named.map(\.0).addUp(below: named.compactMap(\.1))
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
  /// Takes the numbers of a whole group back where its rows were read too and do not add up to them: they are those of a
  /// row whose label is missing.
  mutating func takeBackGroups() {
    for (group, (values, line)) in groupRows.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let whole = group.folded else { continue }
      let others = group.rows.filter { $0 != whole && recognized.has($0) }
      guard !others.isEmpty, !recognized.addsUp(whole, from: others) else { continue }
      for cell in whole.cells { recognized.remove(cell) }
      for value in values {
        recognized.ledger.leave(recognized.ledger.entered(value, table: line.table))
      }
      recognized.doubts.append(
        LocalizedDoubt(
          .rowUnassigned, "“\(whole.label.chinese)”一行的数不是其下各行之和，可能是缺少名称的一行，未归入任何单元格",
          en: """
            the numbers beside “\(whole.label.english)” are not the sums of its rows; they may be those of a row \
            without its label, and none was assigned to a cell
            """))
    }
  }
}

extension RecognizedTables {
  /// Whether each number of `whole` is the sum of those of `rows`.
  fileprivate func addsUp(_ whole: Row, from rows: [Row]) -> Bool {
    Edition.applicants.allSatisfy { column in
      let parts = rows.compactMap { cells.number(Cell($0, column)) }
      return cells.number(Cell(whole, column)) == Number.sum(parts)
    }
  }

  /// Removes `cell` as if it had not been found.
  mutating func remove(_ cell: Cell) {
    (cells[cell], raw[cell]) = (.absent, nil)
    positions.removeAll { $0.cell == cell }
  }
}

extension TableReader {
  /// Assigns the cells of a row of table three as its header has them.
  mutating func assignRequestRow(_ values: [TableCell], _ row: Row, _ line: TableLine) {
    if let doubt = requests.correctOrder(by: values) {
      recognized.doubts.removeAll { $0.message.chinese == RequestTable.reordered.message.chinese }
      recognized.doubts.append(doubt)
    }
    let cells = requests.columns.order.map { column in column.map { Cell(row, $0) } }
    let own = line.hasColumns ? requests.own(of: values) : nil
    assign(
      own ?? values, to: cells, row, line,
      columns: line.hasColumns ? requests.columns.positions : nil)
    if own != nil { recognized.passWords(values) }
  }
}

extension Edition {
  /// The columns of table three; the same in all editions.
  static let applicants = all[0].columns(of: .requests).map(\.column)
}
