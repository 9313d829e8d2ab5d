import Forms

/// What a finding is about, for code outside its rule: which finding causes which, how a finding is
/// abbreviated, who is responsible. The rule states it; records do not contain it.
package enum Concern: Hashable, Sendable {
  /// Why a listed agency owes a report: the code of the rule that finds it.
  package enum Owing: String, Sendable {
    case notSubmitted = "X704"
    /// No submitted file could be read.
    case onlyUnreadable = "X706"
  }

  /// What is the matter with the page on which a report was published.
  package enum Publication: Sendable {
    /// Numbers, headings or sentences are not those of the report.
    case content
    case deadline
    /// No page of the report was found.
    case absence
    /// The page could not be read, or has no tables.
    case unread
    /// It changed after publication.
    case change
    /// There is no report for it.
    case unmatched
    /// It has text that must not be public.
    case text
  }

  /// Anything else.
  case other
  /// A row or column of the form that is missing.
  case absence
  /// A table of the form that is missing, or only a picture.
  case tableAbsence
  /// Cells without a number.
  case blank
  /// A number that belongs to no cell.
  case unplaced
  /// A sum that the form states.
  case sum(FormSum.Kind)
  /// The number carried forward in one year's report and brought forward in the next one's.
  case carry
  /// A stock: a count that continues from year to year, within one report or compared with the last one.
  case stock
  /// A number of the prose compared with the tables.
  case claim
  /// The numbers of one sentence compared with one another.
  case sentence
  /// Several files of the same report.
  case duplicate
  /// Text that another agency's report has, too.
  case copiedText
  /// A parent's report compared with the sum of its members.
  case memberSum
  /// A member's number that is greater than its parent's.
  case memberExcess
  /// The agency's row of the office's list.
  case listing
  /// The day of publication.
  case deadline
  /// A page on which a report was published.
  case publication(Publication)
  /// A report that a listed agency owes.
  case owing(Owing)

  package var isOwing: Bool { if case .owing = self { true } else { false } }
  package var isOfPublication: Bool { if case .publication = self { true } else { false } }
}
