/// Finds the characters of text that runs across the page.
enum SlantedGlyphs {
  /// The longest step from one character to the next, in points: no type of a watermark is larger.
  private static let longestStep = 90.0
  /// The least slope of slanted text, or of its normal; pages that were scanned askew have less.
  private static let leastSlope = 0.07
  /// How often the same two characters have to stand in the same way where no third one follows.
  private static let repetitions = 3

  /// From one character to the next.
  private struct Step {
    let x: Double
    let y: Double

    init(_ glyph: DrawnGlyph, _ next: DrawnGlyph) { (x, y) = (next.x - glyph.x, next.y - glyph.y) }

    var length: Double { (x * x + y * y).squareRoot() }

    var isSlanted: Bool {
      let (less, more) = (min(abs(x), abs(y)), max(abs(x), abs(y)))
      return more > 0 && length <= longestStep && less > leastSlope * more
    }

    /// Whether it is within a line or a column of upright text.
    var isUpright: Bool {
      length <= longestStep && min(abs(x), abs(y)) < 0.01 * max(abs(x), abs(y))
    }

    /// Whether `other` goes on in the same direction.
    func continues(in other: Step) -> Bool {
      let lengths = length * other.length
      return x * other.x + y * other.y > 0 && abs(x * other.y - y * other.x) < 0.02 * lengths
        && max(length, other.length) < 4 * min(length, other.length)
    }
  }

  /// Two characters and the step between them, in tenths of a point.
  private struct Pair: Hashable {
    let first: String
    let second: String
    let x: Int
    let y: Int

    init?(_ glyph: DrawnGlyph, _ next: DrawnGlyph, _ step: Step) {
      // Lines of a label begin at the left or below.
      guard step.isSlanted, step.x > 0 else { return nil }
      (first, second) = (glyph.form, next.form)
      (x, y) = (Int((10 * step.x).rounded()), Int((10 * step.y).rounded()))
    }
  }

  /// For each of `glyphs`, in the order in which they are drawn, whether it is of slanted text.
  static func marks(_ glyphs: [DrawnGlyph]) -> [Bool] {
    var marks = [Bool](repeating: false, count: glyphs.count)
    let steps = zip(glyphs, glyphs.dropFirst()).map(Step.init)
    for index in steps.indices.dropLast()
    where steps[index].isSlanted && steps[index].continues(in: steps[index + 1]) {
      for glyph in index...(index + 2) { marks[glyph] = true }
    }
    let pairs = steps.indices.map { index -> Pair? in
      // From one cell to the next the text of a table steps aside, too.
      let neighbours = [index - 1, index + 1].filter(steps.indices.contains)
      guard !neighbours.contains(where: { steps[$0].isUpright }) else { return nil }
      return Pair(glyphs[index], glyphs[index + 1], steps[index])
    }
    var counts: [Pair: Int] = [:]
    for pair in pairs { if let pair { counts[pair, default: 0] += 1 } }
    for (index, pair) in pairs.enumerated() {
      if let pair, counts[pair, default: 0] >= repetitions {
        (marks[index], marks[index + 1]) = (true, true)
      }
    }
    return marks
  }
}
