import Records

/// What those who decide are to decide about an agency in which it was found.
enum SeasonMatter: CaseIterable {
  case late, noPage, unlikePage, textOfPage, changeOfPage, unreadPage, unmatchedPage
  case memberSum, memberExcess

  /// Whether `finding` is a reason for it.
  func includes(_ finding: FindingFacts) -> Bool {
    switch self {
    case .late:
      finding.verdict == .fail
        && [.deadline, .publication(.deadline)].contains(finding.concern)
    case .unlikePage: finding.concern == .publication(.content) && finding.isProblem
    case .noPage: isAsked(finding, .absence)
    case .textOfPage: isAsked(finding, .text)
    case .changeOfPage: isAsked(finding, .change)
    case .unreadPage: isAsked(finding, .unread)
    case .unmatchedPage: isAsked(finding, .unmatched)
    case .memberSum: finding.concern == .memberSum
    case .memberExcess: finding.concern == .memberExcess
    }
  }

  private func isAsked(_ finding: FindingFacts, _ matter: Concern.Publication) -> Bool {
    finding.concern == .publication(matter) && finding.action != .note
  }
}
