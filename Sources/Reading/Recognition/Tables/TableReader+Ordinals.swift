import Forms

/// Tells ordinals in cells of their own from numbers.
extension TableReader {
  /// Whether `cell`, the ordinal at `index` of `line`, is no number. With a digit it is a number where the
  /// open row lacks a value, and where no label without an ordinal follows. `values` are the cells since
  /// the last label.
  func isOrdinal(
    _ cell: TableCell, in line: TableLine, at index: Int, after values: [TableCell]
  ) -> Bool {
    guard cell.text.holdsDigit else { return true }
    guard cell.text.unicodeScalars.count(where: \.isDigit) == 1,
      let next = label(in: line, after: index), !next.hasOrdinal,
      values.count >= missingCount(after: values)
    else { return false }
    let isFirst = line.cells[..<index].allSatisfy(\.text.isEmpty)
    return isFirst || next.label.tables.contains(.requests)
  }

  /// How many values the open row needs. A group needs none unless it has some.
  private func missingCount(after values: [TableCell]) -> Int {
    if case .group = openRow, values.isEmpty { return 0 }
    return expectedCount()
  }

  /// The label in the next cell with text after `index`; nil where that is none.
  private func label(in line: TableLine, after index: Int) -> LabelMatch? {
    guard let next = line.cells[(index + 1)...].first(where: { !$0.text.isEmpty }) else {
      return nil
    }
    return matcher.match(next.text, in: table ?? Table(ofSection: section))
  }

  /// Whether `cell`, at `index` of `line`, is an ordinal in the column 序号, before the words of its row.
  /// The header of that column begins it.
  mutating func isInOrdinalColumn(_ cell: TableCell, in line: TableLine, at index: Int) -> Bool {
    if cell.text.utf8.first == 0xE5, NormalizedLabel.folded(cell.text).string == "序号" {
      ordinalColumn = cell.column
    }
    guard ordinalColumn == cell.column, line.cells.count > 2,
      let next = line.cells[(index + 1)...].first(where: { !$0.text.isEmpty })
    else { return false }
    return (1...3).contains(cell.text.utf8.count) && cell.text.utf8.allSatisfy { $0 &- 0x30 < 10 }
      && !next.lexeme.isValue
  }
}
