import Chinese

/// Builds paragraphs and tables from the lines of a page stack.
///
/// A table is detected by its rows of numbers: values with clear space before them. It extends
/// upwards over its header and downwards over its last label, up to a line of prose or the heading
/// of a section.
struct BlockBuilder {
  private(set) var blocks: [Block] = []
  /// What is set apart in the cells of the tables.
  private(set) var setApart: [SetApart] = []
  private let lines: [PlacedLine]
  private let isRow: [Bool]
  /// Whether a table ends at the line.
  private var isProse: [Bool] = []
  private var paragraphs: ParagraphJoiner

  init(_ lines: [PlacedLine]) {
    self.lines = lines
    let words = lines.filter { $0.table == nil }
    let left = words.map(\.left).min() ?? 0
    let right = words.map(\.right).max() ?? 0
    isRow = lines.map { $0.isRow(pageLeft: left) }
    isProse = lines.map { $0.table != nil || $0.isSentence(width: right - left) }
    paragraphs = ParagraphJoiner(words)
    markHeadings()
  }

  mutating func read() {
    var index = 0
    while index < lines.count {
      guard let region = region(from: index) else {
        addProse(lines[index...])
        break
      }
      addProse(lines[index..<region.lowerBound])
      var table = PlacedTable(
        Array(lines[region]), isRow: Array(isRow[region]), setApart: setApart)
      table.read()
      setApart = table.setApart
      blocks += table.grids.map(Block.grid)
      addProse(table.rest[...])
      index = region.upperBound
    }
  }

  /// Adds lines outside of tables, and the ruled tables between them.
  private mutating func addProse(_ lines: ArraySlice<PlacedLine>) {
    var rest = lines
    while let index = rest.firstIndex(where: { $0.table != nil }) {
      blocks += paragraphs.joined(rest[..<index]).map(Block.paragraph)
      if let grid = rest[index].table?.grid(line: rest[index].number, &setApart) {
        blocks.append(.grid(grid))
      }
      rest = rest[(index + 1)...]
    }
    blocks += paragraphs.joined(rest).map(Block.paragraph)
  }

  /// The lines of the first table from index `start` on; nil if there is none.
  private func region(from start: Int) -> Range<Int>? {
    guard let first = (start..<lines.count).first(where: { isRow[$0] && !isProse[$0] }) else {
      return nil
    }
    var last = first
    var next = first + 1
    while next < lines.count, !isProse[next], next - last < 40 {
      if isRow[next] { last = next }
      next += 1
    }
    return top(of: first, after: start)..<(bottom(of: last) + 1)
  }

  /// The index where the header of the table with the first row `first` begins.
  private func top(of first: Int, after start: Int) -> Int {
    var top = first
    while top > start, first - top < 24, !isProse[top - 1],
      !["：", ":", "；"].contains(lines[top - 1].text.last)
    {
      top -= 1
    }
    return top
  }

  /// The index of the last line of the label of row `last`.
  private func bottom(of last: Int) -> Int {
    var bottom = last
    guard let first = lines[last].values.first else { return last }
    // The label may have lines above and below the numbers, and none beside them.
    let edge = lines[last].labelEdge ?? first.left - first.em
    while bottom + 1 < lines.count, !isProse[bottom + 1],
      lines[bottom + 1].right <= edge + lines[last].em,
      lines[bottom + 1].midY - lines[bottom].midY <= 2 * lines[bottom].em
    {
      bottom += 1
    }
    return bottom
  }

  /// Marks the headings of sections, such as `三、收到和处理…`, as prose. Prose or a table header follows
  /// them. A label of table 3 that begins likewise is followed by the numbers of its row, so it is
  /// not marked.
  private mutating func markHeadings() {
    var row: Int?
    for index in lines.indices.reversed() {
      if isRow[index] { row = index }
      guard !isRow[index], lines[index].beginsLikeHeading else { continue }
      guard let row, row - index < 30, let edge = lines[row].values.first?.left else {
        isProse[index] = true
        continue
      }
      isProse[index] = ((index + 1)..<row).contains {
        isProse[$0] || lines[$0].chunks.count > 1 || lines[$0].right > edge
      }
    }
  }
}

extension PlacedLine {
  /// The right edge of the label before the first value; nil if there is no label.
  var labelEdge: Double? {
    guard let first = values.first else { return nil }
    return fragments.last { $0.right <= first.left }?.right
  }

  /// Whether the line may be the row of a table: it contains a value that does not belong to the
  /// words beside it.
  fileprivate func isRow(pageLeft: Double) -> Bool {
    guard let first = values.first, !text.contains("。"), !text.contains("....") else {
      return false
    }
    guard chunks.contains(where: \.isValue) else {
      return isRowInWords
        || fragments[0].text.count >= 4 && !text.contains { "，：；,:;".contains($0) }
    }
    for (chunk, next) in zip(chunks, chunks.dropFirst()) where chunk.isValue {
      if let character = next.text.first, "年月日".contains(character) { return false }
    }
    return chunks.count > 1 || first.left > pageLeft + 4 * first.em
  }

  /// Whether the line is a sentence or a part of one, on a page whose text is `width` wide.
  fileprivate func isSentence(width: Double) -> Bool {
    text.contains("。") || chunks.count == 1 && right - left >= 0.72 * width
  }

  /// Whether the line begins with the numeral of a section.
  var beginsLikeHeading: Bool {
    let text = text
    let numeral = text.prefix(while: Numeral.isOrdinal)
    return (1...2).contains(numeral.count) && text.dropFirst(numeral.count).first == "、"
  }
}
