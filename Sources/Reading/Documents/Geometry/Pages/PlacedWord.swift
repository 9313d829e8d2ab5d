/// One word of a page with its box, in points from the top left corner of the page.
struct PlacedWord {
  /// The text, with an ellipsis after a number that the edge of the page cuts off, since digits may
  /// be missing.
  var text: String
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double
  /// How many characters at the beginning and at the end of the text are not seen, as those of a label that is too
  /// long for its cell. The box is that of the others.
  var unseen = (before: 0, after: 0)
  /// The place of its first character in the order in which the page is drawn, where that is known.
  var order: Int?
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
    (right - left) / max(relativeWidth, 0.25)
  }

  /// The width of the box in units of the type size.
  var relativeWidth: Double {
    text.unicodeScalars.dropFirst(unseen.before).dropLast(unseen.after)
      .reduce(0.0) { $0 + $1.relativeWidth }
  }

  /// The word as it is seen.
  var withoutUnseen: PlacedWord {
    var word = self
    let seen = text.unicodeScalars.dropFirst(unseen.before).dropLast(unseen.after)
    (word.text, word.unseen) = (String(seen), (0, 0))
    return word
  }
}
