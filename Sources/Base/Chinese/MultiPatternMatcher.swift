/// Searches UTF-8 bytes for several Chinese words in one pass.
package struct MultiPatternMatcher: Sendable {
  /// An occurrence of a word.
  package struct Hit: Equatable {
    /// The index of the word in the list.
    package let pattern: Int
    package let range: Range<Int>
  }

  private let words: StaticString
  /// The index in `words` where each word begins, and where another one after the last would.
  private let starts: [UInt16]
  /// The roles of characters in words, by the low eight bits of the code point: 1 for the first character, 2
  /// for the second. They exclude most of a text.
  private let roles: [UInt8]

  /// `words` are separated by blanks; each has at least two characters, of which the first two are Chinese.
  /// Where two words match at the same index, the one listed first is found.
  package init(_ words: StaticString) {
    var starts: [UInt16] = [0]
    var roles = [UInt8](repeating: 0, count: 256)
    words.withUTF8Buffer { words in
      for index in words.indices where words[index] == 0x20 { starts.append(UInt16(index + 1)) }
      for start in starts.map(Int.init) {
        precondition(words[start] & words[start + 3] & 0xF0 == 0xE0)
        roles[Self.key(words, start)] |= 1
        roles[Self.key(words, start + 3)] |= 2
      }
      starts.append(UInt16(words.count + 1))
    }
    self.words = words
    self.starts = starts
    self.roles = roles
  }

  /// The first hit at or after `start`, and before `end` where it is given.
  package func next(in bytes: [UInt8], from start: Int = 0, to end: Int? = nil) -> Hit? {
    let end = min(end ?? bytes.count, bytes.count)
    var index = start
    while let opening = opening(in: bytes, from: index, to: end) {
      if let hit = hit(in: bytes, at: opening, end: end) { return hit }
      index = opening + 3
    }
    return nil
  }

  /// The first index from `start` on where a word may begin and end before `end`.
  private func opening(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      roles.withUnsafeBufferPointer { roles in
        var index = start
        while index + 6 <= end {
          let byte = bytes[index]
          if byte & 0xF0 == 0xE0, roles[Self.key(bytes, index)] & 1 != 0,
            bytes[index + 3] & 0xF0 == 0xE0, roles[Self.key(bytes, index + 3)] & 2 != 0
          {
            return index
          }
          index += UTF8Character.width(byte)
        }
        return nil
      }
    }
  }

  /// Whether one of the words occurs in `range` of `bytes`.
  package func occur(in bytes: [UInt8], _ range: Range<Int>? = nil) -> Bool {
    next(in: bytes, from: range?.lowerBound ?? 0, to: range?.upperBound) != nil
  }

  /// All hits in `range` of `bytes`. They do not overlap.
  package func hits(in bytes: [UInt8], _ range: Range<Int>? = nil) -> [Hit] {
    var hits: [Hit] = []
    var index = range?.lowerBound ?? 0
    while let hit = next(in: bytes, from: index, to: range?.upperBound) {
      hits.append(hit)
      index = hit.range.upperBound
    }
    return hits
  }

  /// The word at `index` of `bytes`; of several the one listed first.
  package func hit(in bytes: [UInt8], at index: Int, end: Int) -> Hit? {
    words.withUTF8Buffer { words in
      for pattern in 0..<starts.count - 1 {
        let start = Int(starts[pattern])
        let count = Int(starts[pattern + 1]) - 1 - start
        guard words[start + 2] == bytes[index + 2], index + count <= end else { continue }
        if (0..<count).allSatisfy({ bytes[index + $0] == words[start + $0] }) {
          return Hit(pattern: pattern, range: index..<index + count)
        }
      }
      return nil
    }
  }

  /// The last eight bits of the code point of the three-byte character at `index`.
  @inline(__always)
  private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    Int(bytes[index + 1] & 0x03) << 6 | Int(bytes[index + 2] & 0x3F)
  }
}
