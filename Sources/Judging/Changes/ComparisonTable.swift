import Chinese
import Forms
import JSON
import Records
import Wordings

/// The changes between two reports as a table for people, in the columns of a terminal.
package struct ComparisonTable: Sendable {
  /// How the table is shown.
  package struct Settings: Sendable {
    /// Whether each column of applicants has its rows; else only 总计.
    package var showsApplicants = false
    package var isColoured = false
    /// Which differences are shown.
    package var scope = DiffFilter()
    var language: Language { scope.language }

    package init(
      showsApplicants: Bool = false, isColoured: Bool = false, scope: DiffFilter = DiffFilter()
    ) {
      self.showsApplicants = showsApplicants
      self.isColoured = isColoured
      self.scope = scope
    }

    /// The words of a value.
    func shown(_ value: CellValue) -> String {
      switch value {
      case .absent: language.says("无此格", en: "no cell")
      case .blank: language.says("空", en: "blank")
      case .number(let number): ChangeNote.minus(number)
      }
    }

    /// How the line of `cell` is called.
    func label(of cell: Cell) -> String {
      let isTotal = showsApplicants && cell.table == .requests && ShortLabel.isTotal(cell)
      let label = ShortLabel.of(cell, in: language)
      return isTotal ? "\(label) \(cell.column(in: language))" : label
    }
  }

  /// A line: label, both years, difference, growth, mark.
  private struct Line {
    var fields: [String]
    var mark = ""
    var isWrong = false
  }

  private let settings: Settings
  private var language: Language { settings.language }
  private var note: ChangeNote { ChangeNote(language: language) }

  package init(_ settings: Settings = Settings()) { self.settings = settings }

  /// The text of `match`, each line ended; empty where nothing differs.
  package func text(_ match: Match) -> String {
    switch match {
    case .gone(let report): return side(report, language.says("只在旧的一边", en: "on the old side only"))
    case .new(let report): return side(report, language.says("只在新的一边", en: "on the new side only"))
    case .both(let from, let to):
      let comparison = Comparison(from: from, to: to, scope: settings.scope)
      let changes = comparison.changes
      return changes.isEmpty ? "" : table(comparison, changes)
    }
  }

  /// Whether `match` has a difference that is wanted.
  package func differs(_ match: Match) -> Bool {
    var differs = false
    match.eachChange(settings.scope) { differs = differs || $0.status != .unchanged }
    return differs
  }

  /// The text of an input that could not be read.
  package func text(_ failure: Failure) -> String {
    let line = language.says(
      "【读不出】\(failure.path)：\(failure.message)",
      en: "[unreadable] \(failure.path): \(failure.message)")
    return DisplayWidth.visible(line) + "\n\n"
  }

  private func side(_ report: ReportSnapshot, _ where: String) -> String {
    let year = UnknownLabel.year(report.year, in: language)
    let name = report.agency ?? UnknownLabel.agency.text(language)
    let path = report.source.path
    let place = language.says("：\(`where`)（\(path)）", en: ": \(`where`) (\(path))")
    return DisplayWidth.visible("\(name) · \(year)\(place)") + "\n\n"
  }

  // MARK: - The table

  private func table(_ comparison: Comparison, _ changes: [Change]) -> String {
    let cells = cellLines(comparison)
    let lines = [header(comparison, hasCells: !cells.isEmpty)] + cells
    let widths = (0..<5).map { column in
      lines.map { DisplayWidth.of($0.fields[column]) }.max() ?? 0
    }
    var text = ""
    for (place, line) in lines.enumerated() {
      var row = DisplayWidth.left(line.fields[0], widths[0])
      for column in 1..<5 { row += "  " + DisplayWidth.right(line.fields[column], widths[column]) }
      if place == 0 { row = colour(row, .heading) }
      if !line.mark.isEmpty { row += "   " + colour(line.mark, line.isWrong ? .wrong : .right) }
      text += trimmed(row) + "\n"
    }
    text += unshown(comparison, changes)
    for change in changes {
      if let line = note.text(change) { text += DisplayWidth.visible(line) + "\n" }
      for line in note.sentences(change) {
        text += colour(DisplayWidth.visible(line.text), line.isIn ? .right : .wrong) + "\n"
      }
    }
    return text + "\n"
  }

  /// How many cells differ that have no row.
  private func unshown(_ comparison: Comparison, _ changes: [Change]) -> String {
    let changed = changes.compactMap { change in
      change.kind == .cell && change.status != .unchanged
        ? change.cell.flatMap { Cell(id: $0) } : nil
    }
    var text = ""
    let lone = changed.filter { isOfOneForm($0, comparison) }
    if !lone.isEmpty {
      text += language.says(
        "两年表式不同，\(lone.count) 格只有一年有，未列\n",
        en: "the forms differ; \(English.count(lone.count, "cell")) of one year only, not listed\n")
    }
    let hidden = changed.count { !isOfOneForm($0, comparison) && !isShown($0) }
    if hidden > 0 {
      text += language.says(
        "另有 \(hidden) 格不同（--by-applicant 全部列出）\n",
        en: "\(English.count(hidden, "cell")) more differ (--by-applicant lists all)\n")
    }
    return text
  }

  /// Whether the reports follow different forms and only one of them has `cell`.
  private func isOfOneForm(_ cell: Cell, _ comparison: Comparison) -> Bool {
    let (from, to) = (comparison.from, comparison.to)
    return from.form != to.form
      && (comparison.before[cell] == .absent || comparison.after[cell] == .absent)
  }

  private func header(_ comparison: Comparison, hasCells: Bool) -> Line {
    let (from, to) = (comparison.from.year, comparison.to.year)
    let names = [from, to].map { UnknownLabel.column($0, in: language) }
    let sides = [comparison.from, comparison.to].map(\.isSum)
    if from == to, sides.contains(true) {
      let years = zip(sides, names).map { isSum, name in
        let side = isSum ? language.says("合计", en: "sum") : language.says("填报", en: "report")
        return "\(side) \(name)"
      }
      return header(comparison, years, hasCells: hasCells)
    }
    let marks = [language.says("旧", en: "old"), language.says("新", en: "new")]
    let years = from == to ? zip(marks, names).map { "\($0) \($1)" } : names
    return header(comparison, years, hasCells: hasCells)
  }

  private func header(_ comparison: Comparison, _ years: [String], hasCells: Bool) -> Line {
    let name = DisplayWidth.visible(comparison.agency ?? UnknownLabel.agency.text(language))
    let growth = [language.says("增减", en: "change"), language.says("增幅", en: "growth")]
    return Line(fields: [name] + years + (hasCells ? growth : ["", ""]))
  }

  /// The cells that differ or fail a check, in the form's order, and the share of requests granted.
  private func cellLines(_ comparison: Comparison) -> [Line] {
    var lines: [Line] = []
    let total = Cell(.outcomeTotal, .total)
    for cell in settings.scope.cells {
      if isShown(cell), let line = line(cell, comparison) { lines.append(line) }
      if cell == total, let share = shareLine(comparison) { lines.append(share) }
    }
    return lines + correspondingLines(comparison)
  }

  /// What the forms state in different cells, below the others.
  private func correspondingLines(_ comparison: Comparison) -> [Line] {
    comparison.correspondences.compactMap { known, change in
      guard settings.showsApplicants || known.isTotal else { return nil }
      let percent = change.percent.map { "\(signed($0))%" }
      return Line(
        fields: [
          known.short.text(language), note.shown(change.before), note.shown(change.after),
          change.delta.map { signed($0) } ?? "", percent ?? (change.delta == nil ? "" : "−"),
        ])
    }
  }

  private func isShown(_ cell: Cell) -> Bool {
    settings.showsApplicants || cell.section < 3 || ShortLabel.isTotal(cell)
  }

  private func line(_ cell: Cell, _ comparison: Comparison) -> Line? {
    let check = StockCheck(cell, in: comparison)
    let change = comparison.change(of: cell)
    guard change != nil || check?.holds == false, !isOfOneForm(cell, comparison) else { return nil }
    let (before, after) = (comparison.before[cell], comparison.after[cell])
    let isGrowth = change?.before != .number(.zero) && change?.after != .number(.zero)
    let percent = isGrowth ? change?.percent.map { "\(signed($0))%" } : nil
    return Line(
      fields: [
        settings.label(of: cell), settings.shown(before), settings.shown(after),
        change?.delta.map { signed($0) } ?? "",
        percent ?? (change?.delta == nil ? "" : "−"),
      ],
      mark: check?.mark(in: language) ?? "", isWrong: check?.holds == false)
  }

  /// （一）予以公开 and （二）部分公开 as a share of （七）总计.
  private func shareLine(_ comparison: Comparison) -> Line? {
    guard let before = share(comparison.before), let after = share(comparison.after),
      before != after,
      let points = after - before
    else { return nil }
    return Line(
      fields: [
        language.says("予以公开+部分公开 占比", en: "share of (1) and (2)"), "\(before)%", "\(after)%",
        signed(points) + language.says("点", en: " points"), "",
      ])
  }

  private func share(_ cells: CellTable) -> Number? {
    let rows: [Row] = [.granted, .partlyGranted, .outcomeTotal]
    let numbers = rows.compactMap { cells.number(Cell($0, .total)) }
    guard numbers.count == 3, let part = numbers[0] + numbers[1] else { return nil }
    return Number.percent(part, of: numbers[2])
  }

  // MARK: - Values

  private func signed(_ number: Number) -> String {
    number > .zero ? "+\(number)" : ChangeNote.minus(number)
  }

  private func trimmed(_ row: String) -> String {
    var row = row
    while row.last == " " { row.removeLast() }
    return row
  }

  // MARK: - Colour

  private enum Colour: String {
    case heading = "1"
    case wrong = "31"
    case right = "32"
  }

  private func colour(_ text: String, _ colour: Colour) -> String {
    settings.isColoured ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}
