/// One row of a table: the values at one height.
struct ValueRow {
  /// The vertical centre in the page stack, in points.
  var midY: Double
  /// The values and the words among or after them, from the left.
  var cells: [PlacedChunk]
  let number: Int

  /// The rows in `lines`, and the words before their values as lines of labels. Values of one row
  /// that are set in different type may differ a little in height.
  static func rows(in lines: [PlacedLine], isRow: [Bool]) -> (
    rows: [ValueRow], labels: [PlacedLine]
  ) {
    var rows: [ValueRow] = []
    var labels: [PlacedLine] = []
    let intervals = ValueColumns.intervals(of: zip(lines, isRow).filter(\.1).flatMap(\.0.values))
    for (line, isRow) in zip(lines, isRow) {
      let values = isRow ? line.values : []
      let edge = values.first?.left ?? .infinity
      let isCell = line.fragments.map { fragment in
        fragment.left >= edge || (isRow && intervals.contains { fragment.overlaps($0) })
      }
      let cells = zip(line.fragments, isCell).filter(\.1).map(\.0)
      let words = zip(line.fragments, isCell).filter { !$0.1 }.map(\.0)
      if !words.isEmpty { labels.append(PlacedLine(words, of: line)) }
      guard !cells.isEmpty else { continue }
      if let last = rows.last, line.midY - last.midY < 0.45 * line.em,
        !cells.contains(where: { cell in last.cells.contains { cell.overlaps($0.interval) } })
      {
        rows[rows.count - 1].cells = (last.cells + cells).sorted { $0.left < $1.left }
      } else if words.isEmpty, cells.count == 1,
        rows.last?.isContinued(by: cells[0], on: line) ?? false
      {
        rows[rows.count - 1].append(rest: cells[0])
      } else {
        rows.append(ValueRow(midY: line.midY, cells: cells, number: line.number))
      }
    }
    return (rows, labels)
  }

  /// Whether `chunk`, on the next line, continues a number of this row: digits that a narrow cell
  /// broke off.
  private func isContinued(by chunk: PlacedChunk, on line: PlacedLine) -> Bool {
    line.midY - midY < 1.45 * line.em && chunk.text.allSatisfy(\.isNumber)
      && cells.contains { $0.overlaps(chunk.interval) && $0.text.last?.isNumber ?? false }
  }

  /// Appends `rest` to its cell as a second line, so that the first line alone is not taken for the
  /// number.
  private mutating func append(rest: PlacedChunk) {
    guard let index = cells.firstIndex(where: { $0.overlaps(rest.interval) }) else { return }
    cells[index].text += "\n" + rest.text
  }
}
