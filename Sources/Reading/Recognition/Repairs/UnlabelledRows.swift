import Forms
import Records
import Wordings

extension TableReader {
  /// Gives the rows that have numbers but no readable label to the rows of the form that are missing
  /// just there, where there are as many of these as of those; lists the others as unplaced. Called
  /// once, when all tables have been read.
  mutating func settleOrphans() {
    leaveShort()
    let events = self.events
    self.events = []
    var start = 0
    while let first = events[start...].firstIndex(where: \.isOrphan) {
      let end = events[first...].firstIndex { !$0.isOrphan } ?? events.count
      let before = first > 0 ? events[first - 1].row : nil
      let after = end < events.count ? events[end].row : nil
      settle(Array(events[first..<end]), before: before, after: after)
      start = end
    }
  }

  private mutating func settle(_ orphans: [RowRecord], before: Row?, after: Row?) {
    let rows = missingRows(before: before, after: after)
    let fits = rows.count == orphans.count && !rows.isEmpty
    for (index, event) in orphans.enumerated() {
      guard case .orphan(let values, let line, let head) = event else { continue }
      guard fits, !line.isLast else {
        leaveUnlabelled(values, beside: before ?? after, line)
        continue
      }
      give(values, to: rows[index], line, head)
    }
  }

  private mutating func give(
    _ values: [TableCell], to row: Row, _ line: TableLine, _ head: DisclosureHead
  ) {
    contents.doubts.append(
      LocalizedDoubt(
        .labelMissing, "一行数字没有可辨的标签，按表式次序归入“\(row.label.chinese)”",
        en: """
          a row of numbers has no known label: it is taken for “\(row.label.english)” by the order of \
          the form
          """))
    guard row.table == .disclosure else {
      placeRequests(values, row, line)
      leaveShort()
      return
    }
    guard let targets = head.targets(of: row, likely: nil) else {
      leave(values, of: row, line)
      return
    }
    self.head = head
    placeDisclosure(values, targets, row, line)
  }

  /// The rows of the form between two rows that were read, by the edition that the rest follows.
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

  /// The first row of the same block of table two, or of table three.
  private func firstRow(of row: Int, _ order: [Row]) -> Int? {
    guard order.indices.contains(row) else { return nil }
    for edition in Edition.all {
      if let block = edition.block(of: order[row]) {
        return order.firstIndex(of: block.rows[0].row)
      }
    }
    return order.firstIndex { $0.table == .requests }
  }

  /// The rows of tables two and three in the order of the edition that the document follows.
  private var rowOrder: [Row] {
    guard let edition = contents.form?.edition ?? Edition.all.last else { return [] }
    let shape = edition.shape(having: contents.has)
    return edition.blocks.flatMap { $0.rows.map(\.row) } + edition.rows(of: .requests, in: shape)
  }

  /// Lists numbers without a label as unplaced, `row` being the one before or after them.
  private mutating func leaveUnlabelled(
    _ values: [TableCell], beside row: Row?, _ line: TableLine
  ) {
    if let row {
      leave(values, of: row, line)
    } else {
      leave(values, named: Wording("", en: ""), line)
    }
  }
}

extension TableReader.RowRecord {
  var row: Row? { if case .row(let row) = self { row } else { nil } }
  var isOrphan: Bool { row == nil }
}
