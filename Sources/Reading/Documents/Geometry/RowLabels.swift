/// The labels of the rows of a table, joined from lines that may be wrapped above and below the
/// numbers.
struct RowLabels {
  /// The label of each row; nil if it has none.
  private(set) var ofRows: [Label?]
  /// Labels of rows without numbers and labels of several rows, from the top.
  private(set) var unmatched: [UnmatchedLabel] = []
  /// Lines after the last row that belong to no row.
  private(set) var rest: [PlacedLine] = []

  /// The text of a label, and the marks of notes in it.
  struct Label {
    let text: String
    let marks: [SetApart]

    init(_ lines: ArraySlice<PlacedLine>) {
      let chunks = lines.flatMap(\.chunks)
      text = PlacedChunk.text(of: chunks)
      marks = chunks.flatMap(\.marks)
    }
  }

  /// A label without numbers.
  struct UnmatchedLabel {
    let label: Label
    /// The vertical centre of its first line.
    let midY: Double
    let number: Int
    /// Whether it is the label of a single row.
    let isRow: Bool
  }

  /// Assigns labels to the rows at the heights `rows`. `lines` are the lines of labels.
  init(_ lines: [PlacedLine], rows: [Double]) {
    ofRows = [Label?](repeating: nil, count: rows.count)
    let columns = LabelColumns(lines)
    assign(columns.leaves, rows)
    for column in columns.groups { assignGroups(column, leaves: columns.leaves, rows) }
    unmatched.sort { $0.midY < $1.midY }
  }

  private mutating func assign(_ lines: [PlacedLine], _ rows: [Double]) {
    let match = RowLabelMatcher(lines, rows: rows)
    for (range, row) in match.groups {
      let label = Label(lines[range])
      if let row, !RowLabels.isTight(row, rows, lines[range]) {
        ofRows[row] = label
      } else if let last = rows.last, lines[range.lowerBound].midY > last {
        rest += lines[range]
      } else {
        let first = lines[range.lowerBound]
        unmatched.append(
          UnmatchedLabel(
            label: label, midY: first.midY, number: first.number,
            isRow: !match.isRest(range.lowerBound)))
      }
    }
  }

  /// Whether the rows around `row` stand so close that the label of `lines` may be that of another one: text is
  /// higher than its rows.
  private static func isTight(
    _ row: Int, _ rows: [Double], _ lines: ArraySlice<PlacedLine>
  ) -> Bool {
    guard let first = lines.first else { return false }
    let isBeside = lines.count == 1 && abs(first.midY - rows[row]) < 0.25 * first.em
    let neighbours = [row - 1, row + 1].filter(rows.indices.contains)
    return !isBeside && neighbours.contains { abs(rows[$0] - rows[row]) < 0.95 * first.em }
  }

  /// Assigns labels from the left columns to rows that have no label and are not beside one; the
  /// others are labels of several rows.
  private mutating func assignGroups(_ lines: [PlacedLine], leaves: [PlacedLine], _ rows: [Double])
  {
    let open = rows.indices.filter { row in
      ofRows[row] == nil && !leaves.contains { abs($0.midY - rows[row]) < 0.6 * $0.em }
    }
    let match = RowLabelMatcher(lines, rows: open.map { rows[$0] }, areGroups: true)
    for (range, row) in match.groups {
      let label = Label(lines[range])
      if let row {
        ofRows[open[row]] = label
      } else {
        let first = lines[range.lowerBound]
        unmatched.append(
          UnmatchedLabel(label: label, midY: first.midY, number: first.number, isRow: false))
      }
    }
  }
}
