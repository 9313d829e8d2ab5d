import Changes
import Chinese
import Forms
import JSON
import Phrases
import Records

/// The years of one agency side by side, for people.
package struct YearsView: Sendable {
  private let style: ComparisonStyle
  private var phrases: Phrasebook { style.phrases }

  package init(_ style: ComparisonStyle = ComparisonStyle()) { self.style = style }

  /// The text of `reports`, those of one agency in order of years; empty for a single report, and where
  /// no cell that is wanted differs.
  package func text(_ reports: [ReportSnapshot]) -> String {
    guard reports.count > 1 else { return "" }
    let pairs = zip(reports, reports.dropFirst()).map {
      Comparison(from: $0, to: $1, filter: style.filter)
    }
    let cells = style.filter.cells.filter { cell in
      style.shows(cell) && pairs.contains { $0.change(of: cell) != nil }
    }
    guard !cells.isEmpty else { return "" }
    let years = reports.map(\.cells.table)
    let rows = [header(reports)] + cells.map { row($0, years) }
    let table = TextTable(rows)
    return rows.enumerated().map { index, row in
      let line = TextTable.trimmed(table.line(row))
      return style.palette.painted(line, index == 0 ? .heading : nil) + "\n"
    }.joined() + "\n"
  }

  private func header(_ reports: [ReportSnapshot]) -> [String] {
    [DisplayWidth.visible(phrases.agency(reports.last?.agency))]
      + reports.map { phrases.column(ofYear: $0.year) }
      + [phrases.says("首末增减", en: "first to last")]
  }

  private func row(_ cell: Cell, _ years: [CellTable]) -> [String] {
    [style.label(of: cell)] + years.map { style.shown($0[cell]) } + [growth(cell, years)]
  }

  /// The last year compared with the first; empty where one has no number.
  private func growth(_ cell: Cell, _ years: [CellTable]) -> String {
    guard let first = years.first?.number(cell), let last = years.last?.number(cell),
      let delta = last - first
    else { return "" }
    return delta.signed
  }
}
