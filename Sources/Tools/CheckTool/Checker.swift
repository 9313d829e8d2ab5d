import Agencies
import Checking
import CommandLine
import Records
import Reporting
import Rules
import Views

/// The check of one run: reports are checked one by one, and at the end against one another.
struct Checker: PreparedConsumer {
  var reader = RecordReader()
  private let options: CheckOptions
  let preparation: @Sendable (Report) -> CheckedReport
  private var stream: StreamCheck
  private var waivers: Waivers?
  private var reporter: any Reporter
  /// What was read of the parts of a check.
  private var parts = (hasImprints: false, hasResults: false)
  /// The number of reports that were checked.
  private var checked = 0

  init(
    _ options: CheckOptions, _ stream: StreamCheck, _ waivers: Waivers?, _ reporter: any Reporter
  ) {
    self.options = options
    preparation = options.preparation(
      keeping: options.part == .reports ? .imprint : stream.isWanted ? stream.needs : nil)
    self.stream = stream
    self.waivers = waivers
    self.reporter = reporter
  }

  mutating func consume(
    other record: AnyRecord, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    switch record {
    case .imprint(let imprint) where options.part == .stream: try add(imprint, on: line)
    case .finding(let finding) where options.part == .stream:
      parts.hasResults = true
      count([finding], &run)
      try reporter.pass(line, of: agency(finding.agency, finding.year, finding.source))
    case .summary(var summary) where options.part == .stream && summary.ordinal == nil:
      checked += 1
      summary.ordinal = checked
      try reporter.add(summary, of: agency(summary.agency, summary.year, summary.source))
    default: try reporter.pass(line, of: nil)
    }
  }

  /// The listed agency of the report on `year` in `source`.
  private func agency(_ name: String?, _ year: Int?, _ source: Source) -> Agency? {
    options.settings.agencies?.match(name, year: year, path: source.path).agency
  }

  mutating func consume(
    _ report: CheckedReport, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    guard options.part != .stream else {
      throw .notImprinted(line, "expected an imprint, not a report")
    }
    let context = report.context
    if options.passesReports { try reporter.pass(line, of: context.agencyMatch?.agency) }
    guard let result = report.result else {
      stream.add(context, report.imprint)
      try addImprint(of: report, [])
      return reporter.skip(context)
    }
    var findings = result.findings
    waivers?.apply(to: &findings)
    stream.add(context, report.imprint, findings)
    count(findings, &run)
    checked += 1
    var summary = result.summary
    if options.part == .all { summary.ordinal = checked }
    try reporter.add(context, findings, summary)
    try addImprint(of: report, findings)
  }

  private mutating func addImprint(
    of report: CheckedReport, _ findings: [Finding]
  ) throws(Stop) {
    guard options.part == .reports, let imprint = report.imprint else { return }
    try reporter.add(report.context, imprint.caused(by: findings))
  }

  /// Adds a report that was checked elsewhere.
  private mutating func add(_ imprint: Imprint, on line: InputLine) throws(Stop) {
    guard imprint.prose != nil else {
      throw .notImprinted(line, "an imprint for sums has no texts to compare")
    }
    parts.hasImprints = true
    stream.add(imprint)
  }

  mutating func consume(
    _ failure: Failure, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    stream.add(failure)
    try reporter.add(failure, on: line)
  }

  mutating func consume(unread failure: Failure, _ run: inout Invocation) throws(Stop) {
    try reporter.add(unread: failure)
  }

  /// Writes the findings about all reports together.
  mutating func finish(_ run: inout Invocation) throws(Stop) {
    guard parts.hasImprints || !parts.hasResults else {
      throw .usage("no imprint among the records: --stream reads what --imprint wrote")
    }
    let stream = stream
    try stream.eachReport(of: options.year) { ordinal, found throws(Stop) in
      var findings = found
      waivers?.apply(to: &findings)
      count(findings, &run)
      try reporter.add(findings, at: ordinal)
    }
    if let year = options.year {
      var owing = stream.findingsOfList(year: year)
      waivers?.apply(to: &owing)
      try add(owing, of: .agencies, &run)
    }
    var unmatched = stream.findingsOfPages(of: options.year)
    waivers?.apply(to: &unmatched)
    try add(unmatched, of: .pages, &run)
    var unused = stream.findingsOfFacts(of: options.year)
    waivers?.apply(to: &unused)
    try add(unused, of: .facts, &run)
    try add(unusedWaivers, of: .waivers, &run)
    try reporter.finish(stream, run.outcome)
  }

  private mutating func add(
    _ findings: [Finding], of list: ListedMatter, _ run: inout Invocation
  ) throws(Stop) {
    count(findings, &run)
    if !findings.isEmpty { try reporter.add(findings, of: list) }
  }

  /// Completes the output of a strict run that ends early.
  mutating func abandon() throws(Stop) { try reporter.abandon() }

  /// The findings about waivers that matched nothing or have expired, unless their rule is not applied.
  private var unusedWaivers: [Finding] {
    guard var unused = waivers?.unused,
      options.selection.rules.contains(where: \.evaluation.isOfWaivers)
    else { return [] }
    options.settings.profile.adjust(&unused)
    return unused
  }

  /// Records whether there is a finding that counts.
  private func count(_ findings: [Finding], _ run: inout Invocation) {
    guard !run.outcome.hasFound else { return }
    run.outcome.hasFound = findings.contains { finding in
      finding.verdict == .fail && finding.severity >= options.counting && finding.waived == nil
    }
  }
}

extension Stop {
  /// The record on `line` is not one of those that `--stream` reads.
  fileprivate static func notImprinted(_ line: InputLine, _ problem: String) -> Stop {
    .usage("\(line.path):\(line.number): \(problem): --stream reads what rpt-check --imprint wrote")
  }
}
