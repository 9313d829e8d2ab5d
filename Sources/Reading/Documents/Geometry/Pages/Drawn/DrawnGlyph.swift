/// A character as it is drawn on a page: the left end of its base line, in points from the top left corner.
struct DrawnGlyph: Equatable {
  /// How dark it is against what is behind it.
  enum Tone {
    case dark, pale, white
    /// So transparent that what is behind it can be read.
    case faint
  }

  /// The name of what is drawn: the same for the same character of a font in one direction.
  let form: String
  let x: Double
  let y: Double
  var tone = Tone.dark
  /// The area outside of which it is not drawn.
  var clip: DrawnArea?
}
