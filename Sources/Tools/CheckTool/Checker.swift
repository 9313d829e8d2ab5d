import Checking
import CommandLine
import Records
import Reporting
import Rules
import Views

/// The check of one run: reports are checked one by one, and at the end against one another.
struct Checker: RecordConsumer {
  var reader = RecordReader()
  private let options: CheckOptions
  private let check: ReportCheck
  private var stream: StreamCheck
  private var waivers: Waivers?
  private var reporter: any Reporter

  init(
    _ options: CheckOptions, _ stream: StreamCheck, _ waivers: Waivers?, _ reporter: any Reporter
  ) {
    self.options = options
    check = ReportCheck(options.applied)
    self.stream = stream
    self.waivers = waivers
    self.reporter = reporter
  }

  mutating func consume(
    _ record: AnyRecord, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    guard case .report(let report) = record else { return try reporter.pass(line, of: nil) }
    let context = CheckContext(report, settings: options.settings)
    if options.passesReports { try reporter.pass(line, of: context.agencyMatch?.agency) }
    // A report without a year may be of the year that is checked.
    guard report.year == nil || options.year == nil || report.year == options.year else {
      stream.add(context)
      return reporter.skip(context)
    }
    let result = check.result(of: context)
    var findings = result.findings
    waivers?.apply(to: &findings)
    stream.add(context, findings)
    count(findings, &run)
    try reporter.add(context, findings, result.summary)
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
