/// The pairs of words of a page whose boxes lie one over the other.
struct CrossingWords {
  /// The words in order of height.
  private let words: [PlacedWord]

  init(_ page: PlacedPage) { words = page.words.sorted { $0.midY < $1.midY } }

  /// Whether words touch or overlap at different heights, as the pieces of slanted text do, or raised
  /// text.
  var areAtDifferentHeights: Bool {
    var found = false
    visit { word, next in
      let height = min(word.bottom - word.top, next.bottom - next.top)
      let gap = max(word.left, next.left) - min(word.right, next.right)
      guard gap < 0.1 * height, next.midY - word.midY > 0.2 * height else { return true }
      found = true
      return false
    }
    return found
  }

  /// The pairs of words that cannot be read both, since one is printed over the other.
  var overprinted: [(PlacedWord, PlacedWord)] {
    var pairs: [(PlacedWord, PlacedWord)] = []
    visit { word, next in
      let height = min(word.bottom - word.top, next.bottom - next.top)
      let overlap = min(word.right, next.right) - max(word.left, next.left)
      if overlap > 0.2 * height, next.midY - word.midY < 0.5 * height { pairs.append((word, next)) }
      return true
    }
    return pairs
  }

  /// Visits the pairs of words whose boxes share a quarter of their heights, until `visit` returns
  /// false.
  private func visit(_ visit: (PlacedWord, PlacedWord) -> Bool) {
    let tallest = words.map { $0.bottom - $0.top }.max() ?? 0
    for index in words.indices {
      let word = words[index]
      for next in words[(index + 1)...] {
        guard next.midY - word.midY < 0.75 * tallest else { break }
        let heights = word.bottom - word.top + next.bottom - next.top
        guard next.midY - word.midY < 0.375 * heights else { continue }
        guard visit(word, next) else { return }
      }
    }
  }
}
