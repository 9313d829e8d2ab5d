import Agencies
import Checking
import Claims
import CommandLine
import JSON
import Records
import Reporting
import Rules
import Views
import Wordings

/// Writes the numbers that the prose of reports states, as text or as records, instead of findings.
struct ClaimReporter: Reporter {
  private let output: Output
  private let language: Language
  private let format: ClaimFormat
  /// Writes all records that are not reports.
  private var others: any Reporter
  private var line = JSONWriter()

  /// How claims are written.
  enum ClaimFormat: Sendable { case text, records }

  /// `others` writes records that are not reports in the same format.
  init(_ output: Output, _ format: ClaimFormat, language: Language, others: any Reporter) {
    self.output = output
    self.language = language
    self.format = format
    self.others = others
  }

  mutating func add(
    _ context: CheckContext, _ findings: [Finding], _ summary: Summary
  ) throws(Stop) {
    let report = context.report
    let claims = ClaimReader.reading(of: report).claims
    guard format == .records else {
      let stated = claims.map { claim in
        claim.record(of: report) { $0.label(with: report.cells, in: language) }
      }
      return try output.write(ClaimView(language).text(of: report, stated))
    }
    line.removeAll()
    for claim in claims { claim.record(of: report).encode(to: &line) }
    try output.write(line.bytes)
  }

  mutating func pass(_ line: InputLine, of agency: Agency?) throws(Stop) {
    try others.pass(line, of: agency)
  }

  mutating func add(_ failure: Failure, on line: InputLine) throws(Stop) {
    try others.add(failure, on: line)
  }

  mutating func add(unread failure: Failure) throws(Stop) {
    try others.add(unread: failure)
  }

  mutating func add(_ findings: [Finding], at ordinal: Int) throws(Stop) {
    try others.add(findings, at: ordinal)
  }

  mutating func add(_ findings: [Finding], of list: ListedMatter) throws(Stop) {
    try others.add(findings, of: list)
  }

  /// The totals of a text count findings, and here there are none.
  mutating func finish(_ stream: StreamCheck, _ outcome: RunOutcome) throws(Stop) {
    if format == .records { try others.finish(stream, outcome) }
  }
}
