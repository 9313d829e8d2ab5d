/// A character as it is drawn on a page: the left end of its base line, in points from the top left corner.
struct DrawnGlyph: Equatable {
  /// The name of what is drawn: the same for the same character of a font in one direction.
  let form: String
  let x: Double
  let y: Double
  /// Whether it is drawn in white, and on nothing darker.
  var isWhite = false
}
