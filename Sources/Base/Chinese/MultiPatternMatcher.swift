/// Several Chinese phrases that are looked for in one pass over UTF-8 bytes.
package struct MultiPatternMatcher: Sendable {
  /// A range where a phrase stands.
  package struct Hit: Equatable {
    /// The index of the phrase in the list.
    package let pattern: Int
    package let range: Range<Int>
  }

  private let words: [[UInt8]]
  /// The phrases by the third byte of their first character.
  private let buckets: [[Int]]
  /// A bit for each character (of the basic plane) that is the first or the second of some phrase:
  /// most of a text is dismissed by these two alone.
  private let firsts: [UInt64]
  private let seconds: [UInt64]

  /// `phrases` have two characters or more, the first two of them Chinese; where two begin at the
  /// same place, the one listed first is met.
  package init(_ phrases: [String]) {
    var firsts = [UInt64](repeating: 0, count: 1024)
    var seconds = firsts
    for phrase in phrases {
      let scalars = phrase.unicodeScalars.prefix(2).map { Int($0.value) }
      precondition(scalars.count == 2 && scalars.allSatisfy { 0x800...0xFFFF ~= $0 }, phrase)
      firsts[scalars[0] >> 6] |= 1 << UInt64(scalars[0] & 63)
      seconds[scalars[1] >> 6] |= 1 << UInt64(scalars[1] & 63)
    }
    let words = phrases.map { Array($0.utf8) }
    var buckets = [[Int]](repeating: [], count: 64)
    for (phrase, word) in words.enumerated() { buckets[Int(word[2] & 0x3F)].append(phrase) }
    self.words = words
    self.buckets = buckets
    self.firsts = firsts
    self.seconds = seconds
  }

  /// The first hit at or after `start`, and before `end` where it is given.
  package func next(in bytes: [UInt8], from start: Int = 0, to end: Int? = nil) -> Hit? {
    let end = end ?? bytes.count
    var index = start
    while index + 6 <= end {
      let byte = bytes[index]
      if byte & 0xF0 == 0xE0, Self.marks(firsts, bytes, index), bytes[index + 3] & 0xF0 == 0xE0,
        Self.marks(seconds, bytes, index + 3), let hit = hit(in: bytes, at: index, end: end)
      {
        return hit
      }
      index += UTF8Character.width(byte)
    }
    return nil
  }

  /// Whether one of the phrases stands in `range` of `bytes`.
  package func occur(in bytes: [UInt8], _ range: Range<Int>? = nil) -> Bool {
    next(in: bytes, from: range?.lowerBound ?? 0, to: range?.upperBound) != nil
  }

  /// Every hit in `range` of `bytes`; hits don't overlap.
  package func hits(in bytes: [UInt8], _ range: Range<Int>? = nil) -> [Hit] {
    var hits: [Hit] = []
    var index = range?.lowerBound ?? 0
    while let hit = next(in: bytes, from: index, to: range?.upperBound) {
      hits.append(hit)
      index = hit.range.upperBound
    }
    return hits
  }

  /// The phrase that stands at `index` of `bytes`, the one listed first if there are several.
  package func hit(in bytes: [UInt8], at index: Int, end: Int) -> Hit? {
    for phrase in buckets[Int(bytes[index + 2] & 0x3F)] {
      let count = words[phrase].count
      guard index + count <= end, Self.stands(words[phrase], in: bytes, at: index) else {
        continue
      }
      return Hit(pattern: phrase, range: index..<index + count)
    }
    return nil
  }

  private static func stands(_ word: [UInt8], in bytes: [UInt8], at index: Int) -> Bool {
    for offset in word.indices where bytes[index + offset] != word[offset] { return false }
    return true
  }

  /// Whether the bit of the three-byte character at `index` is set.
  private static func marks(_ bits: [UInt64], _ bytes: [UInt8], _ index: Int) -> Bool {
    let high = Int(bytes[index] & 0x0F) << 6 | Int(bytes[index + 1] & 0x3F)
    return bits[high] >> UInt64(bytes[index + 2] & 0x3F) & 1 != 0
  }
}
