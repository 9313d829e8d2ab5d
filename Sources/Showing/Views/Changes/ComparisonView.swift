import Changes
import Chinese
import Phrases
import Records
import Wordings

/// The differences between two reports for people: a table of cells, then a line for each other change.
package struct ComparisonView: Sendable {
  private let style: ComparisonStyle
  private var phrases: Phrasebook { style.phrases }

  package init(_ style: ComparisonStyle = ComparisonStyle()) { self.style = style }

  /// The text of `match`, each line ended; empty where nothing differs.
  package func text(_ match: Match) -> String {
    switch match {
    case .gone(let report): text(report, phrases.says("只在旧的一边", en: "only in OLD"))
    case .new(let report): text(report, phrases.says("只在新的一边", en: "only in NEW"))
    case .both(let from, let to): text(Comparison(from: from, to: to, filter: style.filter))
    }
  }

  /// The text of an input that could not be read.
  package func text(_ failure: Failure) -> String {
    let (tag, text) = failure.line(phrases)
    return DisplayWidth.visible(tag + text) + "\n\n"
  }

  private func text(_ report: ReportSnapshot, _ side: String) -> String {
    let heading = phrases.heading(report.agency, report.year)
    return DisplayWidth.visible(
      heading + phrases.colon + side + phrases.bracketed(report.source.path)) + "\n\n"
  }

  private func text(_ comparison: Comparison) -> String {
    let changes = comparison.changes
    guard !changes.isEmpty else { return "" }
    let rows = ComparisonRows(comparison, style)
    var text = rows.lines.map { $0 + "\n" }.joined() + rows.notListed(changes)
    let lines = ChangeLines(phrases: phrases)
    for change in changes {
      if let line = lines.line(change) { text += DisplayWidth.visible(line) + "\n" }
      for line in lines.sentences(change) {
        let visible = DisplayWidth.visible(line.text)
        text += style.palette.painted(visible, line.isNew ? .right : .wrong) + "\n"
      }
    }
    return text + "\n"
  }
}
