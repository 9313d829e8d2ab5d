import Phrases
import Records
import Wordings

extension Array<Finding> {
  /// The findings that are shown without `--all`: not those that could not be assessed, and not
  /// sums that blanks leave open where the finding about the blanks is shown.
  package var shownByDefault: [Finding] {
    let causes = Set(filter { $0.verdict == .fail }.map(\.id))
    return filter { finding in
      switch finding.verdict {
      case .fail: true
      case .review:
        // That a page was changed is known from nothing else.
        finding.concern == .publication(.change)
          || finding.cause.map { !causes.contains($0) } ?? true
      case .notAssessable: false
      }
    }
  }

  /// The line about those that could not be assessed, with the reasons; nil where there are none.
  func notAssessed(_ phrases: Phrasebook, because reasons: [String] = []) -> String? {
    let count = count { $0.verdict == .notAssessable }
    guard count > 0 else { return nil }
    let list = reasons.isEmpty ? "" : phrases.bracketed(reasons.joined(separator: phrases.comma))
    return phrases.says(
      "另有\(count)项\(phrases.notChecked)\(list)",
      en: "\(English.count(count, "check")) not possible\(list)")
  }
}
