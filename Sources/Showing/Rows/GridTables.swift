import Forms

/// How each table is laid out.
extension Grid.Table {
  /// Its number in the report.
  var number: Int {
    switch self {
    case .disclosure: 2
    case .requests: 3
    case .disputes: 4
    }
  }

  /// How many fields a row of it has.
  var width: Int {
    switch self {
    case .disclosure: 4
    case .requests: 10
    case .disputes: 15
    }
  }

  /// How many of them are labels.
  var labelWidth: Int {
    switch self {
    case .disclosure: 1
    case .requests: 3
    case .disputes: 0
    }
  }

  /// How many fields a row of changes has: three kinds of values, beside each other or, where
  /// there is but one row, each with its name.
  var widthOfChanges: Int {
    labelWidth > 0 ? labelWidth + GridChanges.Side.allCases.count * (width - labelWidth) : width + 1
  }

  /// The heading of its section.
  var title: String { SectionTitle.all[number - 1].heading }

  /// Appends the heads and rows of `edition` with what `sheet` holds.
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
    let others = Edition.all.filter { $0.form != edition.form }.flatMap(\.disclosure)
    let own = edition.disclosure
    let strange = others.filter { block in
      sheet.cells(of: block).contains { cell in
        sheet.values.has(cell) && !edition.cells.contains(cell)
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
      sheet.row(row.id, [row.labels.joined()], cells, to: &writer)
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
      let cells = columns.map { Cell(id: "\(row.id).\($0.id)") }
      sheet.row(row.id, labels + padding, cells, to: &writer)
    }
  }

  /// The rows of the form, and in their place those of another one that the report has.
  private func rows(_ edition: Edition, _ sheet: GridSheet) -> [TableRow] {
    let own = Set(edition.requests.map(\.id))
    var rows: [String: TableRow] = [:]
    for row in Edition.all.flatMap(\.requests) {
      let cells = edition.applicants.compactMap { Cell(id: "\(row.id).\($0.id)") }
      if own.contains(row.id) || cells.contains(where: sheet.values.has) { rows[row.id] = row }
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
    sheet.row("disputes", [], cells, to: &writer)
  }
}
