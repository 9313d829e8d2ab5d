import Documents

/// A table written as one line of text for each cell, without marks of rows. Blank lines are the
/// only trace of blank cells. Needed for texts copied from a page or exported line by line.
struct LooseTable {
  private var paragraphs: [Paragraph] = []

  var isEmpty: Bool { paragraphs.isEmpty }

  mutating func append(_ paragraph: Paragraph) { paragraphs.append(paragraph) }

  /// All cells as one `TableLine`: a cell for each line of text, and a blank cell for each blank
  /// line beyond the usual number. `gapAfter` is the number of blank lines after the table. Two
  /// lines without a blank line between them, in a table that has blank lines between cells, are
  /// joined where `isWord` is true of both together.
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
    line.hasSeveralRows = true
    let gaps = cells.split { !$0.isInferred }
    line.blanksMayBeDouble = gaps.allSatisfy { $0.count.isMultiple(of: 2) }
    line.optionalBlanks = lacksRepeats ? 0 : max(0, gapAfter - usual)
    return line
  }

  /// Whether no line occurs twice, although each table of the forms repeats some labels. Then an
  /// extractor removed repeated lines, and wide gaps do not show blank cells.
  private var lacksRepeats: Bool {
    paragraphs.count >= 12 && Set(paragraphs.map(\.text)).count == paragraphs.count
  }

  private func inferred(after count: Int, line: Int) -> TableCell {
    TableCell(text: "", row: 1, column: count + 1, line: line, isInferred: true)
  }

  private enum LineKind { case number, words }

  private func kind(of paragraph: Paragraph) -> LineKind {
    CellLexeme(paragraph.text).isValue ? .number : .words
  }

  /// The most frequent number of blank lines before lines of `kind`; before all lines where `kind`
  /// is nil or there are none of that kind.
  private func usualGap(before kind: LineKind? = nil) -> Int {
    let further = paragraphs.dropFirst()
    let chosen = further.filter { kind == nil || self.kind(of: $0) == kind }
    var gaps: [Int: Int] = [:]
    for paragraph in chosen.isEmpty ? Array(further) : chosen {
      gaps[paragraph.blankLinesBefore, default: 0] += 1
    }
    return gaps.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }
}
