import Records

/// How the two reports of a change belong together.
enum ChangeRelation: Hashable, Sendable, CaseIterable {
  /// They are on two years, or one of them is missing.
  case years
  /// They are two versions of one report.
  case versions
  /// They are a report and the page on which it was published.
  case publication

  init(of change: Change) {
    let (from, to) = (change.from, change.to)
    guard from.year == to.year, from.source != nil, let page = to.source else {
      self = .years
      return
    }
    self = page.url != nil || page.captured != nil ? .publication : .versions
  }
}
