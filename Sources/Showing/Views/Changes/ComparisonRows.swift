import Changes
import Chinese
import Forms
import JSON
import Phrases
import Records
import Wordings

/// The cells of two reports that differ, as the rows of a table.
struct ComparisonRows {
  /// A row: label, both years, difference, growth, remark.
  private struct TableRow {
    var fields: [String]
    var mark = ""
    var isWrong = false
  }

  private let comparison: Comparison
  private let style: ComparisonStyle
  private var phrases: Phrasebook { style.phrases }

  init(_ comparison: Comparison, _ style: ComparisonStyle) {
    self.comparison = comparison
    self.style = style
  }

  /// The header and the rows, aligned.
  var lines: [String] {
    let rows = cellRows
    let header = header(hasCells: !rows.isEmpty)
    let table = TextTable([header] + rows.map(\.fields))
    let palette = style.palette
    return [TextTable.trimmed(palette.painted(table.line(header), .heading))]
      + rows.map { row in
        let mark =
          row.mark.isEmpty ? "" : "   " + palette.painted(row.mark, row.isWrong ? .wrong : .right)
        return TextTable.trimmed(table.line(row.fields) + mark)
      }
  }

  private func header(hasCells: Bool) -> [String] {
    let name = DisplayWidth.visible(phrases.agency(comparison.agency))
    let growth = [phrases.says("增减", en: "change"), phrases.says("增幅", en: "growth")]
    return [name] + years + (hasCells ? growth : ["", ""])
  }

  /// The headers of both columns. For two reports of one year they say which is which.
  private var years: [String] {
    let reports = [comparison.from, comparison.to]
    let years = reports.map { phrases.column(ofYear: $0.year) }
    guard reports[0].year == reports[1].year else { return years }
    let kinds =
      reports.contains(where: \.isSum)
      ? reports.map { $0.isSum ? phrases.sum : phrases.filledIn }
      : [phrases.says("旧", en: "old"), phrases.says("新", en: "new")]
    return zip(kinds, years).map { "\($0) \($1)" }
  }
}

// MARK: - Rows

extension ComparisonRows {
  /// The cells that differ or fail a check, in the form's order, with the share of requests
  /// granted; then numbers that the forms state in different cells.
  private var cellRows: [TableRow] {
    var rows: [TableRow] = []
    let total = Cell(.outcomeTotal, .total)
    for cell in style.filter.cells {
      if style.shows(cell), let row = row(of: cell) { rows.append(row) }
      if cell == total, let share = shareRow { rows.append(share) }
    }
    return rows + crosswalkRows
  }

  private var crosswalkRows: [TableRow] {
    let lines = ChangeLines(phrases: phrases)
    return comparison.crosswalkChanges.compactMap { entry, change in
      guard style.shows(entry) else { return nil }
      return TableRow(
        fields: [
          ShortLabel.of(entry, in: phrases.language), lines.shown(change.before),
          lines.shown(change.after), change.delta?.signed ?? "",
          growth(change.percent, hasDelta: change.delta != nil),
        ])
    }
  }

  private func row(of cell: Cell) -> TableRow? {
    let check = StockCheck(cell, in: comparison)
    let change = comparison.change(of: cell)
    guard change != nil || check?.holds == false, !isOfOneForm(cell) else { return nil }
    let isFromZero = change?.before == .number(.zero) || change?.after == .number(.zero)
    return TableRow(
      fields: [
        style.label(of: cell), style.shown(comparison.before[cell]),
        style.shown(comparison.after[cell]), change?.delta?.signed ?? "",
        growth(isFromZero ? nil : change?.percent, hasDelta: change?.delta != nil),
      ],
      mark: check.map(mark) ?? "", isWrong: check?.holds == false)
  }

  private func growth(_ percent: Number?, hasDelta: Bool) -> String {
    percent.map { "\($0.signed)%" } ?? (hasDelta ? "−" : "")
  }

  /// `✓ = 上年第四项`, `✗ 应为 499`.
  private func mark(_ check: StockCheck) -> String {
    guard check.holds else {
      return phrases.says("✗ 应为\(check.expected)", en: "✗ should be \(check.expected)")
    }
    switch check.origin {
    case .carriedForward: return "✓ = " + phrases.says("上年第四项", en: "last year's item 4")
    case .inForce:
      return "✓ = " + phrases.says("上年有效+制发−废止", en: "in force last year + issued − repealed")
    }
  }

  /// （一）予以公开 and （二）部分公开 as a share of （七）总计.
  private var shareRow: TableRow? {
    guard let before = share(comparison.before), let after = share(comparison.after),
      before != after, let points = after - before
    else { return nil }
    return TableRow(
      fields: [
        phrases.says("予以公开+部分公开 占比", en: "share of (1) and (2)"), "\(before)%",
        "\(after)%", points.signed + phrases.says("点", en: " points"), "",
      ])
  }

  private func share(_ cells: CellTable) -> Number? {
    let rows: [Row] = [.granted, .partlyGranted, .outcomeTotal]
    let numbers = rows.compactMap { cells.number(Cell($0, .total)) }
    guard numbers.count == 3, let part = numbers[0] + numbers[1] else { return nil }
    return Number.percent(part, of: numbers[2])
  }
}

// MARK: - Differences without a row

extension ComparisonRows {
  /// How many cells of `changes` differ and have no row, a line for each reason.
  func notListed(_ changes: [Change]) -> String {
    let changed = changes.compactMap { change in
      change.kind == .cell && change.status != .unchanged
        ? change.cell.flatMap { Cell(id: $0) } : nil
    }
    var text = ""
    let lone = changed.count(where: isOfOneForm)
    if lone > 0 {
      text += phrases.says(
        "两年表式不同，\(lone)格只有一年有，未列\n",
        en: "the forms differ: \(English.count(lone, "cell")) of only one year not listed\n")
    }
    let hidden = changed.count { !isOfOneForm($0) && !style.shows($0) }
    if hidden > 0 {
      text += phrases.says(
        "另有\(hidden)格不同（--by-applicant 全部列出）\n",
        en:
          "not listed: \(English.count(hidden, "cell")) of applicants (--by-applicant lists all)\n")
    }
    return text
  }

  /// Whether the reports follow different forms and only one of them has `cell`.
  private func isOfOneForm(_ cell: Cell) -> Bool {
    comparison.from.form != comparison.to.form
      && (comparison.before[cell] == .absent || comparison.after[cell] == .absent)
  }
}
