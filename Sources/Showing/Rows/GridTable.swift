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
    sheet.heads([block.article.chinese], to: &writer)
    sheet.heads(["信息内容"] + block.columns.map(\.label.chinese), to: &writer)
    for row in block.rows {
      let cells = block.columns.map { Cell(row.row, $0.column) }
      sheet.row(row.row, row.labels.map(\.chinese), cells, to: &writer)
    }
  }

  private func writeRequests(
    _ edition: Edition, _ sheet: GridSheet, _ writer: inout FieldWriter
  ) {
    let columns = edition.columns(of: .requests)
    sheet.heads(
      ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "", "", "申请人情况"], to: &writer)
    sheet.heads(["", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计"], to: &writer)
    sheet.heads(
      ["", "", "", ""] + columns.dropFirst().dropLast().map(\.label.chinese), to: &writer)
    var above: [Wording] = []
    for row in rows(edition, columns, sheet) {
      let same = zip(row.labels, above).prefix { $0 == $1 }.count
      let shared = min(same, row.labels.count - 1)
      let labels = row.labels.enumerated().map { $0 < shared ? "" : $1.chinese }
      above = row.labels
      let padding = [String](repeating: "", count: 3 - labels.count)
      let cells = columns.map { Cell(row.row, $0.column) }
      sheet.row(row.row, labels + padding, cells, to: &writer)
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
    let gap = [String](repeating: "", count: columns.count - 1)
    sheet.heads(["行政复议"] + gap + ["行政诉讼"], to: &writer)
    let groups = rows.dropFirst().flatMap { [$0.label.chinese] + gap }
    sheet.heads([""] + gap + groups, to: &writer)
    sheet.heads(rows.flatMap { _ in columns.map(\.label.chinese) }, to: &writer)
    let cells = rows.flatMap { row in columns.map { Cell(row.row, $0.column) } }
    sheet.row(nil, [], cells, to: &writer)
  }
}
