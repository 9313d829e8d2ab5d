/// What the drawing of a page shows of its words: which of them run across the page, and which are not seen.
struct DrawnText {
  /// The glyphs from the left, each with its place in the order in which they are drawn.
  private let glyphs: [(order: Int, glyph: DrawnGlyph, isSlanted: Bool)]
  private let hasUnseen: Bool

  /// The greatest distance between a word and its first glyph, in points.
  private static let tolerance = 0.3

  init(_ glyphs: [DrawnGlyph]) {
    let marks = SlantedGlyphs.marks(glyphs)
    self.glyphs = glyphs.indices.map { ($0, glyphs[$0], marks[$0]) }
      .sorted { $0.glyph.x < $1.glyph.x }
    hasUnseen = marks.contains(true) || glyphs.contains(where: \.isWhite)
  }

  /// Leaves out the words of `page` that are slanted, unless all are, and the characters that are white. Returns
  /// their texts.
  func leaveOut(from page: inout PlacedPage) -> (slanted: [String], white: [String]) {
    guard hasUnseen else { return ([], []) }
    var slanted: [(order: Int, text: String)] = []
    var white: [String] = []
    let words = page.words.compactMap { word -> PlacedWord? in
      if let order = slantedGlyph(of: word) {
        slanted.append((order, word.text))
        return nil
      }
      let parts = parts(of: word)
      if !parts.white.isEmpty { white.append(parts.white) }
      return parts.rest
    }
    guard !words.isEmpty else { return ([], []) }
    page.words = words
    return (DrawnText.joined(slanted), white)
  }

  /// The texts of `words`, joined where one was drawn right after the other.
  private static func joined(_ words: [(order: Int, text: String)]) -> [String] {
    var texts: [String] = []
    var next = -1
    for (order, text) in words.sorted(by: { $0.order < $1.order }) {
      if order == next {
        texts[texts.count - 1] += text
      } else {
        texts.append(text)
      }
      next = order + text.unicodeScalars.count
    }
    return texts
  }

  /// The glyphs in `range` of distances from the left whose base line is at the height of `word`.
  private func glyphs(
    in range: ClosedRange<Double>, of word: PlacedWord
  ) -> some Sequence<(order: Int, glyph: DrawnGlyph, isSlanted: Bool)> {
    let heights = (word.top - DrawnText.tolerance)...(word.bottom + DrawnText.tolerance)
    return glyphs[firstIndex(from: range.lowerBound)...].lazy
      .prefix { $0.glyph.x <= range.upperBound }.filter { heights.contains($0.glyph.y) }
  }

  private func firstIndex(from x: Double) -> Int {
    var (low, high) = (0, glyphs.count)
    while low < high {
      let middle = (low + high) / 2
      if glyphs[middle].glyph.x < x { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The place in the order of the first character of `word`, if it is of slanted text. The box of a steep one
  /// begins at its height.
  private func slantedGlyph(of word: PlacedWord) -> Int? {
    let tolerance = DrawnText.tolerance
    let first = glyphs(in: (word.left - tolerance)...(word.left + tolerance), of: word)
      .min { abs($0.glyph.x - word.left) < abs($1.glyph.x - word.left) }
    if let first { return first.isSlanted ? first.order : nil }
    return glyphs(in: (word.left - tolerance)...(word.right + tolerance), of: word).first {
      $0.isSlanted
        && min(abs($0.glyph.y - word.top), abs($0.glyph.y - word.bottom)) <= tolerance
    }?.order
  }

  /// `word` without its white characters, and these. The word stays where its characters are not drawn one by
  /// one.
  private func parts(of word: PlacedWord) -> (rest: PlacedWord?, white: String) {
    let range = (word.left - DrawnText.tolerance)...(word.right - DrawnText.tolerance)
    let drawn = glyphs(in: range, of: word).map(\.glyph)
    guard drawn.contains(where: \.isWhite) else { return (word, "") }
    let scalars = Array(word.text.unicodeScalars)
    guard drawn.count == scalars.count else {
      return drawn.allSatisfy(\.isWhite) ? (nil, word.text) : (word, "")
    }
    var rest = word
    var white = ""
    rest.text = ""
    for (offset, scalar) in scalars.enumerated() {
      if drawn[offset].isWhite {
        white.unicodeScalars.append(scalar)
        continue
      }
      if rest.text.isEmpty { rest.left = drawn[offset].x }
      rest.text.unicodeScalars.append(scalar)
      rest.right = offset + 1 < drawn.count ? drawn[offset + 1].x : word.right
    }
    return (rest.text.isEmpty ? nil : rest, white)
  }
}
