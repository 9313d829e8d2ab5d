import Records

extension Array<Finding> {
  /// The findings that are shown without `--all`: not those that could not be assessed, and not
  /// sums that blanks leave open where the finding about the blanks is shown.
  package var shownByDefault: [Finding] {
    let causes = Set(filter { $0.verdict == .fail }.map(\.id))
    return filter { finding in
      switch finding.verdict {
      case .fail: true
      case .review: finding.cause.map { !causes.contains($0) } ?? true
      case .notAssessable: false
      }
    }
  }
}
