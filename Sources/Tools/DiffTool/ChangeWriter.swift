import Changes
import CommandLine
import JSON
import Records
import Wordings

/// Writes differences, as text or as records.
struct ChangeWriter {
  private let options: DiffOptions
  private let settings: ComparisonTable.Settings
  private var line = JSONWriter()
  /// The writer of text; nil where records are written.
  let table: ComparisonTable?

  init(_ run: Invocation, _ options: DiffOptions) {
    self.options = options
    settings = ComparisonTable.Settings(
      showsApplicants: run.arguments.has(.byApplicant), isColoured: run.isColoured,
      scope: options.scope)
    table = run.wantsText ? ComparisonTable(settings) : nil
  }

  mutating func write(_ match: Match, _ run: inout Invocation) throws(Stop) {
    if let table {
      run.outcome.hasFound = run.outcome.hasFound || table.differs(match)
      return try run.output.write(table.text(match))
    }
    line.removeAll()
    let differs = match.encode(to: &line, options.scope)
    run.outcome.hasFound = run.outcome.hasFound || differs
    try run.output.write(line.bytes)
  }

  /// Writes the years of each agency. Reports without a year or agency to compare are left out with a
  /// message.
  mutating func writeYears(_ reports: [ReportSnapshot], _ run: inout Invocation) throws(Stop) {
    let (matches, left) =
      options.baseYear.map { Pairing.against($0, reports) } ?? Pairing.years(reports)
    if options.showsAllYears, let table {
      let years = YearsTable(settings)
      for row in Pairing.rows(reports).rows { try run.output.write(years.text(row)) }
      run.outcome.hasFound = matches.contains { table.differs($0) }
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
          "该单位没有所比年度的报告，不能比较", en: "its agency has no report of the year to compare with")
        : run.language.says(
          "没有单位名称或年度，不能与别的年度比较", en: "no agency or year: not compared with other years"))
  }

  mutating func write(_ comparison: FindingComparison, _ run: inout Invocation) throws(Stop) {
    let counts = comparison.counts
    run.outcome.hasFound = counts.new + counts.gone > 0
    guard table == nil else {
      let list = FindingList(
        isColoured: settings.isColoured, showsUnchanged: options.scope.keepsUnchanged,
        language: run.language)
      return try run.output.write(list.text(comparison))
    }
    line.removeAll()
    for pair in comparison.pairs { pair.change.encode(to: &line) }
    try run.output.write(line.bytes)
  }
}
