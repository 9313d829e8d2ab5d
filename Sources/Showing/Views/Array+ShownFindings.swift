import Records

extension Array<Finding> {
  /// Those that people are shown without `--all`: not what could not be assessed, and not the sums that
  /// blanks leave open where the finding about the blanks is among these.
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
