import Agencies
import Checking
import CommandLine
import JSON
import Records
import Reporting
import Rules
import Views

/// Writes findings as records, among the records that are passed on. With a list of agencies all are written
/// in its order, at the end.
struct RecordReporter: Reporter {
  private let output: Output
  private let filter: FindingFilter
  private let order: ListOrder
  private let addsSummaries: Bool
  private var held: HeldRecords
  private var line = JSONWriter()

  /// `addsSummaries`: whether a record for each report counts its rules by verdict.
  init(
    _ output: Output, _ filter: FindingFilter, _ agencies: AgencyList?, addsSummaries: Bool = false
  ) {
    self.output = output
    self.filter = filter
    self.addsSummaries = addsSummaries
    order = ListOrder(agencies)
    held = HeldRecords(output, order)
  }

  mutating func add(
    _ context: CheckContext, _ findings: [Finding], _ summary: Summary
  ) throws(Stop) {
    let index = order.index(of: context.agencyMatch?.agency)
    try write(filter.listed(findings), addsSummaries ? summary : nil, at: index)
  }

  mutating func add(_ context: CheckContext, _ imprint: Imprint) throws(Stop) {
    line.removeAll()
    imprint.encode(to: &line)
    try held.add(line.bytes, at: order.index(of: context.agencyMatch?.agency))
  }

  mutating func add(_ summary: Summary, of agency: Agency?) throws(Stop) {
    try write([], summary, at: order.index(of: agency))
  }

  mutating func pass(_ line: InputLine, of agency: Agency?) throws(Stop) {
    try held.pass(line.bytes, at: order.index(of: agency))
  }

  mutating func add(_ failure: Failure, on line: InputLine) throws(Stop) {
    try held.pass(line.bytes, at: order.index(of: failure))
  }

  mutating func add(unread failure: Failure) throws(Stop) { try output.write(failure) }

  mutating func add(_ findings: [Finding], at ordinal: Int) throws(Stop) {
    let listed = filter.listed(findings)
    try write(listed, at: order.index(of: listed.first))
  }

  mutating func add(_ findings: [Finding], of list: ListedMatter) throws(Stop) {
    if list == .waivers { try held.release() }
    for finding in filter.listed(findings) {
      try write([finding], at: order.index(of: finding))
    }
  }

  mutating func finish(_ stream: StreamCheck, _ outcome: RunOutcome) throws(Stop) {
    try held.release()
  }

  private mutating func write(
    _ findings: [Finding], _ summary: Summary? = nil, at index: Int
  ) throws(Stop) {
    line.removeAll()
    for finding in findings { finding.encode(to: &line) }
    summary?.encode(to: &line)
    try held.add(line.bytes, at: index)
  }
}
