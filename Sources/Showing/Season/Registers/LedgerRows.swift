import Agencies
import Phrases
import Records

/// The rows of the findings register of a round: one for each point, for what follows from it, for each note
/// and for each file that could not be read.
struct LedgerRows: Sendable {
  private(set) var all: [LedgerRow] = []
  private let points: RoundPoints
  private let list: AgencyList
  /// The numbers of the rows of findings.
  private var ordinals: [String: Int] = [:]

  /// The rows of `judgement`. A signed scan beside a report that was read is no fault and has none.
  init(_ judgement: RoundJudgement, in list: AgencyList) {
    points = judgement.points
    self.list = list
    for record in judgement.found {
      let agency = record.agency(in: list)
      switch record {
      case .finding(let finding): add(finding, agency, judgement)
      case .failure(let failure):
        guard !judgement.isSignedScan(failure) else { continue }
        all.append(LedgerRow(failure, agency: agency))
      }
    }
  }

  private mutating func add(_ finding: Finding, _ agency: String?, _ judgement: RoundJudgement) {
    if case .owing(let reason) = finding.concern {
      // Each of the unreadable files has its row.
      guard reason == .notSubmitted else { return }
      var finding = finding
      let others = judgement.otherYears(of: finding.agency ?? "")
      finding.message += others.map { "收到的“\($0.path)”是\($0.year)年度的报告，请核实。" }.joined()
      return append(finding, agency, Phrasebook(.chinese).notSubmitted, others.map(\.path))
    }
    // What other files of the same report have too is one row.
    guard ordinals[finding.id] == nil else { return }
    append(
      finding, agency, points.action(of: finding).wording.chinese,
      points.files[finding.id] ?? [finding.source.path])
  }

  private mutating func append(
    _ finding: Finding, _ agency: String?, _ action: String, _ files: [String]
  ) {
    ordinals[finding.id] = all.count + 1
    all.append(
      LedgerRow(
        finding, agency: agency, action: action, files: files,
        cause: points.root(of: finding).flatMap { ordinals[$0] }))
  }
}
