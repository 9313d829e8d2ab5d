/// A filter for texts that may begin with a word of a list. It compares two characters only, so
/// that the prose of a report is rejected cheaply.
struct PrefixFilter {
  /// The first two characters of each word, packed by `pair(_:)`, in ascending order. Each word has
  /// at least two characters, one of them not ASCII.
  let pairs: [UInt64]

  /// Whether `printed` may begin with one of the words, after its ordinal, brackets and spaces.
  /// Never false for a text that does.
  func mayBegin(_ printed: String) -> Bool {
    // Nearly all cells of a table are numbers.
    if printed.utf8.allSatisfy({ $0 < 0x80 }) { return false }
    guard let pair = PrefixFilter.pair(of: printed) else { return true }
    let index = pairs.partitionIndex(where: { $0 < pair })
    return index < pairs.count && pairs[index] == pair
  }

  /// The number of characters that are examined: enough for an ordinal, a note in brackets and two
  /// characters.
  private static let limit = 24

  /// The pair of the first two characters of `printed` after normalization; nil where they are
  /// beyond the limit.
  private static func pair(of printed: String) -> UInt64? {
    var scalars = printed.unicodeScalars.makeIterator()
    if let first = scalars.next(), let second = scalars.next(), isHan(first), isHan(second),
      !NormalizedLabel.isNumeral(first)
    {
      return pair(NormalizedLabel.scalars([first, second]))
    }
    return pair(
      NormalizedLabel(folded: NormalizedLabel.scalars(printed.unicodeScalars, limit: limit)).scalars
    )
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { 0x4E00...0x9FFF ~= scalar.value }

  /// The first two of `scalars` in one number, 32 bits each; nil where there are fewer than two.
  static func pair(_ scalars: [Unicode.Scalar]) -> UInt64? {
    guard scalars.count >= 2 else { return nil }
    return UInt64(scalars[0].value) << 32 | UInt64(scalars[1].value)
  }
}
