import Wordings

/// What an office knows of a season besides what is found in reports.
package struct SeasonProgress: Sendable {
  /// What the office decided about reports, by the number of agencies. Nil where it wrote nothing of the kind:
  /// that is not 0.
  package var approved: Int?
  package var returned: Int?
  package var published: Int?
  /// The agencies whose reports were returned and are due again by a day that has passed.
  package var overdue: [String] = []
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
  /// The number of points.
  package let mustFix: Int
  package let verify: Int
  package let suggest: Int

  package init(
    number: Int, day: CalendarDate?, read: Int, clean: Int, mustFix: Int, verify: Int, suggest: Int
  ) {
    self.number = number
    self.day = day
    self.read = read
    self.clean = clean
    self.mustFix = mustFix
    self.verify = verify
    self.suggest = suggest
  }
}
