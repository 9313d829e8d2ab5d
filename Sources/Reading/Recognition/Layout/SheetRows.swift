import Documents

/// The rows of a part of a sheet on their way to its tables. Text that a spreadsheet saved has a blank
/// field for each place that a merged cell covers; spreadsheets leave out blank cells at the end.
struct SheetRows {
  private let rows: [[GridCell]]
  private let vocabulary: Vocabulary

  init(_ rows: [[GridCell]], vocabulary: Vocabulary) {
    self.rows = rows
    self.vocabulary = vocabulary
  }

  /// The rows without the columns that are blank in all of their table, or block of table two, and with
  /// blank cells where a row ends before the others.
  var evened: [[GridCell]] {
    blocks.flatMap { range in
      let rows = SheetRows.evened(rows[range])
      return rows.first.map { head(of: $0) } == .content ? SheetRows.inOrder(rows) : rows
    }
  }

  /// The rows of a block of table two, those that have as many texts as the head without their blanks:
  /// rows are often merged otherwise than the head, so that the order of cells alone is right.
  private static func inOrder(_ rows: [[GridCell]]) -> [[GridCell]] {
    let count = rows.first?.count { !$0.text.isEmpty } ?? 0
    return rows.map { row in
      let full = row.filter { !$0.text.isEmpty }
      return count > 1 && full.count == count ? full : row
    }
  }

  private static func evened(_ rows: ArraySlice<[GridCell]>) -> [[GridCell]] {
    var used: Set<Int> = []
    for cell in rows.joined() where !cell.text.isEmpty || cell.pictures > 0 {
      used.formUnion(cell.column..<(cell.column + cell.columnSpan))
    }
    let columns = used.sorted()
    return rows.map { row in
      var row = row.filter { used.contains($0.column) }
      let end = row.last.map { $0.column + $0.columnSpan } ?? 0
      let line = row.last?.line ?? 1
      row += columns.filter { $0 >= end }.map { GridCell(text: "", column: $0, line: line) }
      return row
    }
  }

  /// The ranges of rows that belong to one head.
  private var blocks: [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    var last: Label?
    for index in rows.indices {
      guard let head = head(of: rows[index]) else { continue }
      // The heads of tables three and four stand on several rows.
      if index > start, head == .content || head != last {
        blocks.append(start..<index)
        start = index
      }
      last = head
    }
    return blocks + [start..<rows.count]
  }

  /// What kind of head `row` begins: `.content`, `.requestHead`, or `.disputeGroup(nil)`; nil for others.
  private func head(of row: [GridCell]) -> Label? {
    guard let first = row.first(where: { !$0.text.isEmpty }) else { return nil }
    switch vocabulary.match(first.text, in: nil)?.label {
    case .article, .content: return .content
    case .requestHead: return .requestHead
    case .disputeGroup: return .disputeGroup(nil)
    default: return nil
    }
  }
}
