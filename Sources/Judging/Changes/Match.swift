import JSON
import Records
import Wordings

/// A report and its counterpart, or a report that has none.
package enum Match: Sendable {
  case both(from: ReportSnapshot, to: ReportSnapshot)
  /// Only the old side has it.
  case gone(ReportSnapshot)
  /// Only the new side has it.
  case new(ReportSnapshot)

  /// The changes: meta values, cells in the forms' order, sections.
  package var changes: [Change] {
    var changes: [Change] = []
    eachChange { changes.append($0) }
    return changes
  }

  /// Calls `visit` with each change that `filter` admits, in that order.
  package func eachChange(_ filter: DiffFilter = DiffFilter(), _ visit: (Change) -> Void) {
    switch self {
    case .both(let from, let to): Comparison(from: from, to: to, filter: filter).eachChange(visit)
    case .gone(let report): visit(Match.change(of: report, .removed, filter.language))
    case .new(let report): visit(Match.change(of: report, .added, filter.language))
    }
  }

  /// Whether there is a difference that `filter` admits.
  package func differs(_ filter: DiffFilter = DiffFilter()) -> Bool {
    var differs = false
    eachChange(filter) { differs = differs || $0.status != .unchanged }
    return differs
  }

  /// Appends the changes in that order, one record per line; returns whether one is a difference.
  @discardableResult
  package func encode(to lines: inout JSONWriter, _ filter: DiffFilter = DiffFilter()) -> Bool {
    var head: ArraySlice<UInt8>?
    var differs = false
    eachChange(filter) { change in
      head = head ?? change.head
      change.encode(to: &lines, head: head)
      differs = differs || change.status != .unchanged
    }
    return differs
  }

  /// The change of a report without a counterpart; the value is its title, else its path.
  private static func change(
    of report: ReportSnapshot, _ status: Change.Status, _ language: Language
  ) -> Change {
    let none = Change.Side(year: nil, source: nil)
    let isGone = status == .removed
    var change = Change(
      agency: report.agency, from: isGone ? report.side : none, to: isGone ? none : report.side,
      kind: .report, status: status)
    change.label = language.says("报告", en: "Report")
    let value = Change.Value.text(report.title ?? report.source.path)
    if isGone { change.before = value } else { change.after = value }
    return change
  }
}
