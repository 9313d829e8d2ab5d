/// Finds the longest word of the lexicon that stands at a place.
struct WordTable: Sendable {
  private struct Word {
    let bytes: [UInt8]
    let term: Term
  }

  private let words: [Word]
  /// The words by their first character, of the basic plane: those of a character stand together,
  /// longest first.
  private let starts: [UInt16]

  /// `entries` name the words of each term, with blanks between them; all begin with a character of
  /// three bytes, which others are left out for.
  init(_ entries: [(term: Term, words: String)]) {
    var all: [Word] = []
    for (term, words) in entries {
      for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
      where word.count > 2 {
        all.append(Word(bytes: Array(word), term: term))
      }
    }
    // What is listed first wins among equal words.
    let order = all.indices.sorted { left, right in
      let first = WordTable.character(all[left].bytes, 0)
      let second = WordTable.character(all[right].bytes, 0)
      if first != second { return first < second }
      let longer = all[left].bytes.count - all[right].bytes.count
      return longer != 0 ? longer > 0 : left < right
    }
    words = order.map { all[$0] }
    var starts = [UInt16](repeating: 0, count: 0x1_0001)
    for word in words { starts[WordTable.character(word.bytes, 0) + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    self.starts = starts
  }

  /// The term and length of the longest word at `index` of `text`; nil where none stands there.
  func word(in text: [UInt8], at index: Int) -> (term: Term, count: Int)? {
    guard text[index] & 0xF0 == 0xE0, index + 2 < text.count else { return nil }
    let character = WordTable.character(text, index)
    for place in Int(starts[character])..<Int(starts[character + 1]) {
      let word = words[place]
      if WordTable.stands(word.bytes, in: text, at: index) { return (word.term, word.bytes.count) }
    }
    return nil
  }

  private static func stands(_ word: [UInt8], in text: [UInt8], at index: Int) -> Bool {
    guard index + word.count <= text.count else { return false }
    for offset in 3..<max(3, word.count) where text[index + offset] != word[offset] { return false }
    return true
  }

  /// The character of three bytes at `index`.
  static func character(_ text: [UInt8], _ index: Int) -> Int {
    Int(text[index] & 0x0F) << 12 | Int(text[index + 1] & 0x3F) << 6 | Int(text[index + 2] & 0x3F)
  }
}
