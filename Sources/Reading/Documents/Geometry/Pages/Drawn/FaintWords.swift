/// Tells a watermark that shines through the text of a page from text that is only pale.
struct FaintWords {
  /// For each word, whether it is of a watermark.
  private(set) var areWatermark: [Bool]

  /// How many times as large as most words a watermark is that is over no other word.
  private static let size = 1.5

  /// `words` are those of a page, in their order, each with whether it is so transparent that text behind it can
  /// be read. A watermark is a run of such words that crosses others or is larger, where most words are not faint.
  init(_ words: [(word: PlacedWord, isFaint: Bool)]) {
    areWatermark = words.map { _ in false }
    let plain = words.filter { !$0.isFaint }.map(\.word)
    guard plain.count < words.count, 2 * plain.count > words.count else { return }
    let usual = plain.map(\.widthSize).sorted()[plain.count / 2]
    for index in words.indices where words[index].isFaint {
      let word = words[index].word
      areWatermark[index] =
        word.widthSize > FaintWords.size * usual || plain.contains { word.covers($0) }
    }
    spread(words.map(\.isFaint))
  }

  /// What stands between the words of a watermark belongs to it.
  private mutating func spread(_ isFaint: [Bool]) {
    for index in isFaint.indices.dropFirst() where isFaint[index] && areWatermark[index - 1] {
      areWatermark[index] = true
    }
    for index in isFaint.indices.dropLast().reversed()
    where isFaint[index] && areWatermark[index + 1] {
      areWatermark[index] = true
    }
  }
}

extension PlacedWord {
  /// Whether its text is printed over a part of `other`. A word that runs up or down is wide as high as it is.
  fileprivate func covers(_ other: PlacedWord) -> Bool {
    let heights = isTall ?? false ? bottom - top : em
    return left < other.right && other.left < right
      && abs(midY - other.midY) < 0.4 * (heights + other.em)
  }
}
