/// The labels of a table's rows, put together from lines that may be wrapped above and below their
/// numbers.
struct PDFLabels {
  /// The label of each row; nil where a row has none.
  private(set) var ofRows: [String?]
  /// Labels of rows without any number, and labels over several rows, with their height.
  private(set) var others: [Other] = []
  /// Lines behind the last row that belong to no row.
  private(set) var rest: [PDFLine] = []

  /// A label without numbers.
  struct Other {
    let text: String
    /// The height of its first line.
    let middle: Double
    let number: Int
    /// Whether it is one row's.
    let isRow: Bool
  }

  /// Of the rows whose heights are `rows`, in `lines`, the lines of labels.
  init(_ lines: [PDFLine], rows: [Double]) {
    ofRows = [String?](repeating: nil, count: rows.count)
    let columns = PDFLabelColumns(lines)
    take(columns.leaves, rows)
    for column in columns.groups { takeGroups(column, leaves: columns.leaves, rows) }
    others.sort { $0.middle < $1.middle }
  }

  private mutating func take(_ lines: [PDFLine], _ rows: [Double]) {
    let match = PDFLabelMatch(lines, rows: rows)
    for (range, row) in match.groups {
      let text = PDFLabels.text(lines[range])
      if let row {
        ofRows[row] = text
      } else if let last = rows.last, lines[range.lowerBound].middle > last {
        rest += lines[range]
      } else {
        let first = lines[range.lowerBound]
        others.append(
          Other(
            text: text, middle: first.middle, number: first.number,
            isRow: !match.isRest(range.lowerBound)))
      }
    }
  }

  /// Gives what stands left of the rows' own labels to rows without one, where no other label stands at
  /// their height; the rest are labels over several rows.
  private mutating func takeGroups(_ lines: [PDFLine], leaves: [PDFLine], _ rows: [Double]) {
    let open = rows.indices.filter { row in
      ofRows[row] == nil && !leaves.contains { abs($0.middle - rows[row]) < 0.6 * $0.em }
    }
    let match = PDFLabelMatch(lines, rows: open.map { rows[$0] }, areGroups: true)
    for (range, row) in match.groups {
      let text = PDFLabels.text(lines[range])
      if let row {
        ofRows[open[row]] = text
      } else {
        let first = lines[range.lowerBound]
        others.append(Other(text: text, middle: first.middle, number: first.number, isRow: false))
      }
    }
  }

  private static func text(_ lines: ArraySlice<PDFLine>) -> String {
    lines.map { $0.chunks.map(\.text).joined() }.joined()
  }
}

/// The columns that labels stand in.
struct PDFLabelColumns {
  /// The rows' own labels: those of the last column, and those over several columns.
  private(set) var leaves: [PDFLine] = []
  /// The other columns from the right: labels over several rows, or of rows that have no other.
  private(set) var groups: [[PDFLine]] = []

  private struct Piece {
    let chunk: PDFChunk
    let line: Int
  }

  init(_ lines: [PDFLine]) {
    let pieces = lines.indices.flatMap { line in
      lines[line].pieces.map { Piece(chunk: $0, line: line) }
    }
    var across: [Piece] = []
    let columns = PDFLabelColumns.columns(of: pieces, across: &across, depth: 0)
    func gather(_ pieces: [Piece]) -> [PDFLine] {
      Dictionary(grouping: pieces, by: \.line).sorted { $0.key < $1.key }.map { line, pieces in
        PDFLine(pieces.map(\.chunk).sorted { $0.left < $1.left }, of: lines[line])
      }
    }
    leaves = gather((columns.last ?? []) + across)
    groups = columns.dropLast().reversed().map(gather)
  }

  /// `pieces` parted at the edge that the fewest of them stand across; these go to `across`.
  private static func columns(
    of pieces: [Piece], across: inout [Piece], depth: Int
  ) -> [[Piece]] {
    guard depth < 3, (5...2000).contains(pieces.count),
      let edge = edge(of: pieces)
    else { return [pieces] }
    let left = pieces.filter { $0.chunk.right <= edge.left }
    let right = pieces.filter { $0.chunk.left >= edge.left }
    across += pieces.filter { $0.chunk.right > edge.left && $0.chunk.left < edge.left }
    return columns(of: left, across: &across, depth: depth + 1)
      + columns(of: right, across: &across, depth: depth + 1)
  }

  private static func edge(of pieces: [Piece]) -> PDFSpan? {
    let lefts = Set(pieces.map(\.chunk.left)).sorted()
    var best: (edge: Double, across: Int, right: Int)?
    for left in lefts.prefix(400) {
      let edge = left - 0.01
      let before = pieces.count { $0.chunk.right <= edge }
      let behind = pieces.count { $0.chunk.left >= edge }
      let across = pieces.count - before - behind
      guard before >= 2, behind >= 3, across * 5 <= pieces.count * 2 else { continue }
      if let found = best, (across, -behind) >= (found.across, -found.right) { continue }
      best = (edge, across, behind)
    }
    return best.map { PDFSpan(left: $0.edge, right: $0.edge) }
  }
}
