import Chinese

/// Repairs of table headers that OCR software and language models write: invented column names, and
/// labels that are split over two rows.
extension TableCell {
  /// Whether the text is a column name that no form has: `数据1`, `第 2 列`, `Unnamed: 3`.
  var isInventedHeader: Bool {
    guard (3...24).contains(text.utf8.count), text.holdsDigit else { return false }
    var rest = NormalizedLabel.folded(text)[...]
    let isColumn = rest.last == "列"
    if isColumn { rest = rest.dropLast() }
    let digits = rest.reversed().prefix(while: \.isDigit)
    guard (1...2).contains(digits.count) else { return false }
    if rest.dropLast(digits.count).string == "第" { return isColumn }
    return TableCell.inventedNames.contains(rest.dropLast(digits.count).string.lowercased())
  }

  private static let inventedNames: Set<String> = [
    "数据", "数值", "数字", "列", "栏", "值", "字段", "列名", "col", "column", "value", "data",
    "unnamed:", "field",
  ]
}

extension [TableLine] {
  /// Joins two header rows whose cells are halves of labels, such as `本年制发` above `件数`. The joined
  /// cells go to the lower row; the upper one is left without cells.
  mutating func joinSplitHeaders(_ matcher: LabelMatcher) {
    for index in indices.dropLast() where self[index].hasColumns {
      guard let joined = self[index].joined(with: self[index + 1], matcher) else { continue }
      self[index].cells = []
      self[index + 1].cells = joined
    }
  }
}

extension TableLine {
  /// The cells of this row joined with those of `below`, the next one. Nil unless every cell of
  /// `below` completes a label and at least one of the cells above it was no label.
  fileprivate func joined(with below: TableLine, _ matcher: LabelMatcher) -> [TableCell]? {
    guard cells.count > 1, !cells.contains(where: \.text.holdsDigit),
      !below.cells.contains(where: \.text.holdsDigit)
    else { return nil }
    var joined = cells
    var count = 0
    for cell in below.cells where !cell.text.isEmpty {
      guard let above = joined.firstIndex(where: { $0.column == cell.column }),
        !joined[above].text.isEmpty
      else { return nil }
      let whole = joined[above].text + cell.text
      guard matcher.match(whole, in: nil) != nil else { return nil }
      if matcher.match(joined[above].text, in: nil) == nil { count += 1 }
      joined[above] = TableCell(
        text: whole, row: joined[above].row, column: cell.column,
        columnSpan: joined[above].columnSpan,
        line: joined[above].line)
    }
    return count > 0 ? joined : nil
  }
}
