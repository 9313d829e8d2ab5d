/// A cell of a table, classified once: a value, an ordinal, words that are no part of a row, or
/// labels and the digits that an export joined to them.
enum LexedCell {
  enum Part {
    case label(LabelMatch)
    /// Digits before, between or after labels.
    case number(String)
  }

  /// A number, a blank, a mark, or words that are no label.
  case value
  /// An ordinal alone in a cell. In digits, `（3）`, it may be a number in brackets.
  case ordinal
  /// A column name that no form has.
  case passed
  /// Labels in order, with the digits between them.
  case labels([Part])
}
