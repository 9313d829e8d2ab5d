/// A head and the rows under it, as grids.
struct PDFSegment {
  let columns: PDFColumns
  private(set) var grids: [Grid] = []
  /// Lines behind the last row that are no part of its label.
  let rest: [PDFLine]

  private let rows: [PDFRow]
  private let labels: PDFLabels

  /// Of the lines of its `head` and its `body`; `inherited` are the columns of the segment before, which
  /// one without a head goes on with.
  init(head: [PDFLine], body: [PDFLine], isRow: [Bool], inherited: PDFColumns?) {
    let (rows, labelLines) = PDFRow.rows(in: body, isRow: isRow)
    self.rows = rows
    labels = PDFLabels(labelLines, rows: rows.map(\.middle))
    let parts = PDFHead(
      head, labels: labelLines.flatMap(\.pieces),
      values: PDFColumns.spans(of: rows.flatMap(\.cells)))
    columns = PDFColumns(rows, words: parts.words, shared: parts.shared, inherited: inherited)
    rest = labels.rest
    let top = parts.rows(columns)
    let lines = bodyRows()
    if columns.areCertain || top.isEmpty {
      add(top + lines, hasColumns: columns.areCertain)
    } else {
      add(top, hasColumns: true)
      add(lines, hasColumns: false)
    }
  }

  private mutating func add(_ rows: [[GridCell]], hasColumns: Bool) {
    guard let line = rows.first?.first?.line else { return }
    grids.append(Grid(rows: rows, line: line, hasColumns: hasColumns))
  }

  /// The rows, and between them the labels that have no numbers.
  private func bodyRows() -> [[GridCell]] {
    var cells: [[GridCell]] = []
    var others = labels.others[...]
    for (index, row) in rows.enumerated() {
      let reach = row.middle + 0.3 * (row.cells.first?.em ?? 0)
      while let other = others.first, other.middle < reach {
        cells.append(self.cells(of: other))
        others = others.dropFirst()
      }
      cells.append(self.cells(of: row, label: labels.ofRows[index]))
    }
    return cells + others.map { self.cells(of: $0) }
  }

  /// A label over several rows alone, one of a row with its blank cells.
  private func cells(of label: PDFLabels.Other) -> [GridCell] {
    let cell = GridCell(text: label.text, column: 0, line: label.number)
    guard label.isRow, columns.areCertain else { return [cell] }
    return [cell]
      + columns.spans.indices.map { GridCell(text: "", column: $0 + 1, line: label.number) }
  }

  private func cells(of row: PDFRow, label: String?) -> [GridCell] {
    var texts = [String](repeating: "", count: columns.spans.count)
    for chunk in row.cells {
      guard let column = columns.index(of: chunk) else { continue }
      // Two values where one should stand are no number.
      texts[column] += (texts[column].isEmpty ? "" : " | ") + chunk.text
    }
    if !columns.areCertain { texts.removeAll(where: \.isEmpty) }
    let first = label.map { [GridCell(text: $0, column: 0, line: row.number)] } ?? []
    return first
      + texts.enumerated().map { GridCell(text: $1, column: $0 + 1, line: row.number) }
  }
}

/// The head of a segment: what stands over the labels, and what over the numbers.
struct PDFHead {
  /// What stands over the numbers, line by line.
  private(set) var words: [PDFLine] = []
  /// The numbers of lines where several pieces stand.
  private(set) var shared: Set<Int> = []
  private var corner: [PDFLine] = []

  /// Parts `lines` by the width of the rows' `labels` and of their `values`.
  init(_ lines: [PDFLine], labels: [PDFChunk], values: [PDFSpan]) {
    let left = labels.map(\.left).min() ?? .infinity
    let right = labels.map(\.right).max() ?? -.infinity
    for line in lines {
      if line.pieces.count > 1 { shared.insert(line.number) }
      let isCorner = line.pieces.map { chunk in
        chunk.left < right && left < chunk.right && !values.contains { chunk.overlaps($0) }
      }
      add(zip(line.pieces, isCorner).filter { !$0.1 }.map(\.0), of: line, to: &words)
      add(zip(line.pieces, isCorner).filter(\.1).map(\.0), of: line, to: &corner)
    }
  }

  private func add(_ chunks: [PDFChunk], of line: PDFLine, to lines: inout [PDFLine]) {
    guard !chunks.isEmpty else { return }
    lines.append(PDFLine(chunks, of: line))
  }

  /// The head's rows: what stands over the labels or heads several columns, from the top, and last the
  /// heads of the `columns`.
  func rows(_ columns: PDFColumns) -> [[GridCell]] {
    var places: [(middle: Double, cell: GridCell)] = []
    for (text, middle, number) in cornerTexts() {
      places.append((middle, GridCell(text: text, column: 0, line: number)))
    }
    for place in columns.others {
      let covered = columns.spans.indices.filter { place.chunk.overlaps(columns.spans[$0]) }
      let first = covered.first ?? columns.spans.firstIndex { $0.left > place.chunk.right }
      places.append(
        (
          place.middle,
          GridCell(
            text: place.chunk.text, column: (first ?? columns.spans.count - 1) + 1,
            columnSpan: max(1, covered.count), line: place.number)
        ))
    }
    var rows: [[GridCell]] = []
    var height = -Double.infinity
    for (middle, cell) in places.sorted(by: {
      ($0.middle, $0.cell.column) < ($1.middle, $1.cell.column)
    }) {
      if middle - height < 3, !rows.isEmpty {
        rows[rows.count - 1].append(cell)
      } else {
        rows.append([cell])
        height = middle
      }
    }
    let line = words.last?.number ?? 1
    let heads = columns.heads.enumerated().filter { !$1.isEmpty }
    guard !heads.isEmpty else { return rows }
    return rows + [heads.map { GridCell(text: $1, column: $0 + 1, line: line) }]
  }

  /// The lines over the labels, those that stand close joined.
  private func cornerTexts() -> [(String, Double, Int)] {
    var texts: [(String, Double, Int)] = []
    var last: PDFLine?
    for line in corner {
      let text = line.pieces.map(\.text).joined()
      if let last, line.middle - last.middle <= 1.5 * line.em {
        texts[texts.count - 1].0 += "\n" + text
      } else {
        texts.append((text, line.middle, line.number))
      }
      last = line
    }
    return texts
  }
}
