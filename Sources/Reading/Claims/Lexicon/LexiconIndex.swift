import Chinese

/// Finds the longest word of the lexicon that stands at an index. Its numbers are constants that
/// `RECORD=1 swift test --filter LexiconIndexTests` writes.
enum LexiconIndex {
  /// The term and length of the longest word at `index` of `text`; nil where none stands there.
  static func word(in text: [UInt8], at index: Int) -> (term: Term, count: Int)? {
    guard text[index] & 0xF0 == 0xE0, index + 2 < text.count else { return nil }
    let first = UTF8Character.code(text, index)
    let second = second(text, index)
    let hash = hash(first, second)
    if mayBegin(hash), let word = word(in: text, at: index, hash) { return word }
    let single = self.hash(first, 0)
    guard second != 0, mayBegin(single) else { return nil }
    return word(in: text, at: index, single)
  }

  /// The longest word at `index` whose first two characters have `hash`, or one in the same bucket.
  private static func word(
    in text: [UInt8], at index: Int, _ hash: Int
  ) -> (term: Term, count: Int)? {
    let bucket = hash >> bucketShift
    for place in Int(starts[bucket])..<Int(starts[bucket + 1]) {
      let word = words[place]
      guard let line = Lexicon.line(Int(word >> 16)) else { continue }
      let count = line.words.withUTF8Buffer { length(of: $0, Int(word & 0xFFFF), in: text, index) }
      if let count { return (line.term, count) }
    }
    return nil
  }

  /// The length of the word that begins at `start` of `line` and ends before a blank; nil where it does
  /// not stand at `index` of `text`.
  private static func length(
    of line: UnsafeBufferPointer<UInt8>, _ start: Int, in text: [UInt8], _ index: Int
  ) -> Int? {
    var count = 0
    while start + count < line.count, line[start + count] > 0x20 {
      guard index + count < text.count, text[index + count] == line[start + count] else {
        return nil
      }
      count += 1
    }
    return count
  }

  /// Whether a word may begin with characters of this hash: nearly all places are dismissed by it.
  @inline(__always) private static func mayBegin(_ hash: Int) -> Bool {
    filter[hash >> 6] >> UInt64(hash & 63) & 1 != 0
  }

  /// How many bits a hash has beyond those that number its bucket.
  static let bucketShift = 4

  /// The hash, of 14 bits, of the first two characters of a word; `second` is 0 where it has none, or
  /// one of another length.
  @inline(__always) static func hash(_ first: Int, _ second: UInt16) -> Int {
    Int(((UInt32(truncatingIfNeeded: first) << 16 | UInt32(second)) &* 0x9E37_79B1) >> 18)
  }

  /// The character of three bytes that follows the one at `index`; 0 where none does.
  @inline(__always) static func second(_ text: [UInt8], _ index: Int) -> UInt16 {
    guard index + 5 < text.count, text[index + 3] & 0xF0 == 0xE0 else { return 0 }
    return UInt16(truncatingIfNeeded: UTF8Character.code(text, index + 3))
  }
}
