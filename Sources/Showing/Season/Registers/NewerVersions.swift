import Agencies
import Records

/// The agencies of which another version came after the office had decided on the one before.
struct NewerVersions: Sendable {
  /// The ids of those whose report was sent back.
  private(set) var renewed: Set<String> = []
  /// Those whose report was approved in the last round, and of which this one has another version.
  private(set) var afterApproval: [Agency] = []

  init(_ input: RoundInput, _ submissions: Submissions, _ decisions: TypedDecisions) {
    guard let state = input.former?.state else { return }
    let drafts = Dictionary(state.drafts.map { ($0.unit, $0) }) { first, _ in first }
    for agency in input.agencies.agencies {
      guard let conclusion = decisions.conclusions[agency.id], let old = drafts[agency.id],
        let own = submissions.agencies[RoundPoints.Owner(listed: agency.name)]
      else { continue }
      let (files, replaced) = (own.reports.map(\.crc32), own.replaced.map(\.crc32))
      // A copy in another format comes beside the file, which stays.
      let isOther =
        !files.isEmpty && !old.files.isEmpty && old.files.allSatisfy { !files.contains($0) }
      switch conclusion {
      case .approved:
        if isOther || old.files.contains(where: replaced.contains) { afterApproval.append(agency) }
      case .sentBack where isOther || !replaced.isEmpty || !old.earlier.isEmpty:
        let day = own.reports.compactMap { input.fileDays[AgencyRegister.file(of: $0.path)] }.max()
        let isLater =
          decisions.days(.returned)[agency.id].flatMap { returned in day.map { $0 >= returned } }
          ?? files.contains { !state.received.contains($0) }
        if isLater { renewed.insert(agency.id) }
      case .sentBack, .missing, .pending: break
      }
    }
  }

  /// That reports were approved before their last version came, a sentence each.
  var messages: [String] {
    afterApproval.map { agency in
      """
      \(ResultFile.agencies.title)：“\(agency.name)”审核通过后又报来新的一稿，审核结论是对前一稿的，请审核新稿；反馈单没有按已经审核通过的写。
      """
    }
  }
}
