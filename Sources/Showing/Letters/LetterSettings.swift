import Agencies
import Records
import Rules
import Wordings

/// What the person who runs the check decides about letters.
package struct LetterSettings: Sendable {
  package var language = Language.chinese
  package var agencies: AgencyList?
  /// The year that is checked; nil for all.
  package var year: Int?
  /// The minimum severity that is shown.
  package var least = Finding.Severity.info
  /// The day of the next year by which reports are due, where the list gives none.
  package var deadline: (month: Int, day: Int)?
  /// What local notices require, deadlines among it.
  package var profile = Profile()
  /// The findings of the last round; nil where there is none to compare with.
  package var last: [Finding]?

  package init() {}
}
