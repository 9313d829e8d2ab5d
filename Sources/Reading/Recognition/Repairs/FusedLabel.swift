import Chinese
import Forms

/// Splits a label from digits that an export joined to it. Needed for exports that lose the border
/// between cells: the digits are those of the row itself (`规章000`, `行政事业性收费 25.1`) or the last of
/// the row above (`39行政强制`).
enum FusedLabel {
  /// The label of `text` and the digits, points and commas at its end; or its last word where that
  /// is a number with its unit. Nil where there is neither.
  fileprivate static func splitTrailingDigits(_ text: String) -> (label: String, digits: String)? {
    let scalars = text.unicodeScalars
    guard let last = scalars.last, last.isDigit else { return splitLastWord(text) }
    let label = scalars.reversed().drop { $0.isDigit || $0 == "." || $0 == "," }
    let joined = scalars[label.startIndex.base...]
    // A single point before the digits is theirs: .5 is not 5.
    let isPoint = joined.first == "." && joined.dropFirst().first?.isDigit ?? false
    let digits = isPoint ? joined : joined.drop { !$0.isDigit }
    guard digits.startIndex > scalars.startIndex else { return nil }
    let before = scalars.index(before: digits.startIndex)
    let start = scalars[before] == "-" || scalars[before] == "－" ? before : digits.startIndex
    return (String(text[..<start]), String(text[start...]))
  }

  /// The last word of `text`, where it is a number with its unit, and the text before it.
  private static func splitLastWord(_ text: String) -> (label: String, digits: String)? {
    guard text.utf8.count < 240, let space = text.unicodeScalars.lastIndex(where: \.isSpace) else {
      return nil
    }
    let word = String(text.unicodeScalars[space...].dropFirst())
    guard CellLexeme(word).number != nil else { return nil }
    return (String(text[..<space]), word)
  }

  /// The digits, points and commas at the beginning of `text`, and the label after them. Nil where
  /// there are none, and where they are an ordinal.
  static func splitLeadingDigits(_ text: String) -> (digits: String, label: String)? {
    let scalars = text.unicodeScalars
    guard scalars.first?.isDigit == true else { return nil }
    let label = scalars.drop { $0.isDigit || $0 == "." || $0 == "," }
    guard let last = scalars[..<label.startIndex].last, last.isDigit, let first = label.first,
      first.properties.isIdeographic || first == "（"
    else { return nil }
    return (String(text[..<label.startIndex]), String(label))
  }

  /// The digits of `text` before its ordinal, a single digit with a mark, and the label with that
  /// ordinal: `14.保护第三方合法权益` may be 1 and row 4. Nil where `text` does not begin with two digits
  /// and a mark.
  static func splitBeforeOrdinal(_ text: String) -> (digits: String, label: String)? {
    let scalars = text.unicodeScalars
    let digits = scalars.prefix(while: \.isDigit)
    guard digits.count > 1, digits.endIndex < scalars.endIndex,
      ".．、".unicodeScalars.contains(scalars[digits.endIndex])
    else { return nil }
    let ordinal = scalars.index(before: digits.endIndex)
    return (String(text[..<ordinal]), String(text[ordinal...]))
  }

  /// The cells in `digits`, a part of a cell: one for each digit where there are `count` digits, else
  /// one cell.
  static func cells(_ digits: TableCell, count: Int) -> [TableCell] {
    let text = digits.text
    guard text.count == count, text.unicodeScalars.allSatisfy(\.isDigit) else { return [digits] }
    return text.map { digits.part(String($0)) }
  }
}

extension LabelMatcher {
  /// The label that `printed` is, or that stands before digits at its end; nil where there is none.
  /// `table` is that of `match(_:in:)`.
  func matchBeforeDigits(
    _ printed: String, in table: Table?
  ) -> (match: LabelMatch, digits: String?)? {
    if let match = match(printed, in: table) { return (match, nil) }
    guard let (label, digits) = FusedLabel.splitTrailingDigits(printed),
      let match = match(label, in: table)
    else { return nil }
    return (match, digits)
  }
}
