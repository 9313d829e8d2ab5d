import Letters
import Records

/// The listed agencies of a round by the state of their reports: what the notice and the circular count.
struct RoundTally: Sendable {
  /// The agencies that must report.
  let expected: [String]
  /// Those whose report was read: without points, and with some.
  private(set) var passed: [String] = []
  private(set) var open: [String] = []
  /// Those without points whose report the office has sent back all the same.
  private(set) var returned: [String] = []
  /// How many reports the office has approved, and sent back; nil where it typed no conclusion.
  private(set) var decided: (approved: Int, sentBack: Int)?
  /// Those with points about the report itself, and those with points about the page on which it was published.
  private(set) var openReports: [String] = []
  private(set) var openPages: [String] = []
  /// Those of `openReports` whose report the office has not approved, or in which something must be fixed.
  private(set) var toReturn: [String] = []
  /// Those that have not reported, and those none of whose files could be read.
  let missing: [String]
  /// The agency that all others belong to, where its report is missing: the office that sends the notice writes
  /// that report itself.
  let missingHost: String?
  let unread: [String]

  init(_ round: SeasonRound) {
    expected = round.input.agencies.agencies.map(\.name)
    let judgement = round.judgement
    for agency in round.input.agencies.agencies {
      let name = agency.name
      let owner = RoundPoints.Owner(listed: name)
      guard judgement.submissions.agencies[owner]?.reports.isEmpty == false else { continue }
      if judgement.points.items(of: owner).isEmpty {
        if judgement.decisions.conclusions[agency.id] == .sentBack {
          returned.append(name)
        } else {
          passed.append(name)
        }
      } else {
        open.append(name)
      }
      let actions = ActionItem.actions
      if actions.contains(where: { judgement.points.countOfReport($0, of: owner) > 0 }) {
        openReports.append(name)
        if judgement.decisions.conclusions[agency.id] != .approved
          || judgement.points.countOfReport(.mustFix, of: owner) > 0
        {
          toReturn.append(name)
        }
      }
      if actions.contains(where: { judgement.points.countOfPage($0, of: owner) > 0 }) {
        openPages.append(name)
      }
    }
    decided = judgement.decisions.decided(in: round.input.agencies)
    let owing = judgement.owing(.notSubmitted).compactMap(\.agency)
    let host = round.input.agencies.root?.name
    missing = owing.filter { $0 != host }
    missingHost = owing.first { $0 == host }
    unread = judgement.owing(.onlyUnreadable).compactMap(\.agency)
  }

  /// What the open ones have to do with, where some have points about pages; else empty.
  var kindsOfOpen: String {
    openPages.isEmpty ? "" : "（报告有问题的\(openReports.count)家，发布页面有问题的\(openPages.count)家）"
  }

  /// How many reports the office has approved and sent back, as a part of a sentence; empty where it decided nothing.
  var decisions: String {
    decided.map { "，审核通过\($0.approved)家、退回\($0.sentBack)家" } ?? ""
  }

  /// How many agencies have a report that was read.
  var readCount: Int { passed.count + open.count + returned.count }

  /// How many are sent back though nothing was found, as a part of a sentence; empty where there are none.
  var returnedToo: String {
    returned.isEmpty ? "" : "，核对未发现问题而审核退回的\(returned.count)家"
  }
}
