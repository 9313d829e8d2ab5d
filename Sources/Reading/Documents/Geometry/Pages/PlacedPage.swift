/// The words of one page, and the lines as far as they are known.
struct PlacedPage {
  var words: [PlacedWord] = []
  var height = 0.0
  var width = Double.infinity
  var lines: [DrawnLine] = []
  /// Whether its text is known to be upright, whatever the order of its words.
  var isUpright = false
}
