/// The characters of a `TextCode`, in the coordinates of its `TextObject`.
struct OFDText {
  /// A character with the left end of its base line and its width.
  struct Glyph: Equatable {
    let scalar: Unicode.Scalar
    let x: Double
    let y: Double
    let width: Double
  }

  let glyphs: [Glyph]
  /// The height of the characters.
  let size: Double
  let transform: AffineMap
  /// Whether the text is words whose characters, ideographs and digits, have the same distances, as those of a title
  /// that is spaced out. Numbers in the cells of a row may have the same distances, too.
  let isSpacedOut: Bool

  /// The properties of a `TextObject` that place its characters.
  struct Style {
    let size: Double
    /// The width of characters in relation to that of the font.
    let scale: Double
    let transform: AffineMap
  }

  /// Places the characters of `text` from `x`, `y` on by the distances in `deltaX` and `deltaY`
  /// (11.3). If there are none, or fewer than characters, the characters follow each other.
  init(
    _ text: String, x: Double, y: Double, deltaX: String?, deltaY: String?, style: Style
  ) {
    let scalars = OFDText.characters(text)
    let steps = max(scalars.count - 1, 0)
    let right = deltaX.map { OFDNumbers.deltas($0, limit: steps) } ?? []
    let down = deltaY.map { OFDNumbers.deltas($0, limit: steps) } ?? []
    let runsDown = right.isEmpty && !down.isEmpty
    var (x, y) = (x, y)
    var glyphs: [Glyph] = []
    for (index, scalar) in scalars.enumerated() {
      let width = style.size * style.scale * (scalar.value >= 0x2E80 ? 1 : 0.5)
      glyphs.append(Glyph(scalar: scalar, x: x, y: y, width: width))
      x += index < right.count ? right[index] : (runsDown ? 0 : width)
      y += index < down.count ? down[index] : (runsDown ? style.size : 0)
    }
    self.glyphs = glyphs
    let isEven = right.count == steps && right.allSatisfy { abs($0 - right[0]) < 0.02 * style.size }
    isSpacedOut =
      steps > 2 && isEven && scalars.count(where: \.properties.isIdeographic) * 2 > scalars.count
    size = style.size
    transform = style.transform
  }

  /// The characters of `text`, without the line breaks and the indentation of the XML around them.
  private static func characters(_ text: String) -> [Unicode.Scalar] {
    var scalars = Array(text.unicodeScalars)[...]
    let isSpace: (Unicode.Scalar) -> Bool = { " \t\r\n".unicodeScalars.contains($0) }
    if scalars.prefix(while: isSpace).contains("\n") { scalars = scalars.drop(while: isSpace) }
    if scalars.reversed().prefix(while: isSpace).contains("\n") {
      while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    }
    return Array(scalars)
  }
}
