import Chinese

/// A label run together with digits: its row's, `规章000`, `行政事业性收费 25.1`, or those of the row above,
/// `39行政强制`.
enum FusedLabel {
  /// The label and the digits, with their points and commas, of `text`, or its last word where that is a
  /// number with its unit; nil where neither ends it.
  static func split(_ text: String) -> (label: String, digits: String)? {
    let scalars = text.unicodeScalars
    guard let last = scalars.last, last.isDigit else { return splitWord(text) }
    let label = scalars.reversed().drop { $0.isDigit || $0 == "." || $0 == "," }
    let digits = scalars[label.startIndex.base...].drop { !$0.isDigit }
    guard digits.startIndex > scalars.startIndex else { return nil }
    return (String(text[..<digits.startIndex]), String(digits))
  }

  private static func splitWord(_ text: String) -> (label: String, digits: String)? {
    guard text.utf8.count < 240, let space = text.unicodeScalars.lastIndex(where: \.isSpace) else {
      return nil
    }
    let word = String(text.unicodeScalars[space...].dropFirst())
    guard CellLexeme(word).number != nil else { return nil }
    return (String(text[..<space]), word)
  }

  /// The digits, with their points and commas, that `text` begins with, and the label behind them; nil
  /// where it does not, and for an ordinal.
  static func splitFront(_ text: String) -> (digits: String, label: String)? {
    let scalars = text.unicodeScalars
    guard scalars.first?.isDigit == true else { return nil }
    let label = scalars.drop { $0.isDigit || $0 == "." || $0 == "," }
    guard let last = scalars[..<label.startIndex].last, last.isDigit, let first = label.first,
      first.properties.isIdeographic || first == "（"
    else { return nil }
    return (String(text[..<label.startIndex]), String(label))
  }

  /// The digits before the last one that stands before a stop, and the label from there on, its ordinal
  /// and all: `14.保护第三方合法权益` may be 1 and the fourth row; nil where no two digits begin `text`.
  static func splitOrdinal(_ text: String) -> (digits: String, label: String)? {
    let scalars = text.unicodeScalars
    let digits = scalars.prefix(while: \.isDigit)
    guard digits.count > 1, digits.endIndex < scalars.endIndex,
      ".．、".unicodeScalars.contains(scalars[digits.endIndex])
    else { return nil }
    let ordinal = scalars.index(before: digits.endIndex)
    return (String(text[..<ordinal]), String(text[ordinal...]))
  }

  /// Whether `text`, which no label is known for, is a sentence with a digit, a damaged number, or a few
  /// words glued to digits that count something: no year, no number of a table.
  static func holdsDigits(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard text.utf8.count <= 90, scalars.contains(where: \.properties.isIdeographic) else {
      return scalars.contains(where: \.isDigit)
    }
    if let (_, label) = splitFront(text) { return !"年月日是".contains(label.prefix(1)) }
    guard scalars.last?.isDigit == true, let (label, _) = split(text),
      let last = label.unicodeScalars.last
    else { return false }
    return last.properties.isIdeographic
      && !["表", "图", "附", "附件", "第", "年", "数据"].contains(where: label.hasSuffix)
  }

  /// The cells in `digits`: a digit each where there are as many as the row has cells, else one cell,
  /// which fits a row of one.
  static func cells(_ digits: String, of cell: TableCell, count: Int) -> [TableCell] {
    let isDigitEach = digits.count == count && digits.unicodeScalars.allSatisfy(\.isDigit)
    let texts = isDigitEach ? digits.map(String.init) : [digits]
    return texts.map {
      TableCell(text: $0, row: cell.row, column: cell.column, line: cell.line)
    }
  }
}
