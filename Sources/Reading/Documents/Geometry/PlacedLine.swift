/// The words at one height of a page.
struct PlacedLine {
  /// The line from the left, split at gaps that are wider than a space in a sentence.
  var chunks: [PlacedChunk]
  /// The line from the left, split at every gap that may separate two cells.
  var fragments: [PlacedChunk]
  /// The vertical centre in the page stack, in points from the top.
  var midY: Double
  /// The number of the line in the document, from 1.
  var number = 0
  /// The table that stands here, in place of words.
  var table: RuledTable?

  var left: Double { chunks.first?.left ?? 0 }
  var right: Double { chunks.last?.right ?? 0 }
  var em: Double { chunks.map(\.em).max() ?? 10 }
  /// The type size by its ideographs.
  var size: Double { chunks.map(\.size).max() ?? 10 }
  var text: String { chunks.map(\.text).joined(separator: " ") }
  /// The text as the page shows it, with the marks of notes.
  var shown: String { chunks.map(\.shown).joined(separator: " ") }
}

extension PlacedLine {
  /// The place of `table`, after which the page goes on.
  init(_ table: RuledTable) {
    self.init(chunks: [], fragments: [], midY: table.bottom, table: table)
  }

  /// A line with only `fragments` of `line`.
  init(_ fragments: [PlacedChunk], of line: PlacedLine) {
    self.init(
      chunks: fragments, fragments: fragments, midY: line.midY, number: line.number)
  }

  /// The values in the line: chunks that are values, and values at the end of the line. Words in their
  /// place, behind the name of a row.
  var values: [PlacedChunk] {
    if isRowInWords { return Array(fragments.dropFirst()) }
    let valueChunks = chunks.filter(\.isValue)
    let start = fragments.lastIndex { !$0.isValue }.map { $0 + 1 } ?? 0
    return fragments.enumerated().filter { index, fragment in
      fragment.isValue
        && (index >= start
          || valueChunks.contains { $0.left <= fragment.left && fragment.right <= $0.right })
    }.map(\.element)
  }

  /// Whether the line is the name of a row and words, without a value.
  var isRowInWords: Bool {
    guard fragments.count > 1, !fragments.contains(where: \.isValue),
      let gap = fragments[0].gap(before: fragments[1]), gap > 1
    else { return false }
    return RowName.stands(in: fragments[0].text)
      && !fragments.dropFirst().contains { RowName.stands(in: $0.text) }
  }

  /// The lines of `page` from the top.
  static func lines(of page: PlacedPage) -> [PlacedLine] {
    WordLines.grouped(NoteMark.attached(to: page.words)).map { words in
      let midY = words.reduce(0) { $0 + $1.midY } / Double(words.count)
      var fragments = words.sorted { $0.left < $1.left }.map { PlacedChunk($0) }
      if fragments.count > 1, fragments[0].isInvisible,
        !fragments.dropFirst().contains(where: \.isValue)
      {
        // It is no cell, but the dot before an item of a list.
        fragments.removeFirst()
      }
      return PlacedLine(
        chunks: chunks(of: fragments), fragments: PlacedLine.fragments(of: fragments), midY: midY)
    }
  }

  private static func chunks(of words: [PlacedChunk]) -> [PlacedChunk] {
    var chunks: [PlacedChunk] = []
    for word in words {
      guard let last = chunks.last, let gap = last.gap(before: word), gap <= 0.5,
        !(last.endsInDigit && word.beginsWithDigit && gap > 0.1)
      else {
        chunks.append(word)
        continue
      }
      chunks[chunks.count - 1].append(word)
    }
    return chunks
  }

  /// Joins words that belong to one cell: ordinals with the words after them, numbers with their
  /// units.
  private static func fragments(of words: [PlacedChunk]) -> [PlacedChunk] {
    var fragments: [PlacedChunk] = []
    for word in words {
      guard let last = fragments.last, let gap = last.gap(before: word),
        last.continues(in: word, gap: gap)
      else {
        fragments.append(word)
        continue
      }
      fragments[fragments.count - 1].append(word)
    }
    return fragments
  }
}
