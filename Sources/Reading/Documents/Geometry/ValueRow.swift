/// One row of a table: the values at one height.
struct ValueRow {
  /// The vertical centre in the page stack, in points.
  var midY: Double
  /// The values and the words among or after them, from the left.
  var cells: [PlacedChunk]
  let number: Int
  /// The vertical centre of the last line of its cells.
  private var lastY: Double

  private init(_ cells: [PlacedChunk], on line: PlacedLine) {
    self.cells = cells
    (midY, lastY, number) = (line.midY, line.midY, line.number)
  }

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
      } else if rows.last?.isContinued(by: cells, beside: words, on: line) ?? false {
        rows[rows.count - 1].append(rest: cells, on: line)
      } else {
        rows.append(ValueRow(cells, on: line))
      }
    }
    return (rows, labels)
  }

  /// Whether `chunks`, on the next line beside `words`, continue numbers of this row: digits that narrow cells broke off.
  private func isContinued(
    by chunks: [PlacedChunk], beside words: [PlacedChunk], on line: PlacedLine
  ) -> Bool {
    let pitch = (line.midY - lastY) / line.em
    guard pitch < 2, chunks.allSatisfy({ $0.text.isDigits }) else { return false }
    let begun = chunks.map { chunk in cells.first { $0.overlaps(chunk.interval) } }
    if chunks.count == 1, words.isEmpty, pitch < 1.45 {
      return begun[0]?.text.last?.isNumber ?? false
    }
    // The next row has another label, and numbers below shorter ones. The rest may be on the next page.
    let width = cells.map(\.lastLine.count).max() ?? 0
    return (pitch < 1.45 || words.isEmpty)
      && !words.contains { RowLabelMatcher.hasOrdinal($0.text) || RowName.stands(in: $0.text) }
      && zip(chunks, begun).allSatisfy { chunk, begun in
        guard let begun, begun.text.first != "0", begun.lastLine.isDigits else { return false }
        return begun.lastLine.count == width && chunk.text.count <= width
      }
  }

  /// Appends `rest` to their cells as further lines, so that the first line alone is not taken for the number.
  private mutating func append(rest: [PlacedChunk], on line: PlacedLine) {
    lastY = line.midY
    for chunk in rest {
      guard let index = cells.firstIndex(where: { $0.overlaps(chunk.interval) }) else { continue }
      cells[index].text += "\n" + chunk.text
    }
  }
}

extension PlacedChunk {
  fileprivate var lastLine: Substring {
    text.lastIndex(of: "\n").map { text[text.index(after: $0)...] } ?? text[...]
  }
}

extension StringProtocol {
  fileprivate var isDigits: Bool { !isEmpty && allSatisfy(\.isPlainDigit) }
}
