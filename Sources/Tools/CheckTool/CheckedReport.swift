import Checking
import Records
import Rules

/// A report with what can be found without the others: the work of a thread.
///
/// The context is used by one thread at a time, first by that one, then by the one that takes the result.
struct CheckedReport: @unchecked Sendable {
  let context: CheckContext
  /// Nil for a report of a year that is not checked.
  let result: ReportCheck.Result?
  /// What is kept of it; nil where nothing needs it.
  let imprint: Imprint?
}

extension CheckOptions {
  /// The work on a report; `needs` is what is kept of it, nil for nothing.
  func preparation(keeping needs: Needs?) -> @Sendable (Report) -> CheckedReport {
    let omitted = applied.omitted(settings, least: filter.least)
    let check = ReportCheck(applied, omitting: omitted)
    let (settings, year) = (settings, year)
    return { report in
      let context = CheckContext(report, settings: settings)
      // A report without a year may be of the year that is checked.
      let isChecked = report.year == nil || year == nil || report.year == year
      return CheckedReport(
        context: context, result: isChecked ? check.result(of: context) : nil,
        imprint: needs.map { Imprint(context, for: $0) })
    }
  }
}
