/// The word that somebody may have meant.
package enum Nearest {
  /// The one of `words` that is nearest to `word` by insertions, deletions and replacements; nil for no
  /// words. The first one wins among equals.
  package static func word(to word: String, in words: [String]) -> String? {
    words.map { ($0, distance(word, $0)) }.min { $0.1 < $1.1 }?.0
  }

  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (character == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
