import Documents

/// A table whose cells stand on lines of their own, without a sign of rows: the gaps between the
/// lines are all that tells of blank cells.
struct LooseTable {
  private var paragraphs: [Paragraph] = []

  var isEmpty: Bool { paragraphs.isEmpty }

  mutating func append(_ paragraph: Paragraph) { paragraphs.append(paragraph) }

  /// The cells in one line, a cell of its own for each line of text and each blank cell that a wider
  /// gap tells of. `gapAfter` is the number of blank lines that follow. A word broken over two lines
  /// that no blank line parts, where cells are parted by blank lines, is joined by `isWord`.
  func line(table: Int, gapAfter: Int, isWord: (String) -> Bool) -> TableLine {
    let usual = min(usualGap(before: .number), usualGap())
    let betweenRows = usualGap(before: .words)
    let lacksRepeats = lacksRepeats
    var cells: [TableCell] = []
    for (index, paragraph) in paragraphs.enumerated() {
      let gap = paragraph.blankLinesBefore
      if let last = cells.last, gap == 0, usual > 0, isWord(last.text + paragraph.text) {
        cells[cells.count - 1] = TableCell(
          text: last.text + paragraph.text, row: last.row, column: last.column, line: last.line)
        continue
      }
      let expected = kind(of: paragraph) == .words ? betweenRows : usual
      if index > 0 && gap > expected && !lacksRepeats {
        for _ in expected..<gap { cells.append(inferred(after: cells.count, line: paragraph.line)) }
      }
      cells.append(
        TableCell(text: paragraph.text, row: 1, column: cells.count + 1, line: paragraph.line))
    }
    var line = TableLine(cells: cells, table: table, hasColumns: false)
    line.looseEnd = lacksRepeats ? 0 : max(0, gapAfter - usual)
    return line
  }

  /// Whether an extractor removed repeated lines, so that gaps tell of these and not of blanks: no line
  /// stands twice, though each table of the forms repeats some of its labels.
  private var lacksRepeats: Bool {
    paragraphs.count >= 12 && Set(paragraphs.map(\.text)).count == paragraphs.count
  }

  private func inferred(after count: Int, line: Int) -> TableCell {
    TableCell(text: "", row: 1, column: count + 1, line: line, isInferred: true)
  }

  private enum Kind { case number, words }

  private func kind(of paragraph: Paragraph) -> Kind {
    CellLexeme(paragraph.text).kind == .words ? .words : .number
  }

  /// The number of blank lines that most often stands before a line of `kind`, or before any line
  /// where there is none of that kind.
  private func usualGap(before kind: Kind? = nil) -> Int {
    let further = paragraphs.dropFirst()
    let chosen = further.filter { kind == nil || self.kind(of: $0) == kind }
    var gaps: [Int: Int] = [:]
    for paragraph in chosen.isEmpty ? Array(further) : chosen {
      gaps[paragraph.blankLinesBefore, default: 0] += 1
    }
    return gaps.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }
}
