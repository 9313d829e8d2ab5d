import Agencies
import Pages
import Wordings

extension AgencyRegister {
  /// What the office typed of its decisions, on the day `today`. Where it typed no conclusion, or no day of
  /// publication, nothing is known of them. `dueAgain` is the day for agencies that have none of their row.
  func progress(on today: CalendarDate?, dueAgain: CalendarDate?) -> SeasonProgress {
    var progress = SeasonProgress()
    let conclusions = list.agencies.map { entry(.conclusion, of: $0.id) }
    if conclusions.contains(where: [RegisterColumn.approved, RegisterColumn.sentBack].contains) {
      progress.approved = conclusions.count { $0 == RegisterColumn.approved }
      progress.returned = conclusions.count { $0 == RegisterColumn.sentBack }
    }
    let published = list.agencies.count { agency in
      !entry(.published, of: agency.id).isEmpty || hasPage(agency)
    }
    if published > 0 || judgement.hasPages { progress.published = published }
    progress.overdue = zip(list.agencies, conclusions).compactMap { agency, conclusion in
      guard conclusion == RegisterColumn.sentBack, let today,
        let due = Self.day(entry(.dueAgain, of: agency.id), ofReportsOn: year) ?? dueAgain,
        due < today
      else { return nil }
      return agency.name
    }
    return progress
  }

  /// Whether a page of `agency` was compared with its report.
  private func hasPage(_ agency: Agency) -> Bool {
    guard judgement.hasPages, judgement.submissions.hasReport(of: agency) else { return false }
    let findings = judgement.publicationFindings(of: agency.name, in: list)
    return !findings.contains(where: \.saysUnpublished)
  }
}
