import Checking
import CommandLine
import Records
import Reporting
import Rules
import Views
import Wordings

/// Writes findings as one SARIF document.
struct SARIFReporter: Reporter {
  private let output: Output
  private let filter: FindingFilter
  private var log: SARIFLog

  /// Begins the document with `rules`, those that are applied.
  init(
    _ output: Output, _ filter: FindingFilter, _ rules: [Rule], language: Language
  ) throws(Stop) {
    self.output = output
    self.filter = filter
    log = SARIFLog(rules, language: language)
    try output.write(log.head(version: Tool.version))
  }

  mutating func add(
    _ context: CheckContext, _ findings: [Finding], _ summary: Summary
  ) throws(Stop) {
    try write(filter.listed(findings))
  }

  mutating func add(_ failure: Failure, on line: InputLine) throws(Stop) {
    log.add(failure)
  }

  mutating func add(unread failure: Failure) throws(Stop) { log.add(failure) }

  mutating func add(_ findings: [Finding], at ordinal: Int) throws(Stop) {
    try write(filter.listed(findings))
  }

  mutating func add(_ findings: [Finding], of list: ListedMatter) throws(Stop) {
    try write(filter.listed(findings))
  }

  mutating func finish(_ stream: StreamCheck, _ outcome: RunOutcome) throws(Stop) {
    try output.write(log.foot(hasFailed: outcome.hasFailed || outcome.hasReadFailure))
  }

  mutating func abandon() throws(Stop) { try output.write(log.foot(hasFailed: true)) }

  private mutating func write(_ findings: [Finding]) throws(Stop) {
    for finding in findings { try output.write(log.result(finding)) }
  }
}
