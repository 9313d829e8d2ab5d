import Agencies
import Checking
import CommandLine
import JSON
import Records
import Reporting
import Rules
import Views

/// Writes a waivers file to fill in, one line per finding, among the records that are passed on.
struct WaiverReporter: Reporter {
  private let output: Output
  private let filter: FindingFilter
  private var records: RecordReporter
  private var line = JSONWriter()

  init(_ output: Output, _ filter: FindingFilter, _ agencies: AgencyList?) {
    self.output = output
    self.filter = filter
    records = RecordReporter(output, filter, agencies)
  }

  mutating func add(
    _ context: CheckContext, _ findings: [Finding], _ summary: Summary
  ) throws(Stop) {
    try write(filter.listed(findings))
  }

  mutating func pass(_ line: InputLine, of agency: Agency?) throws(Stop) {
    try records.pass(line, of: agency)
  }

  mutating func add(_ failure: Failure, on line: InputLine) throws(Stop) {
    try records.add(failure, on: line)
  }

  mutating func add(unread failure: Failure) throws(Stop) {
    try records.add(unread: failure)
  }

  mutating func add(_ findings: [Finding], at ordinal: Int) throws(Stop) {
    try write(filter.listed(findings))
  }

  mutating func add(_ findings: [Finding], of list: ListedMatter) throws(Stop) {
    try records.add([], of: list)
    try write(filter.listed(findings))
  }

  mutating func finish(_ stream: StreamCheck, _ outcome: RunOutcome) throws(Stop) {
    try records.finish(stream, outcome)
  }

  private mutating func write(_ findings: [Finding]) throws(Stop) {
    line.removeAll()
    for finding in findings where finding.waived == nil && finding.verdict != .notAssessable {
      Waiver.encode(for: finding, to: &line)
    }
    try output.write(line.bytes)
  }
}
