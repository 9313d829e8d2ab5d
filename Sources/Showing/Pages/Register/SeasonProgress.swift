import Wordings

/// What an office knows of a season besides what is found in reports.
package struct SeasonProgress: Sendable {
  /// What the office decided about reports, by the number of agencies. Nil where it wrote nothing of the kind:
  /// that is not 0.
  package var approved: Int?
  package var returned: Int?
  /// The number of agencies with a report on which it has not decided.
  package var pending: Int?
  /// The agencies whose reports it approved and in whose present ones something must be fixed.
  package var approvedWithErrors: [String] = []
  package var published: Int?
  /// The agencies whose reports were published before it approved them.
  package var publishedUnapproved: [String] = []
  /// Its conclusion on the report of each agency of the list, by the agency's id; nil where it wrote none.
  package var conclusions: [String: String]?
  /// The agencies whose reports were returned: those that have not sent another one by the day by which it was due, or
  /// have points in it, those whose new one is only to be approved, and those with points in one that came in time.
  package var overdue: [String] = []
  package var mended: [String] = []
  package var renewed: [String] = []
  /// The rounds whose numbers are known, the present one last.
  package var rounds: [SeasonStep] = []

  package init() {}
}

/// A round of a season in numbers.
package struct SeasonStep: Hashable, Sendable {
  /// The number of the round, from 1.
  package let number: Int
  package let day: CalendarDate?
  /// The number of agencies whose report was read, and of those in which nothing was found.
  package let read: Int
  package let clean: Int
  /// The number of points about reports by what is to be done, and of all points about published pages.
  package let mustFix: Int
  package let verify: Int
  package let suggest: Int
  package let pages: Int

  package init(
    number: Int, day: CalendarDate?, read: Int, clean: Int, mustFix: Int, verify: Int, suggest: Int,
    pages: Int
  ) {
    self.number = number
    self.day = day
    self.read = read
    self.clean = clean
    self.mustFix = mustFix
    self.verify = verify
    self.suggest = suggest
    self.pages = pages
  }
}
