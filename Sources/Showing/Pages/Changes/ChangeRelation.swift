import Records

/// How the two reports of a change belong together.
enum ChangeRelation: Hashable, Sendable, CaseIterable {
  /// They are on two years, or one of them is missing.
  case years
  /// They are two versions of one report, or of its page.
  case versions
  /// They are a report and the page on which it was published.
  case publication

  init(of change: Change) {
    let (from, to) = (change.from, change.to)
    guard from.year == to.year, let one = from.source, let other = to.source else {
      self = .years
      return
    }
    self = other.isPage && !one.isPage ? .publication : .versions
  }
}

extension Source {
  fileprivate var isPage: Bool { url != nil || captured != nil }
}
