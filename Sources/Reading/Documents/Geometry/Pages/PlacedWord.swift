/// One word of a page with its box, in points from the top left corner of the page.
struct PlacedWord {
  /// The text, with an ellipsis after a number that the edge of the page cuts off, since digits may
  /// be missing.
  var text: String
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double
  /// The mark of a note behind the text, which is not part of it.
  var mark: NoteMark?

  /// The vertical centre.
  var midY: Double { (top + bottom) / 2 }

  /// The type size, from the width: the height of a box depends on the metrics of the font.
  var em: Double {
    let height = bottom - top
    return min(max(widthSize, height * 0.5), height * 1.1)
  }

  /// The type size by the width alone.
  var widthSize: Double {
    let widths = text.unicodeScalars.reduce(0.0) { $0 + $1.relativeWidth }
    return (right - left) / max(widths, 0.25)
  }
}
