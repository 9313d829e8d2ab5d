import Chinese
import Documents

/// One cell of a table as the reader of tables takes it, whatever the layout it came from.
struct TableCell {
  let text: String
  /// Its place in the document's table, from 1.
  let row: Int
  let column: Int
  let columnSpan: Int
  let line: Int
  /// Whether it is not in the document but was told from a gap between lines.
  let isInferred: Bool

  init(
    text: String, row: Int, column: Int, columnSpan: Int = 1, line: Int, isInferred: Bool = false
  ) {
    self.text = text
    self.row = row
    self.column = column
    self.columnSpan = columnSpan
    self.line = line
    self.isInferred = isInferred
  }
}

/// Cells that stand in one row, in order.
struct TableLine {
  var cells: [TableCell]
  /// The table's number in the document, from 1.
  let table: Int
  /// Whether the cells' columns are true positions.
  let hasColumns: Bool
  /// How many more blank cells may stand at the end: blank lines that may as well part the rows.
  var looseEnd = 0
  /// Whether the document's text ends in it.
  var isLast = false

  /// Whether it is nothing but the mark of a page: `-5-`, `— 5 —`.
  var isPageMark: Bool {
    guard let only = cells.firstIndex(where: { !$0.text.isEmpty }),
      cells[(only + 1)...].allSatisfy(\.text.isEmpty)
    else { return false }
    let folded = NormalizedLabel.folded(cells[only].text)
    guard let first = folded.first, let last = folded.last, folded.count >= 3,
      TableLine.isDash(first), TableLine.isDash(last)
    else { return false }
    let inner = folded.drop(while: TableLine.isDash)
    guard let digit = inner.first, TableLine.isNumber(digit) else { return false }
    return inner.allSatisfy { TableLine.isDash($0) || TableLine.isNumber($0) }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "—" || scalar == "－" || scalar == "–"
  }

  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar.properties.numericType != nil
  }
}

extension Grid {
  /// Its rows as lines of the document's table number `table`.
  func lines(table: Int) -> [TableLine] {
    rows.enumerated().map { index, row in
      TableLine(
        cells: row.enumerated().map { position, cell in
          TableCell(
            text: cell.text, row: index + 1, column: (hasColumns ? cell.column : position) + 1,
            columnSpan: cell.columnSpan, line: cell.line)
        },
        table: table, hasColumns: hasColumns)
    }
  }
}
