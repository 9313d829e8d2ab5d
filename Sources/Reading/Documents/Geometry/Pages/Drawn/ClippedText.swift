/// Finds what of the text of a page is not seen since it is clipped, as a sheet does with labels that are too long for
/// their cells, and with what goes on on the next page.
struct ClippedText {
  /// The glyphs in the order in which they are drawn.
  private let glyphs: [DrawnGlyph]
  /// Their indexes from the left.
  private let fromLeft: [Int]

  /// The greatest distance between a word and its first glyph, in points.
  private static let tolerance = 0.5

  /// Nil where nothing is clipped.
  init?(_ glyphs: [DrawnGlyph]) {
    guard glyphs.contains(where: { $0.clip != nil }) else { return nil }
    self.glyphs = glyphs
    fromLeft = glyphs.indices.sorted { glyphs[$0].x < glyphs[$1].x }
  }

  /// Marks in the words of `page` the characters that are not seen, with boxes around the others, and divides words
  /// of several cells. Of a number nothing must be missing: it gets an ellipsis. Returns the numbers of which
  /// nothing is seen.
  func apply(to page: inout PlacedPage) -> [String] {
    var unseen: [String] = []
    page.words = page.words.flatMap { parts(of: $0, &unseen) }
    return unseen
  }

  private func parts(of word: PlacedWord, _ unseen: inout [String]) -> [PlacedWord] {
    let scalars = Array(word.text.unicodeScalars)
    guard let run = run(of: word, scalars) else { return [word] }
    let size = word.widthSize
    let isSeen = zip(run, scalars).map { self.isSeen($0, $1, size) }
    guard isSeen.contains(false) else { return [word] }
    var parts: [PlacedWord] = []
    var start = 0
    for end in run.indices where end + 1 == run.count || run[end].clip != run[end + 1].clip {
      let seen = (start...end).filter { isSeen[$0] }
      var part = word
      part.text = String(String.UnicodeScalarView(scalars[start...end]))
      if let first = seen.first, let last = seen.last {
        (part.left, part.right) = (run[first].x, run[last].x + scalars[last].relativeWidth * size)
        part.unseen = (first - start, end - last)
        if let clip = run[end].clip { part.clamp(to: clip.horizontal) }
        let isCut =
          seen.count <= end - start && SpacedRow.isValue(part.text)
          && !RowLabelMatcher.isOrdinal(part.text)
        if isCut { part = part.withoutUnseen }
        if isCut { part.text += "…" }
        parts.append(part)
      } else if SpacedRow.isValue(word.text) {
        unseen.append(part.text)
      } else if start == 0, end + 1 == run.count, isAboveOrBelow(run[end], size) {
        // A line of a label in a row that is too low is part of it all the same.
        parts.append(part)
      }
      start = end + 1
    }
    return parts
  }

  /// Whether only the height of the glyph is outside of its clip.
  private func isAboveOrBelow(_ glyph: DrawnGlyph, _ size: Double) -> Bool {
    guard let clip = glyph.clip else { return false }
    return !clip.vertical.contains(glyph.y - 0.35 * size) && clip.horizontal.contains(glyph.x)
  }

  /// Whether the middle of the character `scalar` is within its clip.
  private func isSeen(_ glyph: DrawnGlyph, _ scalar: Unicode.Scalar, _ size: Double) -> Bool {
    glyph.clip?.contains(glyph.x + scalar.relativeWidth * size / 2, glyph.y - 0.35 * size) ?? true
  }

  /// The glyphs of `word`, one for each of `scalars`. Nil where they are not found.
  private func run(of word: PlacedWord, _ scalars: [Unicode.Scalar]) -> [DrawnGlyph]? {
    let size = word.widthSize
    var best: (run: [DrawnGlyph], cost: Int)?
    var x = word.left
    for (count, scalar) in scalars.enumerated() {
      let found = near(x, count == 0 ? ClippedText.tolerance : 0.3 * size).filter { index in
        word.top...word.bottom ~= glyphs[index].y && (count == 0 || glyphs[index].clip != nil)
      }
      for first in found {
        guard let (run, jumps) = run(from: first, count, scalars, size) else { continue }
        // What is seen there is no part of a label that is not.
        let cost = jumps + zip(run, scalars).count { !isSeen($0, $1, size) }
        if best.map({ cost < $0.cost }) ?? true { best = (run, cost) }
      }
      if best != nil { break }
      x += size * scalar.relativeWidth
    }
    return best?.run
  }

  /// The glyphs of `scalars` of which the one at `index` is the glyph `first`, and how many of them are not drawn right
  /// behind the one before, as those of one cell are. What is wholly outside of its clip may not be drawn.
  private func run(
    from first: Int, _ index: Int, _ scalars: [Unicode.Scalar], _ size: Double
  ) -> (run: [DrawnGlyph], jumps: Int)? {
    let line = glyphs[first].y
    var (last, jumps) = (first, 0)
    var run = [glyphs[first]]
    for scalar in scalars[index...].dropLast() {
      let before = run[run.count - 1]
      let x = before.x + size * scalar.relativeWidth
      // Fonts differ in their base lines, and in the widths of marks.
      func isNext(_ index: Int, _ reach: Double) -> Bool {
        abs(glyphs[index].y - line) < 0.2 * size && glyphs[index].x > before.x
          && abs(glyphs[index].x - x) < reach * size
      }
      if last + 1 < glyphs.count, isNext(last + 1, 0.8) {
        last += 1
      } else if let glyph = glyphs[last].outside(at: x, size / 2) {
        run.append(glyph)
        continue
      } else if let next = near(x, 0.3 * size).first(where: { isNext($0, 0.3) }) {
        (last, jumps) = (next, jumps + 1)
      } else {
        return nil
      }
      run.append(glyphs[last])
    }
    var x = run[0].x
    for scalar in scalars[..<index].reversed() {
      x -= size * scalar.relativeWidth
      guard let glyph = glyphs[first].outside(at: x, size / 2) else { return nil }
      run.insert(glyph, at: 0)
    }
    return (run, jumps)
  }

  /// The indexes of the glyphs at most `distance` from `x`.
  private func near(_ x: Double, _ distance: Double) -> some Sequence<Int> {
    var (low, high) = (0, fromLeft.count)
    while low < high {
      let middle = (low + high) / 2
      if glyphs[fromLeft[middle]].x < x - distance { low = middle + 1 } else { high = middle }
    }
    return fromLeft[low...].lazy.prefix { glyphs[$0].x <= x + distance }
  }
}

extension DrawnGlyph {
  /// A character at `x` beside this one; nil where its clip would let it be drawn.
  fileprivate func outside(at x: Double, _ middle: Double) -> DrawnGlyph? {
    guard let clip, !clip.horizontal.contains(x + middle) else { return nil }
    return DrawnGlyph(form: "", x: x, y: y, tone: tone, clip: clip)
  }
}

extension PlacedWord {
  /// Narrows the box to `extent`.
  fileprivate mutating func clamp(to extent: ClosedRange<Double>) {
    left = min(max(left, extent.lowerBound), right)
    right = max(min(right, extent.upperBound), left)
  }
}
