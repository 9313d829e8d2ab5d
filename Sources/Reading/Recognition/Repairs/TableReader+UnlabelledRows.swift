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
    for gap in rows.gaps { assign(gap) }
  }

  private mutating func assign(_ gap: RowSequence.Gap) {
    let rows = missingRows(before: gap.before, after: gap.after)
    let fits = rows.count == gap.unlabelled.count && gap.labels.allSatisfy(rows.contains)
    for (index, unlabelled) in gap.unlabelled.enumerated() {
      guard fits, !unlabelled.line.endsDocument else {
        markUnplaced(unlabelled.values, beside: gap.before ?? gap.after, unlabelled.line)
        continue
      }
      assign(unlabelled, to: rows[index])
    }
  }

  private mutating func assign(_ unlabelled: RowSequence.UnlabelledRow, to row: Row) {
    recognized.doubts.append(
      LocalizedDoubt(
        .labelMissing, "一行数字没有可辨的标签，按表式次序归入“\(row.label.chinese)”",
        en: """
          a row of numbers has no known label; it was read as “\(row.label.english)” by the order of \
          the form
          """))
    let (values, line) = (unlabelled.values, unlabelled.line)
    guard row.table == .requests else {
      assignDisclosureRow(values, row, line, unlabelled.header, likely: nil)
      return
    }
    assignRequestRow(values, row, line)
    markIncompleteRowUnplaced()
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
