/// A label with its row's digits run together: `规章000`, `行政事业性收费 25.1`.
enum Glued {
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
    guard CellReading(word).number != nil else { return nil }
    return (String(text[..<space]), word)
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
