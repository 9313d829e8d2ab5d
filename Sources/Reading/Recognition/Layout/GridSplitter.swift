import Documents

/// Splits a grid into its tables and what is not part of a table: section titles, and paragraphs
/// that are indented like cells. Needed for exports that put the text of a report into a layout
/// table or a sheet.
struct GridSplitter {
  private(set) var segments: [Segment] = []
  private let grid: Grid
  private let matcher: LabelMatcher
  private var rows: [[GridCell]] = []
  private var row: [GridCell] = []
  /// Whether a table cell was found before the current row, or the grid has none at all.
  private var hasBegun = false
  private let isTable: Bool

  init(_ grid: Grid, matcher: LabelMatcher) {
    self.grid = grid
    self.matcher = matcher
    let isLoose = !grid.hasColumns || grid.rows.allSatisfy { $0.count <= 1 }
    isTable = !isLoose || grid.rows.joined().contains { GridSplitter.belongsToTable($0, matcher) }
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
          hasBegun = hasBegun || cells.contains { GridSplitter.belongsToTable($0, matcher) }
          self.row += cells
        }
      }
      closeRow()
    }
    closeGrid()
  }

  /// The cells of `row`, grouped by the line that they are on.
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

  private mutating func add(_ segment: Segment) {
    closeRow()
    closeGrid()
    segments.append(segment)
  }

  private mutating func closeRow() {
    // Blank rows of a sheet separate its tables. Within a table they are rows of blank cells.
    let isGap = grid.isSheet && rows.isEmpty && row.allSatisfy { $0.text.isEmpty }
    if !row.isEmpty && isTable && !isGap { rows.append(row) }
    row = []
  }

  private mutating func closeGrid() {
    guard !rows.isEmpty else { return }
    if grid.isSheet { rows = SheetRows(rows, matcher: matcher).aligned }
    let line = rows[0].first?.line ?? grid.line
    var part = Grid(rows: rows, line: line, hasColumns: grid.hasColumns)
    // Where a grid is more than one table, it is not known to which of them its hidden rows belong.
    let isFirst = !segments.contains { if case .grid = $0 { true } else { false } }
    if isFirst { part.setApart = grid.setApart }
    segments.append(.grid(part))
    rows = []
  }

  /// Whether a row of a sheet is text: none of its cells is one of a table, and if it is after the rows of one,
  /// below its numbers, it is a remark without a number.
  private func isSheetText(_ cells: ArraySlice<GridCell>) -> Bool {
    guard grid.isSheet, row.isEmpty, cells.contains(where: { !$0.text.isEmpty }),
      !cells.contains(where: { GridSplitter.belongsToTable($0, matcher) })
    else { return false }
    return rows.isEmpty
      || cells.isRemarkOfSheet && !cells.contains(where: GridSplitter.hasDigit)
        && rows.joined().contains { CellLexeme($0.text).converted(to: .money).isValue }
  }

  private static func hasDigit(_ cell: GridCell) -> Bool {
    cell.text.unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber }
  }

  /// Whether a title in a sheet has no ordinal, so that it is a plain line: a sentence may have the
  /// words of a title (无其他需要报告的事项。).
  private func isPlainLine(_ title: GridCell) -> Bool {
    grid.isSheet && Heading(title.text)?.ordinal == nil
  }

  /// The cell with a section title in a row that has nothing else.
  private func title(in cells: ArraySlice<GridCell>) -> GridCell? {
    let full = cells.filter { !$0.text.isEmpty }
    guard full.count == 1, let heading = Heading(full[0].text), heading.number != nil,
      heading.likeness >= 0.85, matcher.match(full[0].text, in: nil) == nil
    else { return nil }
    return full[0]
  }

  /// Whether the cells of one line are a paragraph. None of them may be a table cell. Behind table
  /// cells only a sentence is a paragraph, since sentences may come between rows.
  private func isProse(_ cells: ArraySlice<GridCell>) -> Bool {
    guard cells.contains(where: { !$0.text.isEmpty }) else { return false }
    guard isTable else { return true }
    guard !cells.contains(where: { GridSplitter.belongsToTable($0, matcher) }) else { return false }
    let length = cells.reduce(0) { $0 + $1.text.count }
    guard hasBegun else { return length >= 8 }
    guard cells.count == 1, let text = cells.first?.text else { return false }
    return text.hasPrefix("注") || text.contains("。") && length >= 20
  }

  /// Whether `cell` contains a label of the forms, a value or a picture.
  private static func belongsToTable(_ cell: GridCell, _ matcher: LabelMatcher) -> Bool {
    if cell.pictures > 0 { return true }
    guard !cell.text.isEmpty else { return false }
    if CellLexeme(cell.text).converted(to: .money).isValue { return true }
    return matcher.matchBeforeDigits(cell.text, in: nil) != nil
      || matcher.match(cell.text, in: .requests)?.hasOrdinal ?? false
  }
}

extension Collection<GridCell> {
  /// The text of cells that are not part of a table: each line of a cell that is the only one with
  /// text, else one line for all cells.
  var lines: [String] {
    let texts = lazy.map(\.text).filter { !$0.isEmpty }
    guard texts.count == 1, let only = texts.first else {
      return texts.isEmpty ? [] : [texts.joined(separator: "  ")]
    }
    return only.split(separator: "\n").map(String.init)
  }

  /// Whether the row is a note below a table or a sentence, and not part of a table header.
  var isRemark: Bool {
    let texts = lines
    guard count(where: { !$0.text.isEmpty }) == 1, let first = texts.first else { return false }
    return ["注", "备注", "说明", "填表", "填报", "制表", "联系"].contains { first.hasPrefix($0) }
      || texts.contains { $0.contains("。") }
  }

  /// Whether the row is a remark, or one that people write below the table of a sheet: 填表人：…, （单位：件）.
  fileprivate var isRemarkOfSheet: Bool {
    if isRemark { return true }
    return filter { !$0.text.isEmpty }.allSatisfy { cell in
      cell.text.unicodeScalars.dropLast().contains { $0 == "：" || $0 == ":" }
    }
  }
}
