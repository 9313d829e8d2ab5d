/// A cell of a table, classified once: a value, words that are no part of a row, or labels and the
/// digits that an export joined to them.
enum LexedCell {
  enum Part {
    case label(LabelMatch)
    /// Digits before, between or after labels.
    case number(String)
  }

  /// A number, a blank, a mark, or words that are no label.
  case value
  /// An ordinal that a line break separated from its label, or a column name that no form has.
  case passed
  /// Labels in order, with the digits between them.
  case labels([Part])
}
