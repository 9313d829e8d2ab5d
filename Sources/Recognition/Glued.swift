/// A label with its row's digits run together: `规章000`.
enum Glued {
  /// The label and the digits of `text`; nil where no digits end it.
  static func split(_ text: String) -> (label: String, digits: String)? {
    let trimmed = text.reversed().prefix { $0.isASCII && $0.isNumber }
    guard !trimmed.isEmpty, trimmed.count < text.count else { return nil }
    return (String(text.dropLast(trimmed.count)), String(trimmed.reversed()))
  }

  /// The cells in `digits`: a digit each where there are as many as the row has cells, else one cell,
  /// which fits a row of one.
  static func cells(_ digits: String, of cell: TableCell, count: Int) -> [TableCell] {
    let texts = digits.count == count ? digits.map(String.init) : [digits]
    return texts.map {
      TableCell(text: $0, row: cell.row, column: cell.column, line: cell.line)
    }
  }
}
