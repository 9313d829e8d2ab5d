/// How the words of a list begin, by which texts that begin with none of them are told at a glance: most
/// lines of a report are prose.
struct PrefixFilter {
  /// The first two characters of each word, in the order of their numbers: `pair`. Each word has two
  /// characters at least, and one beyond ASCII.
  let pairs: [UInt64]

  /// Whether `printed` may be one of the words or begin with one, ordinals, brackets and spaces aside.
  func mayBegin(_ printed: String) -> Bool {
    // As nearly all cells of a table are, numbers.
    if printed.utf8.allSatisfy({ $0 < 0x80 }) { return false }
    guard let pair = PrefixFilter.pair(of: printed) else { return true }
    let place = pairs.firstIndex(behind: { $0 < pair })
    return place < pairs.count && pairs[place] == pair
  }

  /// So many characters are enough for an ordinal, a note in brackets and the beginning of a word.
  private static let limit = 24

  /// The first two characters of what `NormalizedLabel` leaves of `printed`; nil where these are not at hand.
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

  /// The first two of `scalars`, each in half of the bits; nil where there are not so many.
  static func pair(_ scalars: [Unicode.Scalar]) -> UInt64? {
    guard scalars.count >= 2 else { return nil }
    return UInt64(scalars[0].value) << 32 | UInt64(scalars[1].value)
  }
}
