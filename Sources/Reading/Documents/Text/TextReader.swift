/// Reads a text document: paragraphs, a line each, and tables wherever the layout shows them.
///
/// Tables come out as grids where bars, tabs or runs of spaces make rows:
/// - one cell a line behind a tab, a blank line after each row: a row each, without columns;
/// - `cell |` a line, or cell and `|` on alternate lines: the cells of all rows in order, a new row
///   only where a line of bars alone (`||||`) ends one; whoever knows the labels parts the rest;
/// - `a | b | c` and Markdown: a row a line; columns are true where all rows have as many cells, and
///   blank cells at the end of a row may be filler;
/// - tabs within a line: likewise;
/// - commas within neighbouring lines: likewise;
/// - words and numbers parted by spaces: a row a line, without columns;
/// - `<table>` at the beginning of a line: what the HTML reader makes of it.
///
/// Cells that stand on lines of their own without any sign stay paragraphs, and
/// `Paragraph.blankLinesBefore` tells of the gaps. Lines that are nothing but the mark of a page are
/// left out.
package enum TextReader {
  /// The document in `bytes`, which are UTF-8.
  package static func document(_ bytes: [UInt8]) -> Document {
    var builder = TextBuilder(TextLines(bytes))
    builder.read()
    return Document(blocks: builder.blocks)
  }
}

/// Puts the lines of a text together to blocks.
private struct TextBuilder {
  private let lines: TextLines
  private(set) var blocks: [Block] = []
  private var rows: [[GridCell]] = []
  /// The cells of a row that goes over several lines.
  private var open: [GridCell] = []
  private var columnsAreTrue = true
  /// Where the tabbed lines in hand end, and whether they are paragraphs.
  private var tabbedRun = (end: 0, isProse: false)
  private var blankLines = 0
  /// The last line that ends a table in HTML.
  private let lastTableEnd: Int

  init(_ lines: TextLines) {
    self.lines = lines
    lastTableEnd = EmbeddedTable.lastEnd(in: lines)
  }

  mutating func read() {
    var index = 0
    while index < lines.count {
      index += take(index)
    }
    closeGrid()
  }

  /// Takes the line at `index`; the number of lines that it took.
  private mutating func take(_ index: Int) -> Int {
    let line = lines[index]
    if line.raw.first == TextBuilder.tab, let cell = tabbedCell(index) {
      open.append(GridCell(text: cell, column: open.count, line: line.number))
      columnsAreTrue = false
      blankLines = 0
    } else if line.isBlank && !open.isEmpty && isBar(index - 1) && isBar(index + 1) {
      open.append(GridCell(text: "", column: open.count, line: line.number))
      return 2
    } else if line.isBlank {
      closeRow()
      blankLines += 1
    } else if line.isPageMark {
      return 1
    } else if let table = EmbeddedTable(lines, at: index, lastEnd: lastTableEnd) {
      take(table, index)
      return table.count
    } else if let row = PipeRow(line.content) {
      take(row, line)
    } else if isBarred(index) {
      open.append(GridCell(text: line.text, column: open.count, line: line.number))
      columnsAreTrue = false
      return 2
    } else if let heading = line.headingBehindTab {
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
      columnsAreTrue = false
      add(cells(row.cells, line))
    } else {
      addParagraph(line)
    }
    return 1
  }

  /// Takes the blocks of a table in HTML; where it passes a limit, its lines as they stand.
  private mutating func take(_ table: EmbeddedTable, _ index: Int) {
    closeGrid()
    guard let found = table.blocks else {
      for line in index..<(index + table.count) { addParagraph(lines[line]) }
      return
    }
    blocks += found
    blankLines = 0
  }

  /// The text of a line that is one cell behind a tab; a bare tab is a blank cell where a cell stands
  /// beside it.
  private mutating func tabbedCell(_ index: Int) -> String? {
    guard lines[index].isTabbed else { return nil }
    guard lines[index].isBlank else { return isIndented(index) ? nil : lines[index].text }
    let next = index + 1 < lines.count ? lines[index + 1].raw.first : nil
    return !open.isEmpty || next == TextBuilder.tab ? "" : nil
  }

  /// Whether the line is one of a text whose paragraphs begin with a tab: a sentence stands among the
  /// tabbed lines around it and no value does.
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

  /// Whether the line is a cell whose bar stands on the next line.
  private func isBarred(_ index: Int) -> Bool {
    isBar(index + 1)
  }

  private func isBar(_ index: Int) -> Bool {
    (0..<lines.count).contains(index) && lines[index].content.elementsEqual([UInt8(ascii: "|")])
  }

  private static let tab = UInt8(ascii: "\t")

  private func isAmongRows(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { near in
      (0..<lines.count).contains(near) && SpacedRow(lines[near].content) != nil
    }
  }

  private mutating func take(_ row: PipeRow, _ line: TextLine) {
    switch row {
    case .separator(let marks):
      closeRow()
      let isRow = rows.count != 1 && marks.allSatisfy { $0.utf8.count < 3 }
      if isRow { add(cells(marks, line)) }
    case .filler:
      if isAlternating(line) {
        open.append(GridCell(text: "", column: open.count, line: line.number))
      } else {
        closeRow()
      }
    case .cell(let text):
      columnsAreTrue = false
      open.append(GridCell(text: text, column: open.count, line: line.number))
    case .cells(let texts):
      closeRow()
      add(cells(texts, line))
    }
  }

  /// Whether a bar alone on `line` closes a blank cell, since the cell before it was closed by a bar of
  /// its own line.
  private func isAlternating(_ line: TextLine) -> Bool {
    let before = line.number - 3
    return isBar(line.number - 1) && !open.isEmpty && isBar(before + 1)
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
    guard !open.isEmpty else { return }
    rows.append(open)
    open = []
  }

  private mutating func closeGrid() {
    closeRow()
    guard let first = rows.first else { return }
    let isEven = rows.allSatisfy { $0.count == first.count }
    blocks.append(
      .grid(
        Grid(rows: rows, line: first.first?.line ?? 1, hasColumns: columnsAreTrue && isEven)))
    rows = []
    columnsAreTrue = true
  }

  private mutating func addParagraph(_ line: TextLine, text: ArraySlice<UInt8>? = nil) {
    closeGrid()
    let content = text ?? line.content
    let marks = content.prefix { $0 == UInt8(ascii: "#") }.count
    let isHeading = (1...6).contains(marks) && content.dropFirst(marks).first == 0x20
    let text = isHeading ? content.dropFirst(marks) : content
    blocks.append(
      .paragraph(
        Paragraph(
          text: PipeRow.plain(text), line: line.number, level: isHeading ? marks : 0,
          blankLinesBefore: blankLines)))
    blankLines = 0
  }
}
