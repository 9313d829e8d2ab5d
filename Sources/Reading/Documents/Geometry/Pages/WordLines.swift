/// Words of a page by the height at which they stand.
enum WordLines {
  /// `words` in lines from the top, each in the order of heights.
  static func grouped(_ words: [PlacedWord]) -> [[PlacedWord]] {
    var lines: [[PlacedWord]] = []
    for word in words.sorted(by: { ($0.midY, $0.left) < ($1.midY, $1.left) }) {
      if let first = lines.last?.first, word.midY - first.midY <= 0.3 * min(word.em, first.em) {
        lines[lines.count - 1].append(word)
      } else {
        lines.append([word])
      }
    }
    return lines
  }
}
