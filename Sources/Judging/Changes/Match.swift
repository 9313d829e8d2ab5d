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

  /// What differs, in the order meta, cells (as the forms have them), sections.
  package var changes: [Change] {
    var changes: [Change] = []
    eachChange { changes.append($0) }
    return changes
  }

  /// Calls `take` with each change that is wanted, in that order.
  package func eachChange(_ scope: DiffFilter = DiffFilter(), _ take: (Change) -> Void) {
    switch self {
    case .both(let from, let to): Comparison(from: from, to: to, scope: scope).eachChange(take)
    case .gone(let report): take(Match.change(of: report, .removed, scope.language))
    case .new(let report): take(Match.change(of: report, .added, scope.language))
    }
  }

  /// Appends the changes in that order, a record a line; tells whether one is a difference.
  @discardableResult
  package func encode(to lines: inout JSONWriter, _ scope: DiffFilter = DiffFilter()) -> Bool {
    var head: ArraySlice<UInt8>?
    var differs = false
    eachChange(scope) { change in
      head = head ?? change.head
      change.encode(to: &lines, head: head)
      differs = differs || change.status != .unchanged
    }
    return differs
  }

  /// A report without its counterpart; the value is its title, else its path.
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
