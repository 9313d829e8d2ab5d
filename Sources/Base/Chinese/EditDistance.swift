/// The number of insertions, deletions and replacements of characters that turn one text into another.
package enum EditDistance {
  /// The distance between `left` and `right`, in time proportional to the product of their lengths.
  package static func between(_ left: String, _ right: String) -> Int {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    var row = Array(0...right.count)
    for (number, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = number + 1
      for column in right.indices {
        let replaced = diagonal + (scalar == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }

  /// The one of `words` near `word` with the smallest distance to it, of several the first; nil where none is near.
  package static func nearest(to word: String, in words: some Sequence<String>) -> String? {
    // A short word may have the smallest distance and yet be unlike.
    words.map { ($0, between(word, $0)) }
      .filter { isNear($0.1, word.count, $0.0.count) }.min { $0.1 < $1.1 }?.0
  }

  /// Whether texts of `one` and `other` characters at `distance` may be the same one, mistyped: two changes if the
  /// shorter one has twice as many characters, more if they are at most two of five characters of the longer one.
  private static func isNear(_ distance: Int, _ one: Int, _ other: Int) -> Bool {
    distance <= 2 ? 2 * distance <= min(one, other) : 5 * distance <= 2 * max(one, other)
  }

  /// The distance without replacements, by insertions and deletions only. With it, long names with many
  /// common characters are closer than short ones with few.
  package static func ofInsertions(_ left: String, _ right: String) -> Int {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    return left.count + right.count - 2 * commonLength(left, right)
  }

  /// The share of characters that two texts have in common in their order, from 0 to 1.
  package static func likeness(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Double {
    guard !left.isEmpty || !right.isEmpty else { return 1 }
    return Double(2 * commonLength(left, right)) / Double(left.count + right.count)
  }

  /// The length of the longest common subsequence.
  static func commonLength(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = [Int](repeating: 0, count: right.count + 1)
    for scalar in left {
      var diagonal = 0
      for column in 0..<right.count {
        let above = row[column + 1]
        row[column + 1] = scalar == right[column] ? diagonal + 1 : max(above, row[column])
        diagonal = above
      }
    }
    return row[right.count]
  }
}
