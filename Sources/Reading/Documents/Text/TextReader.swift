/// Reads a text document: each line is a paragraph, or a part of a table if the layout shows one.
///
/// These lines are rows of grids:
/// - one cell a line after a tab, with a blank line after each row: one row each, columns unknown;
/// - `cell |` a line, or cell and `|` on alternate lines: the cells of all rows in order, in one
///   row up to a line of only bars (`||||`); `Recognition` splits them by the labels of the form;
/// - `a | b | c` and Markdown: one row a line; columns are known if all rows have the same number
///   of cells, but blank cells at the end of a row may be padding;
/// - the characters of boxes (`│ ├ ─`): the same, without the lines that are only drawn;
/// - tabs within a line: the same;
/// - commas in adjacent lines: the same;
/// - words and numbers with spaces between them: one row a line, columns unknown;
/// - `<table>` at the start of a line: the blocks of the HTML reader.
///
/// Cells on separate lines without any delimiter remain paragraphs, and
/// `Paragraph.blankLinesBefore` counts the blank lines between them. Page marks are left out.
package enum TextReader {
  /// Reads `bytes`, which are UTF-8.
  package static func document(_ bytes: [UInt8]) -> Document {
    Document(blocks: blocks(of: TextLines(bytes)))
  }

  /// The blocks of `paragraphs` by the layout of their lines.
  package static func blocks(of paragraphs: [Paragraph]) -> [Block] {
    blocks(of: TextLines(of: paragraphs))
  }

  private static func blocks(of lines: TextLines) -> [Block] {
    var builder = TextBuilder(lines)
    builder.read()
    return builder.blocks
  }
}

/// Builds blocks from the lines of a text.
private struct TextBuilder {
  private let lines: TextLines
  private(set) var blocks: [Block] = []
  private var rows: [[GridCell]] = []
  /// The cells so far of a row that extends over several lines.
  private var openRow: [GridCell] = []
  private var columnsAreKnown = true
  /// The end of the current run of lines with a leading tab, and whether they are paragraphs.
  private var tabbedRun = (end: 0, isProse: false)
  private var blankLines = 0
  /// The index of the last line with an end tag of an HTML table.
  private let lastTableEnd: Int

  init(_ lines: TextLines) {
    self.lines = lines
    lastTableEnd = EmbeddedTable.lastEnd(in: lines)
  }

  mutating func read() {
    var index = 0
    while index < lines.count {
      index += readLine(at: index)
    }
    closeGrid()
  }

  /// Reads the line at `index`. Returns the number of lines that were read.
  private mutating func readLine(at index: Int) -> Int {
    let line = lines[index]
    if line.raw.first == TextBuilder.tab, let cell = tabbedCell(index) {
      openRow.append(GridCell(text: cell, column: openRow.count, line: line.number))
      columnsAreKnown = false
      blankLines = 0
    } else if line.isBlank && !openRow.isEmpty && isBar(index - 1) && isBar(index + 1) {
      openRow.append(GridCell(text: "", column: openRow.count, line: line.number))
      return 2
    } else if line.isBlank {
      closeRow()
      blankLines += 1
    } else if line.isPageMark {
      return 1
    } else if let table = EmbeddedTable(lines, at: index, lastEnd: lastTableEnd) {
      add(table, at: index)
      return table.count
    } else if let cells = DrawnRow.cells(line.content) {
      if let row = PipeRow(cells[...]) { add(row, line, at: index) }
    } else if let row = PipeRow(line.content) {
      add(row, line, at: index)
    } else if isBar(index + 1) {
      openRow.append(GridCell(text: line.text, column: openRow.count, line: line.number))
      columnsAreKnown = false
      return 2
    } else if let heading = line.headingWithoutTab {
      addParagraph(line, text: heading)
    } else if line.content.contains(TextBuilder.tab) {
      add(
        cells(
          line.raw.split(separator: TextBuilder.tab, omittingEmptySubsequences: false).map {
            String(decoding: TextLine.trimmed($0), as: UTF8.self)
          },
          line))
    } else if let row = CommaRow(lines, at: index) {
      add(cells(row.cells, line))
    } else if let row = SpacedRow(line.content), row.hasValues || isAmongRows(index) {
      columnsAreKnown = false
      add(cells(row.cells, line))
    } else {
      addParagraph(line)
    }
    return 1
  }

