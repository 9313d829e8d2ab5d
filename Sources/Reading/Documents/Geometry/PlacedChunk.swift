import Chinese

/// Adjacent words of a line with at most a space between them. Lengths are in points.
struct PlacedChunk {
  var text: String
  var left: Double
  var right: Double
  let em: Double
  /// The type size by the word with most ideographs, whose widths tell it; digits are as wide as their font makes them.
  private(set) var size: Double
  private var ideographs: Int
  /// The marks of notes behind the text, which are not part of it.
  private(set) var marks: [SetApart] = []
  /// The text with its marks, where it has some.
  private var textWithMarks: String?
  /// Whether the text is a number, or a mark for "none" such as `/`.
  var isValue = false

  /// Whether the horizontal extents overlap.
  func overlaps(_ other: HorizontalExtent) -> Bool { interval.overlaps(other) }
}

extension PlacedChunk {
  var interval: HorizontalExtent { HorizontalExtent(left: left, right: right) }

  /// The text as the page shows it, with the marks of notes in superscript or subscript.
  var shown: String { textWithMarks ?? text }

  init(_ word: PlacedWord) {
    text = word.text
    (left, right) = (word.left, word.mark?.right ?? word.right)
    em = word.em
    (size, ideographs) = (word.em, word.text.unicodeScalars.count { !$0.isASCII })
    isValue = PlacedChunk.isValue(text)
    guard let mark = word.mark?.setApart else { return }
    marks = [mark]
    textWithMarks = text + mark.showingPosition
  }

  /// The texts of `chunks`, which are parts of one label, with a space between digits.
  static func text(of chunks: some Sequence<PlacedChunk>) -> String {
    var text = ""
    for chunk in chunks {
      if chunk.beginsWithDigit, text.last?.isPlainDigit ?? false { text += " " }
      text += chunk.text
    }
    return text
  }

  /// The distance to `next`, in units of the type size.
  func gap(before next: PlacedChunk) -> Double? { (next.left - right) / max(em, next.em) }

  mutating func append(_ next: PlacedChunk) {
    let joint = joint(before: next)
    if textWithMarks != nil || next.textWithMarks != nil {
      textWithMarks = shown + joint + next.shown
      marks += next.marks
    }
    text += joint + next.text
    if next.ideographs > ideographs { (size, ideographs) = (next.size, next.ideographs) }
    right = max(right, next.right)
    isValue = PlacedChunk.isValue(text)
  }

  /// What stands between the text and that of `next`.
  private func joint(before next: PlacedChunk) -> String {
    // Two numbers that touch are not one: a line may be drawn through the first, which is not text.
    if isValue, next.isValue, endsInDigit, next.beginsWithDigit { return "\u{FFFD}" }
    let areWords = PlacedChunk.isLatin(text.last) && PlacedChunk.isLatin(next.text.first)
    return areWords && gap(before: next) ?? 0 > 0.1 ? " " : ""
  }

  /// Whether `next` belongs to the same cell: it is the rest of the word, the unit after a number,
  /// or the words after an ordinal.
  func continues(in next: PlacedChunk, gap: Double) -> Bool {
    if gap <= 0.05 { return true }
    if RowLabelMatcher.isOrdinal(text) { return gap <= 1 && !RowLabelMatcher.hasOrdinal(next.text) }
    if next.isValue, PlacedChunk.directions.contains(text) { return gap <= 0.6 }
    guard isValue, gap <= 0.5, let character = next.text.first else { return false }
    return !next.isValue && "万元件个条项次宗起份（(".contains(character)
  }

  private static let directions = ["增加", "减少", "增", "减"]

  /// Whether `text` is a number, perhaps after a word for its sign (`增加`), or a mark for "none".
  private static func isValue(_ text: String) -> Bool {
    for word in directions where text.hasPrefix(word) {
      return text.last.map(\.isNumber) ?? false
        && SpacedRow.isValue(String(text.dropFirst(word.count)))
    }
    return SpacedRow.isValue(text)
  }

  var endsInDigit: Bool { text.last?.isPlainDigit ?? false }
  var beginsWithDigit: Bool { text.first?.isPlainDigit ?? false }

  /// Whether the text is only characters without a glyph.
  var isInvisible: Bool { NonprintingCharacter.removed(from: text)?.isEmpty ?? false }

  private static func isLatin(_ character: Character?) -> Bool {
    character.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
  }
}
