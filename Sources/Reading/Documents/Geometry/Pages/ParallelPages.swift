/// Pages that continue others to the right: a sheet that is wider than the paper is printed in parts, of which only
/// the first has the labels of the rows.
enum ParallelPages {
  /// How far the lines of two parts may differ in height, in units of the type size.
  private static let tolerance = 0.25
  /// The least number of rows of a part. Those of table four have no label of their own.
  private static let leastRows = 3

  /// Joins such pages of `pages` to those that they continue. Returns how many there were.
  static func join(_ pages: inout [PlacedPage]) -> Int {
    guard pages.count > 1, pages.allSatisfy(\.width.isFinite) else { return 0 }
    let rows = pages.map(ValueRows.init)
    var parts = pages.map { [$0] }
    for index in pages.indices.dropFirst() where rows[index].areWithoutLabels {
      let continued = pages[..<index].indices.filter {
        !parts[$0].isEmpty && pages[$0].height == pages[index].height
          && rows[index].continue(rows[$0])
      }
      // The first one that has the fewest parts so far.
      guard let first = continued.min(by: { parts[$0].count < parts[$1].count }) else { continue }
      parts[first].append(pages[index])
      parts[index] = []
    }
    parts.removeAll(where: \.isEmpty)
    let count = pages.count - parts.count
    if count > 0 { pages = parts.map { $0.dropFirst().reduce($0[0], joined) } }
    return count
  }

  /// `page` with `next` to its right.
  private static func joined(_ page: PlacedPage, _ next: PlacedPage) -> PlacedPage {
    var joined = page
    let shift = next.leftBorder.flatMap { left in page.rightBorder.map { $0 - left } } ?? page.width
    joined.width = shift + next.width
    for var word in next.words {
      word.left += shift
      word.right += shift
      guard let before = joined.words.firstIndex(where: { $0.isContinued(by: word) }) else {
        joined.words.append(word)
        continue
      }
      // The text of a cell that runs over both.
      let end = joined.words[before].right
      joined.words[before] = joined.words[before].withoutUnseen
      word = word.withoutUnseen
      (word.left, word.right) = (end, end + word.right - word.left)
      joined.words.append(word)
    }
    joined.lines += next.lines.map { line in
      let isVertical = line.direction == .vertical
      return DrawnLine(
        line.direction, at: line.position + (isVertical ? shift : 0),
        from: line.start + (isVertical ? 0 : shift), to: line.end + (isVertical ? 0 : shift))
    }
    return joined
  }

  /// The rows of a page that have numbers.
  private struct ValueRows {
    private struct ValueLine {
      let midY: Double
      let em: Double
      /// Whether labels are near at the left of its numbers, at their height or above and below.
      let hasNearLabel: Bool
      let hasLabel: Bool

      /// `labels` are the words of a page that may be of labels.
      init(_ words: [PlacedWord], labels: [PlacedWord]) {
        (midY, em) = (words[0].midY, words[0].em)
        let left = words.map(\.left).min() ?? 0
        let distances = labels.filter { $0.left < left }.map { [midY, em] in ($0.midY - midY) / em }
          .filter { abs($0) < 1.3 }
        hasNearLabel = !distances.isEmpty
        hasLabel =
          distances.contains { abs($0) < 0.6 }
          || distances.contains { $0 < 0 } && distances.contains { $0 > 0 }
      }
    }

    private let rows: [ValueLine]
    /// The heights of the lines of words.
    private let heights: [Double]

    init(_ page: PlacedPage) {
      let labels = page.words.filter(\.isLabel)
      heights = WordLines.grouped(page.words).map { $0[0].midY }
      rows = WordLines.grouped(page.words.filter { SpacedRow.isValue($0.text) }).map {
        ValueLine($0, labels: labels)
      }
    }

    var areWithoutLabels: Bool {
      rows.count >= leastRows && 10 * rows.count(where: \.hasLabel) <= rows.count
    }

    /// Whether each row is at the height of one of `other` with a label, and each line, but for few, at that of
    /// another.
    func `continue`(_ other: ValueRows) -> Bool {
      let reach = tolerance * rows[0].em
      return rows.allSatisfy { row in
        other.rows.contains { $0.hasNearLabel && abs($0.midY - row.midY) < reach }
      }
        && 10
          * heights.count { height in
            other.heights.contains { abs($0 - height) < reach }
          } >= 9 * heights.count
    }
  }
}

extension PlacedWord {
  fileprivate var isLabel: Bool {
    text.unicodeScalars.count(where: \.properties.isIdeographic) >= 2
  }

  /// Whether both are parts of one text that is cut off where `next` goes on.
  fileprivate func isContinued(by next: PlacedWord) -> Bool {
    unseen.after > 0 && next.unseen.before > 0 && right < next.left
      && abs(midY - next.midY) < 0.1 * em
  }
}

extension PlacedPage {
  private var borders: [Double] { lines.filter { $0.direction == .vertical }.map(\.position) }

  /// The outermost vertical lines.
  fileprivate var leftBorder: Double? { borders.min() }
  fileprivate var rightBorder: Double? { borders.max() }
}
