import Wordings

/// Builds the blocks of a sheet: one grid, or paragraphs if the sheet is only a text.
struct SheetBuilder {
  private let sheet: Worksheet
  private let layout: SheetLayout
  private var blocks = PendingBlocks()
  private var table: OpenTable
  /// For each column, the first row that no merged cell covers.
  private var firstFreeRow: [Int]
  private var nextMerged = 0
  private var nextContent = 0
  /// Whether the text of each cell was read.
  private var isRead: [Bool]
  /// The contents of the sheet that are not shown.
  private(set) var remarks = SheetRemarks()

  init(_ sheet: Worksheet) throws(Refusal) {
    self.sheet = sheet
    layout = try SheetLayout(sheet)
    isRead = [Bool](repeating: false, count: layout.contents.count)
    table = OpenTable(line: 1 + (layout.rows.first ?? 0), firstBlock: 0)
    firstFreeRow = [Int](repeating: 0, count: layout.columns.count)
  }

  /// The sheet as a document.
  mutating func build() throws(Refusal) -> Document {
    for row in layout.rows.indices { try addRow(row) }
    recordUnread()
    table.former.endRowGroup()
    let content = TableContent(table, blocks)
    if !content.isLayout {
      let grid = content.gridBlocks(&blocks.setApart)
      blocks.replace(from: 0, with: grid)
    }
    var document = blocks.document
    document.blocks = document.blocks.map(\.asSheet)
    return document
  }

  private mutating func addRow(_ row: Int) throws(Refusal) {
    try table.former.beginRow()
    for column in layout.columns.indices {
      guard firstFreeRow[column] <= row else { continue }
      try addCell(row, column)
    }
  }

  private mutating func addCell(_ row: Int, _ column: Int) throws(Refusal) {
    var position = CellReference(row: layout.rows[row], column: layout.columns[column])
    var span = (rows: 1, columns: 1)
    if let merged = merged(row, column) {
      position = merged.anchor
      span = (merged.rowSpan, merged.columnSpan)
      for covered in column..<(column + span.columns) {
        firstFreeRow[covered] = max(firstFreeRow[covered], row + span.rows)
      }
    }
    let line = 1 + layout.rows[row]
    try table.former.beginCell(
      columnSpan: span.columns, rowSpan: span.rows, line: line, contentStart: blocks.count)
    if let index = content(at: position) { add(index, line: line) }
    table.former.endCell(contentEnd: blocks.count)
  }

  /// The merged cell that begins at the position, which no other covers.
  private mutating func merged(_ row: Int, _ column: Int) -> SheetLayout.MergedCell? {
    while nextMerged < layout.merged.count {
      let merged = layout.merged[nextMerged]
      guard (merged.row, merged.column) <= (row, column) else { return nil }
      nextMerged += 1
      if (merged.row, merged.column) == (row, column) { return merged }
    }
    return nil
  }

  /// The index of the text at `position`. Nearly always it is the next one.
  private mutating func content(at position: CellReference) -> Int? {
    let contents = layout.contents
    if nextContent > 0, contents[nextContent - 1].position.key >= position.key {
      return layout.content(at: position)
    }
    while nextContent < contents.count, contents[nextContent].position.key < position.key {
      nextContent += 1
    }
    guard nextContent < contents.count, contents[nextContent].position == position else {
      return nil
    }
    nextContent += 1
    return nextContent - 1
  }

  private mutating func add(_ index: Int, line: Int) {
    isRead[index] = true
    blocks.fixedLine = line
    let (bytes, content) = (sheet.pool, layout.contents[index])
    var next = content.text.lowerBound
    for part in content.setApart {
      append(next..<part.range.lowerBound, nil, bytes.span)
      append(part.range, part.kind, bytes.span)
      next = part.range.upperBound
    }
    append(next..<content.text.upperBound, nil, bytes.span)
    blocks.endParagraph(bytes.span, level: 0)
  }

  private mutating func append(
    _ range: Range<Int>, _ setApart: SetApart.Kind?, _ bytes: Span<UInt8>
  ) {
    blocks.append(bytes, range, .cdata, level: 0, keepsLines: true, setApart: setApart)
  }

  // MARK: - What is not shown

  /// Records the hidden rows and columns that have digits, and digits that a merged cell covers.
  private mutating func recordUnread() {
    var (rows, columns): ([Int], Set<Int>) = ([], [])
    for (content, isRead) in zip(layout.contents, isRead) where !isRead && sheet.hasDigit(content) {
      let position = content.position
      if sheet.hiddenRows.contains(position.row) {
        if rows.last != position.row { rows.append(position.row) }
      } else if sheet.isHidden(column: position.column) {
        columns.insert(position.column)
      } else {
        remarks.addUnshown(sheet.string(content), at: SheetPlace(sheet: sheet.name, cell: position))
      }
    }
    for row in rows {
      remarks.addHidden(
        "工作表“\(sheet.name)”第\(row + 1)行", en: "row \(row + 1) of sheet “\(sheet.name)”")
    }
    for column in columns.sorted() {
      let letters = CellReference.letters(column)
      remarks.addHidden(
        "工作表“\(sheet.name)”\(letters)列", en: "column \(letters) of sheet “\(sheet.name)”")
    }
  }
}

extension Block {
  /// The block as a part of a sheet: grids are sheet grids.
  fileprivate var asSheet: Block {
    guard case .grid(var grid) = self else { return self }
    grid.isSheet = true
    return .grid(grid)
  }
}
