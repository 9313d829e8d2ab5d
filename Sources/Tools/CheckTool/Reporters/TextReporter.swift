import Agencies
import Checking
import CommandLine
import Records
import Reporting
import Rules
import Views
import Wordings

/// Writes findings as text for people: one block per report, the totals at the end.
struct TextReporter: Reporter {
  private let output: Output
  private let filter: FindingFilter
  private let order: ListOrder
  private let year: Int?
  /// Whether blocks wait for the end, because more findings about their reports may come, or a list
  /// orders them.
  private let waits: Bool
  private var view: FindingView

  /// `stream` is the check of reports against one another; `year` is the only one that is checked.
  init(
    _ output: Output, _ filter: FindingFilter, _ agencies: AgencyList?, _ stream: StreamCheck,
    year: Int?, isColoured: Bool, language: Language, columns: Int
  ) {
    self.output = output
    self.filter = filter
    self.year = year
    order = ListOrder(agencies)
    waits = stream.isWanted || order.isKnown
    view = FindingView(
      isColoured: isColoured, showsAll: filter.showsAll, language: language,
      columns: columns)
  }

  mutating func add(
    _ context: CheckContext, _ findings: [Finding], _ summary: Summary
  ) throws(Stop) {
    let index = order.index(of: context.agencyMatch?.agency)
    view.add(context.report, filter.shown(findings), summary, at: index)
    try writeBlocks()
  }

  mutating func skip(_ context: CheckContext) { view.skip() }

  mutating func add(_ failure: Failure, on line: InputLine) throws(Stop) {
    try add(unread: failure)
  }

  mutating func add(unread failure: Failure) throws(Stop) {
    view.add(failure, at: order.index(of: failure))
    try writeBlocks()
  }

  mutating func add(_ findings: [Finding], at ordinal: Int) throws(Stop) {
    for finding in filter.shown(findings) { view.add(finding, at: ordinal) }
  }

  mutating func add(_ findings: [Finding], of list: ListedMatter) throws(Stop) {
    view.add(filter.shown(findings), of: list)
  }

  mutating func finish(_ stream: StreamCheck, _ outcome: RunOutcome) throws(Stop) {
    let (output, year) = (output, year)
    try view.eachBlock(noting: { stream.note(on: $0, of: year) }) { block throws(Stop) in
      try output.write(block)
    }
    try output.write(view.totals)
  }

  private mutating func writeBlocks() throws(Stop) {
    guard !waits else { return }
    let output = output
    try view.eachBlock { block throws(Stop) in try output.write(block) }
  }
}
