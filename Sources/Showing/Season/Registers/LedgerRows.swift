import Agencies
import Phrases
import Records

/// The rows of the findings register of a round: one for each point, for what follows from it, for each note
/// and for each file that could not be read.
struct LedgerRows: Sendable {
  private(set) var all: [LedgerRow] = []
  private let points: RoundPoints
  /// The numbers of the rows of findings.
  private let ordinals: [String: Int]

  /// The rows of `judgement`. A signed scan beside a report that was read is no fault and has none, nor has a
  /// letter with replies; what several files of one report have is one row.
  init(_ judgement: RoundJudgement, in list: AgencyList) {
    points = judgement.points
    var seen: Set<LedgerRow.Key> = []
    let records = judgement.found.filter { record in
      LedgerRows.hasRow(record, judgement) && seen.insert(record.key).inserted
    }
    let ids = records.enumerated().compactMap { index, record in
      record.finding.map { ($0.id, index + 1) }
    }
    ordinals = Dictionary(ids) { first, _ in first }
    all = records.map { record in
      let agency = record.agency(in: list)
      return switch record {
      case .finding(let finding): row(of: finding, agency, judgement)
      case .failure(let failure): LedgerRow(failure, agency: agency)
      }
    }
  }

  private static func hasRow(_ record: FoundRecord, _ judgement: RoundJudgement) -> Bool {
    switch record {
    case .failure(let failure):
      !judgement.isSignedScan(failure) && !judgement.isReply(failure) && !failure.isMessage
        && !judgement.isSettled(failure)
    // Each of the unreadable files has its row.
    case .finding(let finding): finding.concern != .owing(.onlyUnreadable)
    }
  }

  private func row(
    of finding: Finding, _ agency: String?, _ judgement: RoundJudgement
  ) -> LedgerRow {
    guard finding.concern.isOwing else {
      // It asks the office, not the agency.
      let isOfList = finding.concern == .listing && finding.action != .note
      return LedgerRow(
        finding, agency: agency,
        action: isOfList
          ? Phrasebook(.chinese).notListed : points.action(of: finding).wording.chinese,
        files: points.files[finding.id] ?? [finding.source.path],
        cause: points.root(of: finding).flatMap { ordinals[$0] })
    }
    var finding = finding
    let others = judgement.substitutes(of: finding.agency ?? "")
    finding.message += others.map(\.sentence).joined()
    return LedgerRow(
      finding, agency: agency, action: Phrasebook(.chinese).notSubmitted,
      files: others.map(\.path), cause: nil)
  }
}
