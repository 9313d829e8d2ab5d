import Documents

/// A table written as one line of text for each cell, without marks of rows. Blank lines are the
/// only trace of blank cells. Needed for texts copied from a page or exported line by line.
struct LooseTable {
  private var lines: [(cell: TableCell, blankLinesBefore: Int)] = []

  var isEmpty: Bool { lines.isEmpty }

  /// Adds a line of text as a cell.
  mutating func append(_ cell: TableCell, blankLinesBefore: Int) {
    lines.append((cell, blankLinesBefore))
  }

  /// All cells as one `TableLine`: a cell for each line of text, and a blank cell for each blank
  /// line beyond the usual number. `gapAfter` is the number of blank lines after the table. Two
  /// lines without a blank line between them, in a table that has blank lines between cells, are
  /// joined where `isWord` is true of both together.
  func line(table: Int, gapAfter: Int, isWord: (String) -> Bool) -> TableLine {
    let usual = min(usualGap { $0.isValue }, usualGap())
    let betweenRows = usualGap { !$0.isValue }
    let lacksRepeats = lacksRepeats
    var cells: [TableCell] = []
    for (index, (cell, gap)) in lines.enumerated() {
      if let last = cells.last, gap == 0, usual > 0, isWord(last.text + cell.text) {
        cells[cells.count - 1] = TableCell(
          text: last.text + cell.text, row: last.row, column: last.column, line: last.line)
        continue
      }
      let expected = cell.lexeme.isValue ? usual : betweenRows
      if index > 0 && gap > expected && !lacksRepeats {
        for _ in expected..<gap { cells.append(inferred(after: cells.count, line: cell.line)) }
      }
      cells.append(cell.moved(toColumn: cells.count + 1))
    }
    var line = TableLine(cells: cells, table: table, hasColumns: false)
    line.hasSeveralRows = true
    let gaps = cells.split { !$0.isInferred }
    line.blanksMayBeDouble = gaps.allSatisfy { $0.count.isMultiple(of: 2) }
    line.optionalBlanks = lacksRepeats ? 0 : max(0, gapAfter - usual)
    return line
  }

  /// Whether no line occurs twice, although each table of the forms repeats some labels. Then an
  /// extractor removed repeated lines, and wide gaps do not show blank cells.
  private var lacksRepeats: Bool {
    lines.count >= 12 && Set(lines.map(\.cell.text)).count == lines.count
  }

  private func inferred(after count: Int, line: Int) -> TableCell {
    TableCell(text: "", row: 1, column: count + 1, line: line, isInferred: true)
  }

  /// The most frequent number of blank lines before lines for which `isChosen` is true; before all lines
  /// where there are none of those.
  private func usualGap(where isChosen: (CellLexeme) -> Bool = { _ in true }) -> Int {
    let further = lines.dropFirst()
    let chosen = further.filter { isChosen($0.cell.lexeme) }
    var gaps: [Int: Int] = [:]
    for line in chosen.isEmpty ? Array(further) : chosen {
      gaps[line.blankLinesBefore, default: 0] += 1
    }
    return gaps.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }
}
