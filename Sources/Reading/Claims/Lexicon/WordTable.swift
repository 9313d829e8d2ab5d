import Chinese

/// Finds the longest word of the lexicon that stands at a place.
struct WordTable: Sendable {
  /// A word: where its bytes lie.
  private struct Word {
    let start: Int32
    let count: Int32
    let term: Term
  }

  private let bytes: [UInt8]
  private let words: [Word]
  /// The second character of each word; 0 where it has none, or one of another length.
  private let seconds: [UInt16]
  /// A bit for the first two characters of each word, by a hash: nearly all places are dismissed by it.
  private let beginnings: [UInt64]
  /// The words by their first character, of the basic plane: those of a character stand together,
  /// longest first.
  private let starts: [UInt16]

  /// `entries` name the words of each term, with blanks between them; each begins with a character of
  /// three bytes. Of equal words the one listed first is met.
  init(_ entries: [(term: Term, words: String)]) {
    var all: [(word: [UInt8], term: Term)] = []
    for (term, words) in entries {
      for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        precondition(word.count > 2)
        all.append((Array(word), term))
      }
    }
    let order = all.indices.sorted { left, right in
      let first = UTF8Character.code(all[left].word, 0)
      let second = UTF8Character.code(all[right].word, 0)
      if first != second { return first < second }
      let longer = all[left].word.count - all[right].word.count
      return longer != 0 ? longer > 0 : left < right
    }
    var bytes: [UInt8] = []
    var words: [Word] = []
    var starts = [UInt16](repeating: 0, count: 0x1_0001)
    for place in order {
      let word = all[place].word
      words.append(
        Word(start: Int32(bytes.count), count: Int32(word.count), term: all[place].term))
      bytes += word
      starts[UTF8Character.code(word, 0) + 1] += 1
    }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    self.bytes = bytes
    self.words = words
    seconds = order.map { WordTable.second(all[$0].word, 0) }
    var beginnings = [UInt64](repeating: 0, count: 256)
    for place in order {
      let word = all[place].word
      let bit = WordTable.bit(UTF8Character.code(word, 0), WordTable.second(word, 0))
      beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.beginnings = beginnings
    self.starts = starts
  }

  /// The term and length of the longest word at `index` of `text`; nil where none stands there.
  func word(in text: [UInt8], at index: Int) -> (term: Term, count: Int)? {
    guard text[index] & 0xF0 == 0xE0, index + 2 < text.count else { return nil }
    let character = UTF8Character.code(text, index)
    let second = WordTable.second(text, index)
    guard mayBegin(character, second) || mayBegin(character, 0) else { return nil }
    let places = Int(starts[character])..<Int(starts[character + 1])
    for place in places where seconds[place] == second || seconds[place] == 0 {
      let word = words[place]
      if stands(Int(word.start), Int(word.count), in: text, at: index) {
        return (word.term, Int(word.count))
      }
    }
    return nil
  }

  /// Whether a word may begin with these two characters, `second` being 0 for one of a single character.
  @inline(__always) private func mayBegin(_ first: Int, _ second: UInt16) -> Bool {
    let bit = WordTable.bit(first, second)
    return beginnings[bit >> 6] >> UInt64(bit & 63) & 1 != 0
  }

  @inline(__always) private static func bit(_ first: Int, _ second: UInt16) -> Int {
    Int(((UInt32(truncatingIfNeeded: first) << 16 | UInt32(second)) &* 0x9E37_79B1) >> 18)
  }

  /// The character of three bytes that follows the one at `index`; 0 where none does.
  @inline(__always) private static func second(_ text: [UInt8], _ index: Int) -> UInt16 {
    guard index + 5 < text.count, text[index + 3] & 0xF0 == 0xE0 else { return 0 }
    return UInt16(truncatingIfNeeded: UTF8Character.code(text, index + 3))
  }

  /// Whether the word of `count` bytes at `start` stands at `index`, where its first character does.
  private func stands(_ start: Int, _ count: Int, in text: [UInt8], at index: Int) -> Bool {
    guard index + count <= text.count else { return false }
    var offset = 3
    while offset < count {
      if text[index + offset] != bytes[start + offset] { return false }
      offset += 1
    }
    return true
  }
}
