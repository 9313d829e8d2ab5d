import Forms
import Records

/// A report's table as its form prints it: heads in Chinese over one row or several, what a merged
/// cell covers left empty, all rows of one length.
///
/// A row or block of another form stands in its place where the report has a cell of it.
package struct Grid: Sendable {
  /// Which table.
  package enum Table: String, Sendable, CaseIterable {
    case disclosure, requests, disputes
  }

  private let table: Table
  private let header: Rows.Header

  init(_ table: Table, _ header: Rows.Header) {
    self.table = table
    self.header = header
  }

  private var width: Int {
    switch table {
    case .disclosure: 4
    case .requests: 10
    case .disputes: 15
    }
  }

  private var title: String {
    switch table {
    case .disclosure: "二、主动公开政府信息情况"
    case .requests: "三、收到和处理政府信息公开申请情况"
    case .disputes: "四、政府信息公开行政复议、行政诉讼情况"
    }
  }

  /// Appends the caption and the table of the report that `tape` holds.
  func write(_ tape: Tape, _ cells: CellNodes, to writer: inout FieldWriter) {
    let sheet = GridSheet(tape: tape, cells: cells, width: width, hasHeads: header != .never)
    sheet.caption(title, to: &writer)
    guard let edition = edition(of: tape, sheet) else { return }
    switch table {
    case .disclosure: writeDisclosure(edition, sheet, &writer)
    case .requests: writeRequests(edition, sheet, &writer)
    case .disputes: writeDisputes(edition, sheet, &writer)
    }
  }

  /// Appends a row for the failure that `tape` holds: its code, its message, its file.
  func writeFailure(_ tape: Tape, to writer: inout FieldWriter) {
    writer.text("读不出")
    writer.value(tape.node(at: ["code"]), tape)
    writer.value(tape.node(at: ["message"]), tape)
    writer.value(tape.node(at: ["source", "path"]), tape)
    for _ in 4..<width { writer.blank() }
    writer.endRow()
  }

  /// The form of the report; where it has none of those with three tables, that of one of its
  /// cells; nil where it has no such table.
  private func edition(of tape: Tape, _ sheet: GridSheet) -> Edition? {
    let number =
      switch table {
      case .disclosure: 2;
      case .requests: 3;
      case .disputes: 4
      }
    guard Cell.all.contains(where: { $0.table == number && sheet.has($0) }) else { return nil }
    let form = tape.node(at: ["form"]).flatMap { Form(rawValue: tape.string($0)) }
    return form.flatMap { Edition.of($0) } ?? Edition.all.last
  }
}

// MARK: - The tables

extension Grid {
  private func writeDisclosure(
    _ edition: Edition, _ sheet: GridSheet, _ writer: inout FieldWriter
  ) {
    let others = Edition.all.filter { $0.form != edition.form }.flatMap(\.disclosure)
    let own = edition.disclosure
    let strange = others.filter { block in
      sheet.cells(of: block).contains { cell in
        sheet.has(cell) && !edition.cells.contains(cell)
      }
    }
    for block in own { writeBlock(block, sheet, &writer) }
    for block in strange { writeBlock(block, sheet, &writer) }
  }

  private func writeBlock(
    _ block: DisclosureBlock, _ sheet: GridSheet, _ writer: inout FieldWriter
  ) {
    sheet.heads([block.article], to: &writer)
    sheet.heads(["信息内容"] + block.columns.map(\.label), to: &writer)
    for row in block.rows {
      let cells = block.columns.map { Cell(id: "\(row.id).\($0.id)") }
      sheet.row([row.labels.joined()], cells, to: &writer)
    }
  }

  private func writeRequests(
    _ edition: Edition, _ sheet: GridSheet, _ writer: inout FieldWriter
  ) {
    let columns = edition.applicants
    sheet.heads(
      ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "", "", "申请人情况"], to: &writer)
    sheet.heads(["", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计"], to: &writer)
    sheet.heads(["", "", "", ""] + columns.dropFirst().dropLast().map(\.label), to: &writer)
    var above: [String] = []
    for row in rows(edition, sheet) {
      let same = zip(row.labels, above).prefix { $0 == $1 }.count
      let shared = min(same, row.labels.count - 1)
      let labels = row.labels.enumerated().map { $0 < shared ? "" : $1 }
      above = row.labels
      let padding = [String](repeating: "", count: 3 - labels.count)
      sheet.row(labels + padding, columns.map { Cell(id: "\(row.id).\($0.id)") }, to: &writer)
    }
  }

  /// The rows of the form, and in their place those of another one that the report has.
  private func rows(_ edition: Edition, _ sheet: GridSheet) -> [TableRow] {
    let own = Set(edition.requests.map(\.id))
    var rows: [String: TableRow] = [:]
    for row in Edition.all.flatMap(\.requests) {
      let cells = edition.applicants.compactMap { Cell(id: "\(row.id).\($0.id)") }
      if own.contains(row.id) || cells.contains(where: sheet.has) { rows[row.id] = row }
    }
    for row in edition.requests { rows[row.id] = row }
    return rows.values.sorted { place($0) < place($1) }
  }

  private func place(_ row: TableRow) -> Int { Cell(id: "\(row.id).total")?.index ?? 0 }

  private func writeDisputes(
    _ edition: Edition, _ sheet: GridSheet, _ writer: inout FieldWriter
  ) {
    let gap = [String](repeating: "", count: edition.results.count - 1)
    sheet.heads(["行政复议"] + gap + ["行政诉讼"], to: &writer)
    let groups = edition.disputes.dropFirst().flatMap { [$0.labels.last ?? ""] + gap }
    sheet.heads([""] + gap + groups, to: &writer)
    sheet.heads(edition.disputes.flatMap { _ in edition.results.map(\.label) }, to: &writer)
    let cells = edition.disputes.flatMap { group in
      edition.results.map { Cell(id: "\(group.id).\($0.id)") }
    }
    sheet.row([], cells, to: &writer)
  }
}
