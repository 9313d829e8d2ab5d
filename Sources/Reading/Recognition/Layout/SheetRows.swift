import Documents

/// Aligns the rows of one part of a sheet. A sheet saved as text has a blank field for each column
/// that a merged cell spans, and spreadsheets omit blank cells at the end of a row.
struct SheetRows {
  private let rows: [[GridCell]]
  private let matcher: LabelMatcher

  init(_ rows: [[GridCell]], matcher: LabelMatcher) {
    self.rows = rows
    self.matcher = matcher
  }

  /// The rows without columns that are blank in the whole table, or in the whole block of table
  /// two, and with blank cells added to rows that end before the others.
  var aligned: [[GridCell]] {
    blocks.flatMap { range in
      let rows = SheetRows.aligned(rows[range])
      return rows.first.map { header(of: $0) } == .content ? SheetRows.inOrder(rows) : rows
    }
  }

  /// The rows of a block of table two. Blank cells are dropped from a row that has as many texts as
  /// its header: rows and headers are often merged differently, so that only the order of the cells
  /// is reliable.
  private static func inOrder(_ rows: [[GridCell]]) -> [[GridCell]] {
    let count = rows.first?.count { !$0.text.isEmpty } ?? 0
    return rows.map { row in
      let full = row.filter { !$0.text.isEmpty }
      return count > 1 && full.count == count ? full : row
    }
  }

  private static func aligned(_ rows: ArraySlice<[GridCell]>) -> [[GridCell]] {
    var isUsed: [Bool] = []
    for row in rows {
      for cell in row {
        let end = cell.column + cell.columnSpan
        if isUsed.count < end { isUsed += repeatElement(false, count: end - isUsed.count) }
        guard !cell.text.isEmpty || cell.pictures > 0 else { continue }
        for column in cell.column..<end { isUsed[column] = true }
      }
    }
    let columns = isUsed.indices.filter { isUsed[$0] }
    return rows.map { row in
      var row = row.filter { isUsed[$0.column] }
      let end = row.last.map { $0.column + $0.columnSpan } ?? 0
      let line = row.last?.line ?? 1
      row += columns.filter { $0 >= end }.map { GridCell(text: "", column: $0, line: line) }
      return row
    }
  }

  /// The ranges of rows that share one header.
  private var blocks: [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    var last: Label?
    for index in rows.indices {
      guard let header = header(of: rows[index]) else { continue }
      // The headers of tables three and four take several rows.
      if index > start, header == .content || header != last {
        blocks.append(start..<index)
        start = index
      }
      last = header
    }
    return blocks + [start..<rows.count]
  }

  /// The kind of header that `row` begins: `.content`, `.requestHeader` or `.disputeGroup(nil)`;
  /// nil for other rows.
  private func header(of row: [GridCell]) -> Label? {
    guard let first = row.first(where: { !$0.text.isEmpty }) else { return nil }
    switch matcher.match(first.text, in: nil)?.label {
    case .article, .content: return .content
    case .requestHeader: return .requestHeader
    case .disputeGroup: return .disputeGroup(nil)
    default: return nil
    }
  }
}
