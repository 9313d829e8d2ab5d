import Chinese
import Documents

/// One cell of a table for the table reader, independent of the layout that it comes from. Its text is
/// classified once, when the cell is made.
struct TableCell {
  let lexeme: CellLexeme
  let text: String
  /// The position in the table of the document, from 1.
  let row: Int
  private(set) var column: Int
  let columnSpan: Int
  let line: Int
  /// Whether the cell is not in the document but was inferred from a gap between lines.
  let isInferred: Bool
  /// Its entry in the ledger of the tables; nil where it has no digit, or is in none.
  var entry: Int?

  init(
    text: String, row: Int, column: Int, columnSpan: Int = 1, line: Int, isInferred: Bool = false
  ) {
    lexeme = CellLexeme(text)
    self.text = text
    self.row = row
    self.column = column
    self.columnSpan = columnSpan
    self.line = line
    self.isInferred = isInferred
  }

  /// Whether it is a number, or words with digits that count something.
  var mentionsNumber: Bool { lexeme.holdsNumber || text.holdsDigit && !text.countsNothing }

  /// The same cell at `column`.
  func moved(toColumn column: Int) -> TableCell {
    var cell = self
    cell.column = column
    return cell
  }

  /// A part of this cell: the same place and entry with another text.
  func part(_ text: String) -> TableCell {
    var part = TableCell(text: text, row: row, column: column, line: line)
    part.entry = entry
    return part
  }
}

/// The cells of one row, in order.
struct TableLine {
  var cells: [TableCell]
  /// The number of the table in the document, from 1.
  let table: Int
  /// Whether the columns of the cells are true positions, and not only their order.
  let hasColumns: Bool
  /// Whether it has the cells of several rows, since the text does not show where a row ends.
  var hasSeveralRows = false
  /// The number of blank cells that may be missing at the end: the blank lines there may also just
  /// separate two rows.
  var optionalBlanks = 0
  /// Whether each gap left an even number of inferred cells, so that a blank cell may leave two.
  var blanksMayBeDouble = false
  /// Whether the text of the document ends in this row.
  var endsDocument = false

  /// Whether this is one row, and `values`, whole cells of it, begin it.
  func begins(with values: [TableCell]) -> Bool {
    guard !hasSeveralRows, let first = values.first else { return false }
    return cells.contains { $0.column == first.column && $0.text == first.text }
  }

  /// Whether the row is only a page number: `-5-`, `— 5 —`.
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

extension GridCell {
  /// Whether it shows only pictures.
  fileprivate var isUnread: Bool { pictures > 0 && text.isEmpty }
}

extension Grid {
  /// The rows as lines for the table reader; `table` is the number of the table in the document, which has
  /// `rowsBefore` rows above them.
  func lines(table: Int, rowsBefore: Int = 0) -> [TableLine] {
    rows.enumerated().map { index, row in
      TableLine(
        cells: row.enumerated().map { position, cell in
          TableCell(
            text: cell.isUnread ? "\u{FFFD}" : cell.text, row: rowsBefore + index + 1,
            column: (hasColumns ? cell.column : position) + 1, columnSpan: cell.columnSpan,
            line: cell.line)
        },
        table: table, hasColumns: hasColumns)
    }
  }
}
