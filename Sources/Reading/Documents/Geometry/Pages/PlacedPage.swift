/// The words of one page.
struct PlacedPage {
  var words: [PlacedWord] = []
  var height = 0.0
  var width = Double.infinity
}
