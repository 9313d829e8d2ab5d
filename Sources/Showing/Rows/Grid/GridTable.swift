import Forms
import Wordings

/// A table that a grid shows, and its layout.
package enum GridTable: String, Sendable, CaseIterable {
  case disclosure, requests, disputes
}

extension GridTable {
  /// Its number in the report.
  var number: Int {
    switch self {
    case .disclosure: 2
    case .requests: 3
    case .disputes: 4
    }
  }

  /// The number of fields of a row.
  var width: Int {
    switch self {
    case .disclosure: 4
    case .requests: 10
    case .disputes: 15
    }
  }

  /// The number of these fields that are labels.
  var labelWidth: Int {
    switch self {
    case .disclosure: 1
    case .requests: 3
    case .disputes: 0
    }
  }

  /// The number of fields of a row of changes: three values side by side or, where the table has
  /// only one row, a value and its name.
  var widthOfChanges: Int {
    labelWidth > 0 ? labelWidth + GridChanges.Side.allCases.count * (width - labelWidth) : width + 1
  }

  /// The heading of its section.
  var title: String { SectionTitle.all[number - 1].heading }

  /// Appends the headers and rows of `edition` with the values of `sheet`.
  func write(_ edition: Edition, _ sheet: GridSheet, to writer: inout FieldWriter) {
    switch self {
    case .disclosure: writeDisclosure(edition, sheet, &writer)
    case .requests: writeRequests(edition, sheet, &writer)
    case .disputes: writeDisputes(edition, sheet, &writer)
    }
  }

  private func writeDisclosure(
    _ edition: Edition, _ sheet: GridSheet, _ writer: inout FieldWriter
  ) {
    var blocks = edition.blocks
    var written = Set(blocks.flatMap(sheet.cells))
    for other in Edition.all.flatMap(\.blocks) {
      let cells = sheet.cells(of: other)
      guard cells.contains(where: { sheet.values.has($0) && !written.contains($0) }) else {
        continue
      }
      blocks.append(other)
      written.formUnion(cells)
    }
    for block in blocks { writeBlock(block, sheet, &writer) }
  }

  private func writeBlock(
    _ block: PrintedBlock, _ sheet: GridSheet, _ writer: inout FieldWriter
  ) {
    sheet.heads(GridTable.heads(of: block), to: &writer)
    for row in block.rows {
      let cells = block.columns.map { Cell(row.row, $0.column) }
      sheet.row(row.row, row.labels.map(\.chinese), cells, to: &writer)
    }
  }

  private func writeRequests(
    _ edition: Edition, _ sheet: GridSheet, _ writer: inout FieldWriter
  ) {
    let columns = edition.columns(of: .requests)
    sheet.heads(GridTable.requestHeads(columns), to: &writer)
    let rows = rows(edition, columns, sheet)
    let labels = GridTable.labels(of: rows)
    let spans = GridSpans(labels: labels, width: labelWidth).spans
    for (index, row) in rows.enumerated() {
      sheet.merge(spans.filter { $0.row == index }, in: &writer)
      let cells = columns.map { Cell(row.row, $0.column) }
      sheet.row(row.row, labels[index], cells, to: &writer)
    }
  }

  /// The three labels of each row; empty where they are those of the row above, or there are fewer.
  static func labels(of rows: [PrintedRow]) -> [[String]] {
    var above: [Wording] = []
    return rows.map { row in
      let same = zip(row.labels, above).prefix { $0 == $1 }.count
      let shared = min(same, row.labels.count - 1)
      above = row.labels
      let labels = row.labels.enumerated().map { $0 < shared ? "" : $1.chinese }
      return labels + [String](repeating: "", count: 3 - labels.count)
    }
  }

  /// The rows of the form and those of other forms that the report has, in the order of `Row`.
  private func rows(
    _ edition: Edition, _ columns: [PrintedColumn], _ sheet: GridSheet
  ) -> [PrintedRow] {
    let own = edition.rows(of: .requests)
    var rows = own
    for row in Edition.all.flatMap({ $0.rows(of: .requests) }).reversed()
    where !rows.contains(where: { $0.row == row.row })
      && columns.contains(where: { sheet.values.has(Cell(row.row, $0.column)) })
    { rows.append(row) }
    return rows.sorted { $0.row < $1.row }
  }

  private func writeDisputes(
    _ edition: Edition, _ sheet: GridSheet, _ writer: inout FieldWriter
  ) {
    let (rows, columns) = (edition.rows(of: .disputes), edition.columns(of: .disputes))
    sheet.heads(GridTable.disputeHeads(rows, columns), to: &writer)
    let cells = rows.flatMap { row in columns.map { Cell(row.row, $0.column) } }
    sheet.row(nil, [], cells, to: &writer)
  }
}

// MARK: - Headers

/// The rows of headers; an empty one belongs to the header before or above it.
extension GridTable {
  static func heads(of block: PrintedBlock) -> [[String]] {
    [[block.article.chinese], ["信息内容"] + block.columns.map(\.label.chinese)]
  }

  static func requestHeads(_ columns: [PrintedColumn]) -> [[String]] {
    [
      ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "", "", "申请人情况"],
      ["", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计"],
      ["", "", "", ""] + columns.dropFirst().dropLast().map(\.label.chinese),
    ]
  }

  static func disputeHeads(_ rows: [PrintedRow], _ columns: [PrintedColumn]) -> [[String]] {
    let gap = [String](repeating: "", count: columns.count - 1)
    return [
      ["行政复议"] + gap + ["行政诉讼"],
      [""] + gap + rows.dropFirst().flatMap { [$0.label.chinese] + gap },
      rows.flatMap { _ in columns.map(\.label.chinese) },
    ]
  }
}
