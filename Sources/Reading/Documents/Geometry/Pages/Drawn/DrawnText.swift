/// What the drawing of a page shows of its words: which of them are printed across the page or shine through its
/// text, and which are not seen.
struct DrawnText {
  /// The glyphs from the left, each with its place in the order in which they are drawn.
  private let glyphs: [(order: Int, glyph: DrawnGlyph)]
  /// For each glyph in the order in which they are drawn, whether it is of slanted text.
  private let slanted: [Bool]

  /// What is left out of a page.
  struct Rest {
    var watermarks: [String] = []
    var white: [String] = []
    var transparent: [String] = []
  }

  /// The greatest distance between a word and its first glyph, in points.
  private static let tolerance = 0.3

  init(_ glyphs: [DrawnGlyph]) {
    slanted = SlantedGlyphs.marks(glyphs)
    self.glyphs = glyphs.enumerated().map { ($0, $1) }.sorted { $0.glyph.x < $1.glyph.x }
  }

  /// Leaves out the words of `page` that are a watermark, unless all are, and the characters that are not seen.
  /// A mark takes the place of a digit that may not be meant to be seen. Returns the texts that are left out.
  func leaveOut(from page: inout PlacedPage) -> Rest {
    var rest = Rest()
    guard !glyphs.isEmpty else { return rest }
    let first = page.words.map(firstGlyph)
    let faint = FaintWords(zip(page.words, first).map { ($0, $1?.glyph.tone == .faint) })
    var watermarks: [(order: Int, text: String)] = []
    var words: [PlacedWord] = []
    for (index, word) in page.words.enumerated() {
      if let order = first[index]?.order, slanted[order] || faint.areWatermark[index] {
        watermarks.append((order, word.text))
      } else if var seen = WordGlyphs(word, glyphs(in: word)).seen(&rest) {
        seen.order = first[index].flatMap { $0.glyph.isOnLine(of: word) ? $0.order : nil }
        words.append(seen)
      }
    }
    guard !words.isEmpty else { return Rest() }
    page.words = words
    rest.watermarks = DrawnText.joined(watermarks)
    return rest
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
  ) -> some Sequence<(order: Int, glyph: DrawnGlyph)> {
    let heights = (word.top - DrawnText.tolerance)...(word.bottom + DrawnText.tolerance)
    return glyphs[firstIndex(from: range.lowerBound)...].lazy
      .prefix { $0.glyph.x <= range.upperBound }.filter { heights.contains($0.glyph.y) }
  }

  private func glyphs(in word: PlacedWord) -> [DrawnGlyph] {
    let end = max(word.left, word.right - DrawnText.tolerance)
    return glyphs(in: (word.left - DrawnText.tolerance)...end, of: word).map(\.glyph)
  }

  private func firstIndex(from x: Double) -> Int {
    var (low, high) = (0, glyphs.count)
    while low < high {
      let middle = (low + high) / 2
      if glyphs[middle].glyph.x < x { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first glyph of `word`. In a tall box another line may have a character at its left end.
  private func firstGlyph(of word: PlacedWord) -> (order: Int, glyph: DrawnGlyph)? {
    if word.isTall ?? false, let turned = turnedGlyph(of: word) { return turned }
    let tolerance = DrawnText.tolerance
    // Lines that begin below one another may stand so close that each box has the first characters of both.
    func distance(_ glyph: DrawnGlyph) -> Double {
      abs(glyph.x - word.left) + 0.1 * abs(glyph.y - word.baseLine)
    }
    let first = glyphs(in: (word.left - tolerance)...(word.left + tolerance), of: word)
      .min { distance($0.glyph) < distance($1.glyph) }
    return first ?? turnedGlyph(of: word)
  }

  /// The first glyph of `word` if it is a steep or turned one, which stands at the upper or lower side of its box.
  private func turnedGlyph(of word: PlacedWord) -> (order: Int, glyph: DrawnGlyph)? {
    let tolerance = DrawnText.tolerance
    return glyphs(in: (word.left - tolerance)...(word.right + tolerance), of: word).first {
      (slanted[$0.order] || $0.glyph.tone == .faint)
        && min(abs($0.glyph.y - word.top), abs($0.glyph.y - word.bottom)) <= tolerance
    }
  }
}

extension PlacedWord {
  /// Where its characters stand, in most fonts.
  fileprivate var baseLine: Double { midY + 0.35 * em }
}

extension DrawnGlyph {
  /// Whether it stands where those of `word` do, and is not one of a line above or below it.
  fileprivate func isOnLine(of word: PlacedWord) -> Bool {
    abs(y - word.baseLine) < 0.45 * word.em
  }
}
