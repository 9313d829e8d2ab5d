import Chinese
import Forms
import JSON
import Records
import Wordings

/// The years of one body side by side, for people.
package struct YearsTable: Sendable {
  private let settings: ComparisonTable.Settings
  private var language: Language { settings.language }

  package init(_ settings: ComparisonTable.Settings = .init()) { self.settings = settings }

  /// The text of `row`, one body's reports in order of years; empty for a single report, and where
  /// no cell that is wanted differs.
  package func text(_ row: [ReportSnapshot]) -> String {
    guard row.count > 1 else { return "" }
    let pairs = zip(row, row.dropFirst()).map {
      Comparison(from: $0, to: $1, scope: settings.scope)
    }
    let cells = settings.scope.cells.filter { isShown($0, pairs) }
    guard !cells.isEmpty else { return "" }
    let tables = row.map(\.cells.table)
    let lines = [header(row)] + cells.map { line($0, tables) }
    let widths = lines[0].indices.map { column in
      lines.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    return lines.enumerated().map { place, line in
      let text = aligned(line, widths)
      return place == 0 && settings.isColoured ? "\u{1B}[1m\(text)\u{1B}[0m\n" : text + "\n"
    }.joined() + "\n"
  }

  private func aligned(_ line: [String], _ widths: [Int]) -> String {
    var text = DisplayWidth.left(line[0], widths[0])
    for (field, width) in zip(line, widths).dropFirst() {
      text += "  " + DisplayWidth.right(field, width)
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  private func header(_ row: [ReportSnapshot]) -> [String] {
    [DisplayWidth.visible(row.last?.agency ?? UnknownLabel.agency.text(language))]
      + row.map { UnknownLabel.column($0.year, in: language) }
      + [language.says("首末增减", en: "first to last")]
  }

  /// Whether `cell` has a line: it differs somewhere between neighbours as far as is wanted, or
  /// unchanged ones are wanted too. Other applicants than 总计 have none unless asked for.
  private func isShown(_ cell: Cell, _ pairs: [Comparison]) -> Bool {
    guard settings.showsApplicants || cell.section < 3 || ShortLabel.isTotal(cell) else {
      return false
    }
    return pairs.contains { $0.change(of: cell) != nil }
  }

  private func line(_ cell: Cell, _ row: [CellTable]) -> [String] {
    let values = row.map { settings.shown($0[cell]) }
    return [settings.label(of: cell)] + values + [growth(cell, row)]
  }

  /// The last year against the first; empty where one has no number.
  private func growth(_ cell: Cell, _ row: [CellTable]) -> String {
    guard let first = row.first?.number(cell), let last = row.last?.number(cell),
      let delta = last - first
    else { return "" }
    return delta > .zero ? "+\(delta)" : ChangeNote.minus(delta)
  }
}
