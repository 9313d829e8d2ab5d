import Documents

/// A grid taken apart into its tables and what is none: titles of sections, paragraphs indented as
/// cells are.
struct GridSplitter {
  private(set) var pieces: [Segment] = []
  private let grid: Grid
  private let vocabulary: Vocabulary
  private var rows: [[GridCell]] = []
  private var row: [GridCell] = []
  /// Whether a cell of a table has been met, or there is none in the grid.
  private var hasBegun = false
  private let isTable: Bool

  init(_ grid: Grid, vocabulary: Vocabulary) {
    self.grid = grid
    self.vocabulary = vocabulary
    let isLoose = !grid.hasColumns || grid.rows.allSatisfy { $0.count <= 1 }
    isTable = !isLoose || grid.rows.joined().contains { GridSplitter.isOfTable($0, vocabulary) }
    for row in grid.rows {
      if row.isEmpty, !grid.isSheet || !rows.isEmpty { rows.append([]) }
      for cells in isLoose ? GridSplitter.byLine(row) : [row[...]] {
        if let title = title(in: cells) {
          let paragraph = Paragraph(text: title.text, line: title.line)
          add(isPlainLine(title) ? .line(paragraph) : .caption(paragraph))
        } else if isLoose ? isProse(cells) : isSheetText(cells) {
          for text in cells.lines {
            add(.line(Paragraph(text: text, line: cells.first?.line ?? grid.line)))
          }
        } else {
          hasBegun = hasBegun || cells.contains { GridSplitter.isOfTable($0, vocabulary) }
          self.row += cells
        }
      }
      closeRow()
    }
    closeGrid()
  }

  /// The cells of `row`, parted by the lines that they stand on.
  private static func byLine(_ row: [GridCell]) -> [ArraySlice<GridCell>] {
    var parts: [ArraySlice<GridCell>] = []
    var rest = row[...]
    while let first = rest.first {
      let part = rest.prefix { $0.line == first.line }
      parts.append(part)
      rest = rest.dropFirst(part.count)
    }
    return parts
  }

  private mutating func add(_ piece: Segment) {
    closeRow()
    closeGrid()
    pieces.append(piece)
  }

  private mutating func closeRow() {
    // Blank rows of a sheet part it; between those of a table they are its cells.
    let isGap = grid.isSheet && rows.isEmpty && row.allSatisfy { $0.text.isEmpty }
    if !row.isEmpty && isTable && !isGap { rows.append(row) }
    row = []
  }

  private mutating func closeGrid() {
    guard !rows.isEmpty else { return }
    if grid.isSheet { rows = SheetRows(rows, vocabulary: vocabulary).evened }
    let line = rows[0].first?.line ?? grid.line
    pieces.append(.grid(Grid(rows: rows, line: line, hasColumns: grid.hasColumns)))
    rows = []
  }

  /// Whether a row of a sheet is text: no table stands before it, and no cell of it is a table's.
  private func isSheetText(_ cells: ArraySlice<GridCell>) -> Bool {
    grid.isSheet && rows.isEmpty && row.isEmpty && cells.contains { !$0.text.isEmpty }
      && !cells.contains { GridSplitter.isOfTable($0, vocabulary) }
  }

  /// Whether a title in a sheet has no ordinal: a sentence may have the same words (无其他需要报告的事项。).
  private func isPlainLine(_ title: GridCell) -> Bool {
    grid.isSheet && Heading(title.text)?.ordinal == nil
  }

  /// The cell that holds a section's title where nothing else stands beside it.
  private func title(in cells: ArraySlice<GridCell>) -> GridCell? {
    let full = cells.filter { !$0.text.isEmpty }
    guard full.count == 1, let heading = Heading(full[0].text), heading.number != nil,
      heading.likeness >= 0.85, vocabulary.match(full[0].text, in: nil) == nil
    else { return nil }
    return full[0]
  }

  /// Whether the cells of one line are a paragraph: no cell of them may be a table's, and no table
  /// stands before them, but for sentences, which may stand between rows.
  private func isProse(_ cells: ArraySlice<GridCell>) -> Bool {
    guard cells.contains(where: { !$0.text.isEmpty }) else { return false }
    guard isTable else { return true }
    guard !cells.contains(where: { GridSplitter.isOfTable($0, vocabulary) }) else { return false }
    let length = cells.reduce(0) { $0 + $1.text.count }
    guard hasBegun else { return length >= 8 }
    guard cells.count == 1, let text = cells.first?.text else { return false }
    return text.hasPrefix("注") || text.contains("。") && length >= 20
  }

  /// Whether `cell` holds a label of the forms, a value or a picture.
  private static func isOfTable(_ cell: GridCell, _ vocabulary: Vocabulary) -> Bool {
    if cell.pictures > 0 { return true }
    guard !cell.text.isEmpty else { return false }
    if CellLexeme(cell.text, measure: .money).kind != .words { return true }
    if vocabulary.match(cell.text, in: nil) != nil { return true }
    if vocabulary.match(cell.text, in: .requests)?.hasOrdinal ?? false { return true }
    guard let (label, _) = FusedLabel.split(cell.text) else { return false }
    return vocabulary.match(label, in: nil) != nil
  }
}

extension Collection<GridCell> {
  /// The text of cells that no table has: a line for each line of a cell that stands alone, else one
  /// for all.
  var lines: [String] {
    let texts = lazy.map(\.text).filter { !$0.isEmpty }
    guard texts.count == 1, let only = texts.first else {
      return texts.isEmpty ? [] : [texts.joined(separator: "  ")]
    }
    return only.split(separator: "\n").map(String.init)
  }
}

extension [GridCell] {
  /// Whether it is a note to a table or a sentence, not a part of the table's head.
  var isRemark: Bool {
    let texts = lines
    guard count(where: { !$0.text.isEmpty }) == 1, let first = texts.first else { return false }
    return ["注", "备注", "说明"].contains { first.hasPrefix($0) } || texts.contains { $0.contains("。") }
  }
}
