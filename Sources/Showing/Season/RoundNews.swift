import Agencies
import Letters
import Records

/// How the points of the listed agencies compare with those of the last round.
struct RoundNews: Sendable {
  /// What became of a point of the last round that is none in this one.
  enum Fate: CaseIterable, Sendable {
    case gone
    /// The office has marked it 经核实无误.
    case explained
    /// It follows from another point now.
    case merged
    /// The report is the same file: something else has changed.
    case unfounded
    /// The agency has no report now, or the cell was not read.
    case open

    /// The words for it in the findings register, where it has no row any more.
    var word: String {
      switch self {
      case .gone, .explained, .merged: "不再出现"
      case .unfounded: UnchangedReports.reason.chinese
      case .open: "没有报告，不能核对"
      }
    }

    fileprivate func counted(_ count: Int) -> String {
      switch self {
      case .gone: "不再出现\(count)处"
      case .explained: "已作说明\(count)处"
      case .merged: "并入其他问题\(count)处"
      case .unfounded: "报告未变而核对依据有变\(count)处"
      case .open: "没有报告或者未读到、不能核对\(count)处"
      }
    }
  }

  private var counts: [Fate: Int] = [:]
  private let unchanged: Int
  /// Those of the last round whose numbers were changed and in which there still is something.
  private let altered: Int
  private let new: Int

  /// Compares the points of `judgement` with those of the findings `before`; `pairs` has the ids of the findings of
  /// this round that were in the last one, with their ids there, `altered` those of them whose numbers were changed.
  init(
    _ judgement: RoundJudgement, before: [Finding], pairs: FindingRegister.Pairs,
    altered: Set<LedgerRow.Key> = [], in list: AgencyList
  ) {
    let points = judgement.points
    let (all, ids) = (points.ids, points.idsOfListed)
    let known = ids.filter { pairs[.finding($0)] != nil }
    self.altered = known.count { altered.contains(.finding($0)) }
    unchanged = known.count - self.altered
    new = ids.count - known.count
    var partners: [LedgerRow.Key: String] = [:]
    for case (.finding(let id), let old) in pairs { partners[old] = id }
    let present = Dictionary(judgement.every.map { ($0.id, $0) }) { first, _ in first }
    let former = RoundPoints(before, in: list).idsOfListed
    for finding in before where former.contains(finding.id) {
      guard let id = partners[.finding(finding.id)] else {
        counts[judgement.fate(of: finding, in: list), default: 0] += 1
        continue
      }
      guard !all.contains(id) else { continue }
      let isOpen = present[id]?.verdict == .notAssessable
      let fate: Fate =
        present[id]?.waived != nil ? .explained : points.root(ofID: id) != nil ? .merged : .open
      counts[isOpen ? .open : fate, default: 0] += 1
    }
  }

  /// `不再出现3处，未修改1处，新增2处`; `still` is the word for what was not fixed.
  func sentence(still: String) -> String {
    let fates = Fate.allCases.filter { $0 == .gone || counts[$0] ?? 0 > 0 }
    let former = fates.map { $0.counted(counts[$0] ?? 0) }
    let changed = altered > 0 ? ["已改动仍有问题\(altered)处"] : []
    return (former + changed + ["\(still)\(unchanged)处", "新增\(new)处"]).joined(separator: "，")
  }
}

extension RoundJudgement {
  /// What became of `finding` of the last round, which this one does not have.
  func fate(of finding: Finding, in list: AgencyList) -> RoundNews.Fate {
    let owner = RoundPoints.Owner(finding.agency, finding.year, finding.source.path, in: list)
    if submissions.agencies[owner]?.reports.isEmpty ?? true { return .open }
    return unchangedReports.have(finding) ? .unfounded : .gone
  }
}
