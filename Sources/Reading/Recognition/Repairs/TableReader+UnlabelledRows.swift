import Forms
import Records
import Wordings

extension TableReader {
  /// Assigns rows that have numbers but no readable label to the rows of the form that are missing
  /// between their neighbours. The number of unlabelled rows and of missing rows must be the same, and
  /// no label between the neighbours may be that of another row; else their numbers are listed as
  /// unplaced. Needed for reports in which a label is missing or was not extracted. Called once, after
  /// the last table.
  mutating func assignUnlabelledRows() {
    markIncompleteRowUnplaced()
    let rowRecords = self.rowRecords
    self.rowRecords = []
    var gap = Gap()
    for record in rowRecords {
      switch record {
      case .row(let row):
        assign(gap, before: row)
        gap = Gap(after: row)
      case .label(let row): gap.labels.append(row)
      case .unlabelled: gap.unlabelled.append(record)
      }
    }
    assign(gap, before: nil)
  }

  /// What was read between two rows.
  private struct Gap {
    var after: Row?
    /// The labels without cells.
    var labels: [Row] = []
    var unlabelled: [RowRecord] = []
  }

  /// Assigns the unlabelled rows of `gap`, which the row `next` follows.
  private mutating func assign(_ gap: Gap, before next: Row?) {
    guard !gap.unlabelled.isEmpty else { return }
    let rows = missingRows(before: gap.after, after: next)
    let fits = rows.count == gap.unlabelled.count && gap.labels.allSatisfy(rows.contains)
    for (index, record) in gap.unlabelled.enumerated() {
      guard case .unlabelled(let values, let line, let header) = record else { continue }
      guard fits, !line.endsDocument else {
        markUnplaced(values, beside: gap.after ?? next, line)
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
  /// The row whose label was read; nil where none was.
  var labelled: Row? {
    switch self {
    case .row(let row), .label(let row): row
    case .unlabelled: nil
    }
  }
}
