/// One row of a table: the values that stand at one height.
struct PDFRow {
  /// Its height in the strip.
  var middle: Double
  /// Its values, and words that stand among them or behind them, in order from the left.
  var cells: [PDFChunk]
  let number: Int

  /// The rows in `lines`, with the words before their values as lines of labels. Values of one row
  /// whose types differ may stand a little higher or lower.
  static func rows(in lines: [PDFLine], isRow: [Bool]) -> (rows: [PDFRow], labels: [PDFLine]) {
    var rows: [PDFRow] = []
    var labels: [PDFLine] = []
    let spans = PDFColumns.spans(of: zip(lines, isRow).filter(\.1).flatMap(\.0.values))
    for (line, isRow) in zip(lines, isRow) {
      let values = isRow ? line.values : []
      let edge = values.first?.left ?? .infinity
      let isCell = line.pieces.map { piece in
        piece.left >= edge || (isRow && spans.contains { piece.overlaps($0) })
      }
      let cells = zip(line.pieces, isCell).filter(\.1).map(\.0)
      let words = zip(line.pieces, isCell).filter { !$0.1 }.map(\.0)
      if !words.isEmpty { labels.append(PDFLine(words, of: line)) }
      guard !cells.isEmpty else { continue }
      if let last = rows.last, line.middle - last.middle < 0.45 * line.em,
        !cells.contains(where: { cell in last.cells.contains { cell.overlaps($0.span) } })
      {
        rows[rows.count - 1].cells = (last.cells + cells).sorted { $0.left < $1.left }
      } else if words.isEmpty, cells.count == 1, rows.last?.takesRest(cells[0], of: line) ?? false {
        rows[rows.count - 1].append(rest: cells[0])
      } else {
        rows.append(PDFRow(middle: line.middle, cells: cells, number: line.number))
      }
    }
    return (rows, labels)
  }

  /// Whether digits alone on the next line of type stand under a number, whose narrow cell broke it.
  private func takesRest(_ chunk: PDFChunk, of line: PDFLine) -> Bool {
    line.middle - middle < 1.45 * line.em && chunk.text.allSatisfy(\.isNumber)
      && cells.contains { $0.overlaps(chunk.span) && $0.text.last?.isNumber ?? false }
  }

  /// Puts `rest` into its cell, on a line of its own, so that nobody takes the first part for all.
  private mutating func append(rest: PDFChunk) {
    guard let place = cells.firstIndex(where: { $0.overlaps(rest.span) }) else { return }
    cells[place].text += "\n" + rest.text
  }
}
