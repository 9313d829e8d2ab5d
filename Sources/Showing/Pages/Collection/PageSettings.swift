import Agencies
import Phrases
import Wordings

/// What the pages of a run show.
package struct PageSettings: Sendable {
  /// Who reads the pages.
  package enum Audience: String, Sendable, CaseIterable {
    /// The office itself.
    case `internal`
    /// Others, too: no contacts, no files, no agency named in a finding about another.
    case share
  }

  package var language = Language.chinese
  package var audience = Audience.internal
  /// The office's list: its order, its names, who owes a report.
  package var agencies: AgencyList?
  /// The year of the season; nil for the newest one of the reports.
  package var year: Int?
  /// The day on which the pages are made, `2024-01-20`.
  package var day: String
  /// What the office knows of its season; nil outside a season.
  package var progress: SeasonProgress?

  package init(day: String) { self.day = day }

  var phrases: Phrasebook { Phrasebook(language) }
}
