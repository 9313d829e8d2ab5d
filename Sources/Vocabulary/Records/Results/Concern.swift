import Forms

/// What a finding is about, as far as others than its rule ask: which findings follow from which, how one
/// is put in short, whose matter it is. Its rule says so; a record does not hold it.
package enum Concern: Hashable, Sendable {
  /// Why an agency of the list owes a report: the code of the rule that finds it so.
  package enum Owing: String, Sendable {
    case notSubmitted = "X704"
    /// All that was handed in could not be read.
    case onlyUnreadable = "X706"
  }

  /// What only its rule knows about.
  case other
  /// A row or column of the form that is not there.
  case absence
  /// Cells that state no number.
  case blank
  /// A number that no cell has.
  case unplaced
  /// A sum that the form states.
  case sum(FormSum.Kind)
  /// What one year's report carries forward and the next one's brings forward.
  case carry
  /// A count that goes on from year to year, in one report or beside the last one's.
  case stock
  /// A number of the prose beside the tables.
  case claim
  /// The numbers of one sentence beside one another.
  case sentence
  /// Several files of one report.
  case duplicate
  /// The agency's row of the office's list.
  case listing
  /// A report that an agency of the list owes.
  case owing(Owing)
}
