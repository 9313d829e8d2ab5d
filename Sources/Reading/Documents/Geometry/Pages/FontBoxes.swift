import Chinese

/// Boxes that are as high as the font instead of the text: those of fonts that a file contains as drawings
/// (Type 3), as browsers put Chinese fonts into a PDF file.
enum FontBoxes {
  /// Boxes that are as many times as high as the type size are those of the font.
  fileprivate static let heights = 1.9...4.5
  /// The number of ideographs that show the direction of a word: one that runs up or down has a box that is
  /// higher still.
  fileprivate static let lengthOfWords = 3
  /// The height of a box in units of the type size, as most fonts have it.
  private static let usualHeight = 1.2
  /// How many times as large the words of one line may be.
  private static let sizes = 0.75...1.3

  /// Reduces such boxes on `page` to the height of the text, at the height of the other words in its line: all if
  /// most words have them, else those of words that show their direction, such as headings in another font.
  static func trim(_ page: inout PlacedPage) {
    let words = page.words.filter(\.showsDirection)
    let areCommon = words.count(where: \.hasFontBox) * 2 > words.count
    let trimmed = page.words.indices.filter {
      page.words[$0].hasFontBox && (areCommon || page.words[$0].showsDirection)
    }
    guard !trimmed.isEmpty else { return }
    let shift = shift(on: page)
    for index in trimmed {
      let (middle, size) = (page.words[index].midY, page.words[index].widthSize)
      page.words[index].top = middle + (shift - usualHeight / 2) * size
      page.words[index].bottom = middle + (shift + usualHeight / 2) * size
    }
  }

  /// How far the middle of the words beside such a box is below its middle, in units of the type size:
  /// the middle one of all distances, 0 if there are none. Words of another size are of another line.
  private static func shift(on page: PlacedPage) -> Double {
    let words = page.words
    let distances = zip(words, words.dropFirst()).compactMap { word, next -> Double? in
      guard word.hasFontBox != next.hasFontBox, abs(next.left - word.right) < 0.3 * word.widthSize
      else { return nil }
      let (tall, usual) = word.hasFontBox ? (word, next) : (next, word)
      guard tall.top < usual.midY, usual.midY < tall.bottom,
        sizes.contains((usual.bottom - usual.top) / (usualHeight * tall.widthSize))
      else { return nil }
      return (usual.midY - tall.midY) / tall.widthSize
    }.sorted()
    return distances.isEmpty ? 0 : distances[distances.count / 2]
  }
}

extension PlacedWord {
  fileprivate var showsDirection: Bool {
    text.unicodeScalars.count(where: \.properties.isIdeographic) >= FontBoxes.lengthOfWords
  }

  fileprivate var hasFontBox: Bool { FontBoxes.heights.contains((bottom - top) / widthSize) }
}
