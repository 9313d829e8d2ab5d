import Changes
import CommandLine
import JSON
import Records
import Views
import Wordings

/// Writes differences, as text or as records.
struct ChangeWriter {
  private let options: DiffOptions
  private let style: ComparisonStyle
  private var line = JSONWriter()
  /// The view that makes text; nil where records are written.
  let view: ComparisonView?

  init(_ run: Invocation, _ options: DiffOptions) {
    self.options = options
    style = ComparisonStyle(
      showsApplicants: run.arguments.has(.byApplicant), isColoured: run.isColoured,
      filter: options.filter)
    view = run.wantsText ? ComparisonView(style) : nil
  }

  mutating func write(_ match: Match, _ run: inout Invocation) throws(Stop) {
    if let view {
      run.outcome.hasFound = run.outcome.hasFound || match.differs(options.filter)
      return try run.output.write(view.text(match))
    }
    line.removeAll()
    let differs = match.encode(to: &line, options.filter)
    run.outcome.hasFound = run.outcome.hasFound || differs
    try run.output.write(line.bytes)
  }

  /// Writes the years of each agency. Reports without a year or agency to compare are left out with a
  /// message.
  mutating func writeYears(_ reports: [ReportSnapshot], _ run: inout Invocation) throws(Stop) {
    let (matches, left) =
      options.baseYear.map { Pairing.against($0, reports) } ?? Pairing.years(reports)
    if options.showsAllYears, view != nil {
      let years = YearsView(style)
      for series in Pairing.series(reports).agencies { try run.output.write(years.text(series)) }
      run.outcome.hasFound = matches.contains { $0.differs(options.filter) }
    } else {
      for match in matches { try write(match, &run) }
    }
    for report in left { complain(of: report, &run) }
  }

  private func complain(of report: ReportSnapshot, _ run: inout Invocation) {
    let isNamed = options.baseYear != nil && report.agency != nil && report.year != nil
    run.complain(
      of: report.source.path,
      isNamed
        ? run.language.says(
          "该单位没有所比年度的报告，不能比较", en: "its agency has no report for the year to compare with")
        : run.language.says(
          "没有单位名称或年度，不能与别的年度比较", en: "no agency or year: not compared with other years"))
  }

  mutating func write(_ comparison: FindingComparison, _ run: inout Invocation) throws(Stop) {
    let counts = comparison.counts
    run.outcome.hasFound = counts.new + counts.gone > 0
    guard view == nil else {
      let findings = FindingComparisonView(
        isColoured: run.isColoured, showsUnchanged: options.filter.keepsUnchanged,
        language: run.language)
      return try run.output.write(findings.text(comparison))
    }
    line.removeAll()
    for pair in comparison.pairs { pair.change.encode(to: &line) }
    try run.output.write(line.bytes)
  }
}
