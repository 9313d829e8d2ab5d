/// A label with its row's digits run together: `规章000`, `行政事业性收费 25.1`.
enum Glued {
  /// The label and the digits, with their points and commas, of `text`, or its last word where that is a
  /// number with its unit; nil where neither ends it.
  static func split(_ text: String) -> (label: String, digits: String)? {
    guard let last = text.last, isDigit(last) else { return splitWord(text) }
    var digits = text.reversed().prefix { isDigit($0) || $0 == "." || $0 == "," }
    while let first = digits.last, !isDigit(first) { digits = digits.dropLast() }
    guard digits.count < text.count else { return nil }
    return (String(text.dropLast(digits.count)), String(digits.reversed()))
  }

  private static func splitWord(_ text: String) -> (label: String, digits: String)? {
    guard text.utf8.count < 240, let space = text.lastIndex(where: \.isWhitespace) else {
      return nil
    }
    let word = String(text[text.index(after: space)...])
    guard CellReading(word).number != nil else { return nil }
    return (String(text[..<space]), word)
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// The cells in `digits`: a digit each where there are as many as the row has cells, else one cell,
  /// which fits a row of one.
  static func cells(_ digits: String, of cell: TableCell, count: Int) -> [TableCell] {
    let isDigitEach = digits.count == count && digits.allSatisfy(isDigit)
    let texts = isDigitEach ? digits.map(String.init) : [digits]
    return texts.map {
      TableCell(text: $0, row: cell.row, column: cell.column, line: cell.line)
    }
  }
}
