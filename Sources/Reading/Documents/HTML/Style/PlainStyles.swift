/// The last `style` attributes of a page that change no `TextStyle`. Most of a page's attributes are
/// like one of the last ones.
struct PlainStyles {
  /// One range for each length, modulo their number.
  private var ranges = [Range<Int>](repeating: 0..<0, count: 8)

  func contains(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let known = ranges[range.count & 7]
    return known.count == range.count && ByteScan.areEqual(known, range, in: bytes)
  }

  mutating func insert(_ range: Range<Int>) { ranges[range.count & 7] = range }
}
