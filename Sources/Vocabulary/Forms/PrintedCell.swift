import Wordings

/// A field of a table as a form prints it, with the rows and columns that it spans.
package struct PrintedCell: Sendable {
  package enum Content: Sendable {
    /// A heading of columns, a label of rows.
    case head(Wording), label(Wording)
    case value(Cell)
  }

  package let content: Content
  package fileprivate(set) var rows = 1
  package fileprivate(set) var columns = 1
}

extension PrintedCell {
  fileprivate static func head(_ label: Wording, rows: Int = 1, columns: Int = 1) -> PrintedCell {
    PrintedCell(content: .head(label), rows: rows, columns: columns)
  }
}

extension Edition {
  /// The rows of `table` as the edition prints them, for a report with the cells for which `has` returns true:
  /// without rows that it has none of, and with those of other editions that it has.
  package func layout(of table: Table, having has: (Cell) -> Bool) -> [[PrintedCell]] {
    switch table {
    case .statistics: []
    case .disclosure: disclosureLayout(has)
    case .requests: requestLayout(has)
    case .disputes: disputeLayout()
    }
  }

  private func disclosureLayout(_ has: (Cell) -> Bool) -> [[PrintedCell]] {
    let width = 1 + (blocks.map(\.columns.count).max() ?? 0)
    var printed = [Bool](repeating: false, count: Cell.count)
    return (blocks + Edition.all.flatMap(\.blocks)).flatMap { block -> [[PrintedCell]] in
      let rows = block.rows.map { row in (row, block.columns.map { Cell(row.row, $0.column) }) }
        .filter { $0.1.contains { has($0) && !printed[$0.index] } }
      guard !rows.isEmpty else { return [] }
      for cell in rows.flatMap(\.1) { printed[cell.index] = true }
      let heads = [PrintedCell.head(PrintedLabel.content)] + block.columns.map { .head($0.label) }
      let lines = rows.map { row, cells in
        [PrintedCell(content: .label(row.label))] + cells.map { PrintedCell(content: .value($0)) }
      }
      return [[.head(block.article, columns: width)]]
        + ([heads] + lines).map { $0.filling(width) }
    }
  }

  private func requestLayout(_ has: (Cell) -> Bool) -> [[PrintedCell]] {
    let columns = columns(of: .requests)
    var rows = rows(of: .requests)
    for row in Edition.all.flatMap({ $0.rows(of: .requests) })
    where !rows.contains(where: { $0.row == row.row }) { rows.append(row) }
    rows = rows.sorted { $0.row < $1.row }.filter { row in
      columns.contains { has(Cell(row.row, $0.column)) }
    }
    let depth = rows.map(\.labels.count).max() ?? 1
    let organizations = columns.dropFirst().dropLast()
    let heads: [[PrintedCell]] = [
      [
        .head(PrintedLabel.balance, rows: 3, columns: depth),
        .head(PrintedLabel.applicants, columns: columns.count),
      ],
      columns.prefix(1).map { .head($0.label, rows: 2) }
        + [.head(PrintedLabel.organizations, columns: organizations.count)]
        + columns.suffix(1).map { .head($0.label, rows: 2) },
      organizations.map { .head($0.label) },
    ]
    return heads
      + rows.indices.map { index in
        labels(of: index, in: rows, depth)
          + columns.map { PrintedCell(content: .value(Cell(rows[index].row, $0.column))) }
      }
  }

  /// The labels that begin in the row at `index`; one over several rows spans them.
  private func labels(of index: Int, in rows: [PrintedRow], _ depth: Int) -> [PrintedCell] {
    let labels = rows[index].labels
    return labels.indices.compactMap { level in
      let isLast = level == labels.count - 1
      func isSame(_ row: PrintedRow) -> Bool {
        row.labels.count > level + 1 && row.labels[...level] == labels[...level]
      }
      if !isLast, index > 0, isSame(rows[index - 1]) { return nil }
      guard !isLast else {
        return PrintedCell(content: .label(labels[level]), columns: depth - level)
      }
      return PrintedCell(
        content: .label(labels[level]), rows: rows[index...].prefix(while: isSame).count)
    }
  }

  private func disputeLayout() -> [[PrintedCell]] {
    let (rows, columns) = (rows(of: .disputes), columns(of: .disputes))
    let groups = groups(of: .disputes)
    let grouped = rows.filter { $0.labels.count > 1 }
    let heads = rows.filter { $0.labels.count == 1 }
      .map { PrintedCell.head($0.label, rows: 2, columns: columns.count) }
    return [
      heads
        + groups.map { .head($0.label, columns: grouped.count * columns.count) },
      grouped.map { .head($0.label, columns: columns.count) },
      rows.flatMap { _ in columns.map { PrintedCell.head($0.label) } },
      rows.flatMap { row in
        columns.map { PrintedCell(content: .value(Cell(row.row, $0.column))) }
      },
    ]
  }
}

/// The labels of tables that belong to no row, column or group.
private enum PrintedLabel {
  static var content: Wording { Wording("信息内容", en: "Content") }
  static var balance: Wording {
    Wording(
      "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
      en: "(In each column, items 1 and 2 add up to items 3 and 4)")
  }
  static var applicants: Wording { Wording("申请人情况", en: "Applicants") }
  static var organizations: Wording {
    Wording("法人或其他组织", en: "Legal persons and other organisations")
  }
}

extension [PrintedCell] {
  /// The fields with the last one as wide as the rest of `width` columns.
  fileprivate func filling(_ width: Int) -> [PrintedCell] {
    var cells = self
    if let last = cells.indices.last { cells[last].columns += Swift.max(0, width - cells.count) }
    return cells
  }
}
