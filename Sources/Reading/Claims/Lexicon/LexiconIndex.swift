import Chinese

/// Finds the longest word of the lexicon at an index of a text. Its tables are constants that
/// `RECORD=1 swift test --filter LexiconIndexTests` writes.
enum LexiconIndex {
  /// The term and the length in bytes of the longest word at `index` of `text`; nil where there is
  /// none.
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

  /// The longest word at `index` among those in the bucket of `hash`.
  private static func word(
    in text: [UInt8], at index: Int, _ hash: Int
  ) -> (term: Term, count: Int)? {
    let bucket = hash >> bucketShift
    let ninth = index + 8 < text.count ? text[index + 8] : 0
    var slot = Int(starts[bucket])
    let end = Int(starts[bucket + 1])
    return ninthBytes.withUnsafeBytes { ninthBytes in
      while slot < end {
        if slot + 8 <= end, !mayHold(ninth, ninthBytes, slot) {
          slot += 8
          continue
        }
        let mayFit = ninthBytes[slot] == ninth || ninthBytes[slot] == 0
        if mayFit, let word = word(slot, in: text, index) { return word }
        slot += 1
      }
      return nil
    }
  }

  /// The word of `slot` where it is at `index` of `text`.
  private static func word(
    _ slot: Int, in text: [UInt8], _ index: Int
  ) -> (term: Term, count: Int)? {
    let word = words[slot]
    guard let line = Lexicon.line(Int(word >> 16)) else { return nil }
    let count = line.words.withUTF8Buffer { length(of: $0, Int(word & 0xFFFF), in: text, index) }
    return count.map { (line.term, $0) }
  }

  /// Whether `byte` or 0 is among the eight of `bytes` from `index` on.
  @inline(__always) private static func mayHold(
    _ byte: UInt8, _ bytes: UnsafeRawBufferPointer, _ index: Int
  ) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let differences = eight ^ (ones &* UInt64(byte))
    let zeros = (eight &- ones) & ~eight | (differences &- ones) & ~differences
    return zeros & (ones << 7) != 0
  }

  /// The length of the word that begins at `start` of `line` and ends before a blank; nil where the
  /// word is not at `index` of `text`.
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

  /// Whether a word may begin with characters that have this hash. Rejects nearly all indexes of a
  /// text.
  @inline(__always) private static func mayBegin(_ hash: Int) -> Bool {
    filter[hash >> 6] >> UInt64(hash & 63) & 1 != 0
  }

  /// The number of low bits of a hash that do not belong to the number of its bucket.
  static let bucketShift = 3

  /// The hash of the first two characters of a word, 14 bits. `second` is 0 where there is no
  /// second character, or it does not have three bytes.
  @inline(__always) static func hash(_ first: Int, _ second: UInt16) -> Int {
    Int(((UInt32(truncatingIfNeeded: first) << 16 | UInt32(second)) &* 0x9E37_79B1) >> 18)
  }

  /// The character of three bytes after the one at `index`; 0 where there is none.
  @inline(__always) static func second(_ text: [UInt8], _ index: Int) -> UInt16 {
    guard index + 5 < text.count, text[index + 3] & 0xF0 == 0xE0 else { return 0 }
    return UInt16(truncatingIfNeeded: UTF8Character.code(text, index + 3))
  }
}
