import Forms
import Records
import Wordings

extension TableReader {
  /// Assigns rows that have numbers but no readable label to the rows of the form that are missing
  /// between their neighbours. The number of unlabelled rows and of missing rows must be the same;
  /// else their numbers are listed as unplaced. Needed for reports in which a label is missing or
  /// was not extracted. Called once, after the last table.
  mutating func assignUnlabelledRows() {
    markIncompleteRowUnplaced()
    let rowRecords = self.rowRecords
    self.rowRecords = []
    var start = 0
    while let first = rowRecords[start...].firstIndex(where: \.isUnlabelled) {
      let end = rowRecords[first...].firstIndex { !$0.isUnlabelled } ?? rowRecords.count
      let before = first > 0 ? rowRecords[first - 1].row : nil
      let after = end < rowRecords.count ? rowRecords[end].row : nil
      assign(Array(rowRecords[first..<end]), before: before, after: after)
      start = end
    }
  }

  /// Assigns consecutive unlabelled rows between the rows `before` and `after`.
  private mutating func assign(_ unlabelled: [RowRecord], before: Row?, after: Row?) {
    let rows = missingRows(before: before, after: after)
    let fits = rows.count == unlabelled.count && !rows.isEmpty
    for (index, record) in unlabelled.enumerated() {
      guard case .unlabelled(let values, let line, let header) = record else { continue }
      guard fits, !line.endsDocument else {
        markUnplaced(values, beside: before ?? after, line)
        continue
      }
      assign(values, to: rows[index], line, header)
    }
  }

  private mutating func assign(
    _ values: [TableCell], to row: Row, _ line: TableLine, _ header: DisclosureHeader
  ) {
    recognized.doubts.append(
      LocalizedDoubt(
        .labelMissing, "一行数字没有可辨的标签，按表式次序归入“\(row.label.chinese)”",
        en: """
          a row of numbers has no known label; it was read as “\(row.label.english)” by the order of \
          the form
          """))
    guard row.table == .disclosure else {
      assignRequestRow(values, row, line)
      markIncompleteRowUnplaced()
      return
    }
    guard let targets = header.targets(of: row, likely: nil) else {
      markUnplaced(values, of: row, line)
      return
    }
    self.header = header
    assignDisclosureRow(values, targets, row, line)
  }

  /// The rows between `before` and `after` in the edition that the rest of the document follows.
  private func missingRows(before: Row?, after: Row?) -> [Row] {
    let order = rowOrder
    let start = before.flatMap(order.firstIndex).map { $0 + 1 }
    let end = after.flatMap(order.firstIndex)
    guard let end = end ?? start.map({ _ in order.count }),
      let start = start ?? firstRow(of: end, order),
      start < end
    else { return [] }
    let rows = order[start..<end]
    let table = rows.first?.table
    return rows.allSatisfy { $0.table == table } ? Array(rows) : []
  }

  /// The index of the first row in the block of table two, or in table three, that has the row at
  /// index `row` of `order`.
  private func firstRow(of row: Int, _ order: [Row]) -> Int? {
    guard order.indices.contains(row) else { return nil }
    for edition in Edition.all {
      if let block = edition.block(of: order[row]) {
        return order.firstIndex(of: block.rows[0].row)
      }
    }
    return order.firstIndex { $0.table == .requests }
  }

  /// The rows of tables two and three, in the order of the edition that the document follows.
  private var rowOrder: [Row] {
    guard let edition = recognized.form?.edition ?? Edition.all.last else { return [] }
    let shape = edition.shape(having: recognized.has)
    return edition.blocks.flatMap { $0.rows.map(\.row) } + edition.rows(of: .requests, in: shape)
  }

  /// Lists the numbers of a row without a label as unplaced. `row` is its neighbour, which the
  /// message names.
  private mutating func markUnplaced(
    _ values: [TableCell], beside row: Row?, _ line: TableLine
  ) {
    if let row {
      markUnplaced(values, of: row, line)
    } else {
      markUnplaced(values, named: Wording("", en: ""), line)
    }
  }
}

extension TableReader.RowRecord {
  var row: Row? { if case .row(let row) = self { row } else { nil } }
  var isUnlabelled: Bool { row == nil }
}
