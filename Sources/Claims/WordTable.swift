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
      let first = WordTable.character(all[left].word, 0)
      let second = WordTable.character(all[right].word, 0)
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
      starts[WordTable.character(word, 0) + 1] += 1
    }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    self.bytes = bytes
    self.words = words
    self.starts = starts
  }

  /// The term and length of the longest word at `index` of `text`; nil where none stands there.
  func word(in text: [UInt8], at index: Int) -> (term: Term, count: Int)? {
    guard text[index] & 0xF0 == 0xE0, index + 2 < text.count else { return nil }
    let character = WordTable.character(text, index)
    var place = Int(starts[character])
    let end = Int(starts[character + 1])
    while place < end {
      let count = Int(words[place].count)
      if stands(Int(words[place].start), count, in: text, at: index) {
        return (words[place].term, count)
      }
      place += 1
    }
    return nil
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

  /// The character of three bytes at `index`.
  static func character(_ text: [UInt8], _ index: Int) -> Int {
    Int(text[index] & 0x0F) << 12 | Int(text[index + 1] & 0x3F) << 6 | Int(text[index + 2] & 0x3F)
  }
}
