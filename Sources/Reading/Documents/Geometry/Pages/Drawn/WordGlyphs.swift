import Chinese

/// A word and its characters as they are drawn.
struct WordGlyphs {
  private let word: PlacedWord
  /// From the left, on one base line.
  private let glyphs: [DrawnGlyph]

  /// Where the base line of most fonts is, in units of the height of the box.
  private static let baseline = 0.77

  /// `glyphs` are those at the place of `word`, from the left; a high box may hold some of the lines around it.
  init(_ word: PlacedWord, _ glyphs: [DrawnGlyph]) {
    self.word = word
    let height = word.top + WordGlyphs.baseline * (word.bottom - word.top)
    let own = glyphs.min { abs($0.y - height) < abs($1.y - height) }
    self.glyphs = glyphs.filter { glyph in own.map { abs($0.y - glyph.y) < 0.5 } ?? false }
  }

  /// The word without the characters that are not seen, which are added to `rest`. It stays where its characters
  /// are not drawn one by one.
  func seen(_ rest: inout DrawnText.Rest) -> PlacedWord? {
    let scalars = Array(word.text.unicodeScalars)
    if !glyphs.isEmpty, glyphs.allSatisfy({ $0.tone == .white }) {
      rest.white.append(word.text)
      return nil
    }
    guard !isOnItsHead else { return word }
    guard glyphs.count == scalars.count else { return withoutUndrawn(scalars, &rest) }
    guard glyphs.contains(where: { $0.tone == .white }) else { return withDoubtfulDigits(scalars) }
    var (seen, white) = (word, "")
    seen.text = ""
    for (offset, scalar) in scalars.enumerated() {
      if glyphs[offset].tone == .white {
        white.unicodeScalars.append(scalar)
        continue
      }
      if seen.text.isEmpty { seen.left = glyphs[offset].x }
      seen.text.unicodeScalars.append(scalar)
      seen.right = offset + 1 < glyphs.count ? glyphs[offset + 1].x : word.right
    }
    rest.white.append(white)
    return seen.text.isEmpty ? nil : seen
  }

  /// Whether the word is printed upside down: its characters begin on the right, and their base line is above.
  private var isOnItsHead: Bool { glyphs.first.map { $0.y < word.midY } ?? false }

  /// The word with a mark for each pale digit beside dark ones.
  private func withDoubtfulDigits(_ scalars: [Unicode.Scalar]) -> PlacedWord {
    let pale = glyphs.indices.filter { glyphs[$0].tone == .pale && scalars[$0].isDigit }
    guard !pale.isEmpty, glyphs.indices.contains(where: { isDarkDigit($0, scalars) }) else {
      return word
    }
    var (doubtful, scalars) = (word, scalars)
    for index in pale { scalars[index] = "\u{FFFD}" }
    doubtful.text = String(String.UnicodeScalarView(scalars))
    return doubtful
  }

  private func isDarkDigit(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    glyphs[index].tone == .dark && scalars[index].isDigit
  }

  /// The word without those of its characters that are not drawn, if all are digits, which have one width.
  private func withoutUndrawn(_ scalars: [Unicode.Scalar], _ rest: inout DrawnText.Rest)
    -> PlacedWord?
  {
    // Of a number that stands on its side only one digit is on the base line.
    guard 2 * glyphs.count > scalars.count, glyphs.count < scalars.count,
      scalars.allSatisfy(\.isDigit)
    else { return word }
    let width = (word.right - word.left) / Double(scalars.count)
    let drawn = scalars.indices.filter { index in
      glyphs.contains { abs($0.x - word.left - Double(index) * width) < 0.25 * width }
    }
    guard drawn.count == glyphs.count, let first = drawn.first, let last = drawn.last,
      drawn.count == last - first + 1
    else { return word }
    var seen = word
    seen.text = String(String.UnicodeScalarView(scalars[first...last]))
    seen.left = word.left + Double(first) * width
    seen.right = word.left + Double(last + 1) * width
    let others = scalars[..<first] + scalars[(last + 1)...]
    rest.transparent.append(String(String.UnicodeScalarView(others)))
    return seen
  }
}