  /// Adds the blocks of an HTML table, or its lines as text if it exceeds a limit.
  private mutating func add(_ table: EmbeddedTable, at index: Int) {
    closeGrid()
    guard let found = table.blocks else {
      for line in index..<(index + table.count) { addParagraph(lines[line]) }
      return
    }
    blocks += found
    blankLines = 0
  }

  /// The text of a line that is one cell after a tab. A line with only a tab is a blank cell if it
  /// is beside another cell.
  private mutating func tabbedCell(_ index: Int) -> String? {
    guard lines[index].isTabbed else { return nil }
    guard lines[index].isBlank else { return isIndented(index) ? nil : lines[index].text }
    let next = index + 1 < lines.count ? lines[index + 1].raw.first : nil
    return !openRow.isEmpty || next == TextBuilder.tab ? "" : nil
  }

  /// Whether the line is in a text whose paragraphs begin with a tab: the run of lines with a
  /// leading tab has a sentence and no value.
  private mutating func isIndented(_ index: Int) -> Bool {
    if index >= tabbedRun.end {
      var (hasSentence, hasValue) = (false, false)
      var end = index
      while end < lines.count, lines[end].isTabbed {
        let line = lines[end]
        hasValue = hasValue || SpacedRow.isValue(line.text)
        hasSentence = hasSentence || line.isSentence
        end += 1
      }
      tabbedRun = (end, hasSentence && !hasValue)
    }
    return tabbedRun.isProse
  }

  /// Whether the line is only a bar, which ends the cell on the line before it.
  private func isBar(_ index: Int) -> Bool {
    (0..<lines.count).contains(index) && lines[index].content.elementsEqual([UInt8(ascii: "|")])
  }

  private static let tab = UInt8(ascii: "\t")

  private func isAmongRows(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { neighbour in
      (0..<lines.count).contains(neighbour) && SpacedRow(lines[neighbour].content) != nil
    }
  }

  private mutating func add(_ row: PipeRow, _ line: TextLine, at index: Int) {
    switch row {
    case .separator(let marks):
      closeRow()
      let isRow = rows.count != 1 && marks.allSatisfy { $0.utf8.count < 3 }
      if isRow { add(cells(marks, line)) }
    case .filler:
      if isAlternating(index) {
        openRow.append(GridCell(text: "", column: openRow.count, line: line.number))
      } else {
        closeRow()
      }
    case .cell(let text):
      columnsAreKnown = false
      openRow.append(GridCell(text: text, column: openRow.count, line: line.number))
    case .cells(let texts):
      closeRow()
      add(cells(texts, line))
    }
  }

  /// Whether the bar on the line at `index` ends a blank cell, because the cell before it ended with a bar on
  /// its own line.
  private func isAlternating(_ index: Int) -> Bool {
    isBar(index) && !openRow.isEmpty && isBar(index - 1)
  }

  private func cells(_ texts: [String], _ line: TextLine) -> [GridCell] {
    texts.enumerated().map { GridCell(text: $1, column: $0, line: line.number) }
  }

  private mutating func add(_ row: [GridCell]) {
    closeRow()
    rows.append(row)
    blankLines = 0
  }

  private mutating func closeRow() {
    guard !openRow.isEmpty else { return }
    rows.append(openRow)
    openRow = []
  }

  private mutating func closeGrid() {
    closeRow()
    guard let first = rows.first else { return }
    let isEven = rows.allSatisfy { $0.count == first.count }
    blocks.append(
      .grid(
        Grid(rows: rows, line: first.first?.line ?? 1, hasColumns: columnsAreKnown && isEven)))
    rows = []
    columnsAreKnown = true
  }

  private mutating func addParagraph(_ line: TextLine, text: ArraySlice<UInt8>? = nil) {
    closeGrid()
    let content = text ?? line.content
    let marks = lines.areOfParagraphs ? 0 : content.prefix { $0 == UInt8(ascii: "#") }.count
    let isHeading = (1...6).contains(marks) && content.dropFirst(marks).first == 0x20
    let shown = isHeading ? content.dropFirst(marks) : content
    blocks.append(
      .paragraph(
        Paragraph(
          text: lines.areOfParagraphs
            ? String(decoding: shown, as: UTF8.self) : PipeRow.plain(shown),
          line: line.number, level: isHeading ? marks : line.level,
          blankLinesBefore: max(blankLines, line.blankLinesBefore))))
    blankLines = 0
  }
}
