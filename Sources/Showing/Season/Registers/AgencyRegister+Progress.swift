import Agencies
import Letters
import Pages
import Wordings

extension AgencyRegister {
  /// What the office typed of its decisions, on the day `today`. Where it typed no conclusion, or no day of
  /// publication, nothing is known of them. `dueAgain` is the day for agencies that have none of their row.
  func progress(on today: CalendarDate?, dueAgain: CalendarDate?) -> SeasonProgress {
    var progress = SeasonProgress()
    let decisions = judgement.decisions
    let conclusions = list.agencies.map { decisions.conclusions[$0.id] }
    if let (approved, sentBack) = decisions.decided(in: list) {
      (progress.approved, progress.returned) = (approved, sentBack)
      progress.pending = zip(list.agencies, conclusions).count { agency, conclusion in
        conclusion != .approved && conclusion != .sentBack
          && judgement.submissions.hasReport(of: agency)
      }
      let words = list.agencies.map { ($0.id, TypedDecisions.entry(conclusion(on: $0))) }
      progress.conclusions = Dictionary(words) { first, _ in first }
      progress.approvedWithErrors = zip(list.agencies, conclusions).filter { agency, conclusion in
        let owner = RoundPoints.Owner(listed: agency.name)
        return conclusion == .approved && judgement.points.countOfReport(.mustFix, of: owner) > 0
      }.map(\.0.name)
    }
    let days = decisions.days(.published)
    let isPublished = list.agencies.map { days[$0.id] != nil || hasPage($0) }
    let published = isPublished.count { $0 }
    if published > 0 || judgement.hasPages { progress.published = published }
    // Where it typed no conclusion at all, it keeps them elsewhere.
    if progress.approved != nil {
      progress.publishedUnapproved = list.agencies.indices
        .filter { isPublished[$0] && conclusions[$0] != .approved }.map { list.agencies[$0].name }
    }
    for (agency, conclusion) in zip(list.agencies, conclusions) where conclusion == .sentBack {
      let due = decisions.days(.dueAgain)[agency.id] ?? dueAgain
      let isPast = due.flatMap { due in today.map { due < $0 } } ?? false
      let isRenewed = judgement.renewed.contains(agency.id)
      if isPast || isRenewed, isMended(agency) {
        progress.mended.append(agency.name)
      } else if isPast {
        progress.overdue.append(agency.name)
      } else if isRenewed {
        progress.renewed.append(agency.name)
      }
    }
    return progress
  }

  /// Whether `agency` has sent another version, in which nothing was found; its page is another matter.
  private func isMended(_ agency: Agency) -> Bool {
    let owner = RoundPoints.Owner(listed: agency.name)
    return versions[agency.id] ?? 0 > 1
      && ActionItem.actions.allSatisfy { judgement.points.countOfReport($0, of: owner) == 0 }
  }

  /// Whether a page of `agency` was compared with its report.
  private func hasPage(_ agency: Agency) -> Bool {
    guard judgement.hasPages, judgement.submissions.hasReport(of: agency) else { return false }
    return !(publications[RoundPoints.Owner(listed: agency.name)] ?? [])
      .contains { $0.saysUnpublished || $0.saysNothingRead }
  }
}
