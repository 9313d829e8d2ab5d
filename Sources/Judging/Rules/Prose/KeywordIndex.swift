import Chinese

/// The words of several sets, by their first two characters.
struct KeywordIndex: Sendable {
  /// The words of every rule. It is made once, in the time of reading their lists: a rule that looks for
  /// words is its file and its line in `Rule.all`.
  static let all = KeywordIndex(Rule.all.flatMap(\.words))

  /// What a character of three bytes may be in a text.
  static let isFirst: UInt8 = 1
  static let isSecond: UInt8 = 2
  static let isMark: UInt8 = 4

  /// A word, in two parts of which the first may be empty: its bytes in `text`, its line and its set.
  private struct Word {
    let head: Range<Int>
    let tail: Range<Int>
    let hash: Int
    let line: Int
    let set: Int
  }

  private var sets: [KeywordSet] = []
  /// What each character of three bytes may be, by the lower 12 bits of its code point.
  private(set) var roles = [UInt8](repeating: 0, count: 0x1000)
  /// The sets, a bit each, that have a word whose first two characters have this hash.
  private var sketch = [UInt32](repeating: 0, count: 0x1000)
  private var text: [UInt8] = []
  /// The words by their hash; of one hash in the order in which they are listed.
  private var words: [Word] = []
  /// Where the words of each hash begin in `words`, and the last ones end.
  private var starts = [UInt16](repeating: 0, count: 0x1001)

  /// `sets` are 32 at most: those beyond are found without it.
  init(_ sets: [KeywordSet]) {
    text.reserveCapacity(4096)
    words.reserveCapacity(512)
    for mark in KeywordIndex.marks { roles[mark & 0xFFF] |= KeywordIndex.isMark }
    for set in sets where self.sets.count < 32 && !self.sets.contains(set) {
      for (number, line) in set.lines.enumerated() { list(line, number) }
      self.sets.append(set)
    }
    let listed = words
    for word in listed { starts[word.hash + 1] += 1 }
    for hash in 1..<starts.count { starts[hash] += starts[hash - 1] }
    var ends = starts
    for word in listed {
      words[Int(ends[word.hash])] = word
      ends[word.hash] += 1
    }
  }

  /// Lists the words of line `number` of the next set.
  private mutating func list(_ line: KeywordSet.Line, _ number: Int) {
    var head = text.count
    line.heads.withUTF8Buffer { text.append(contentsOf: $0) }
    let tails = text.count
    line.words.withUTF8Buffer { text.append(contentsOf: $0) }
    repeat {
      let headEnd = end(ofWordAt: head, before: tails)
      var tail = tails
      while tail < text.count {
        let tailEnd = end(ofWordAt: tail, before: text.count)
        add(head..<headEnd, tail..<tailEnd, number)
        tail = tailEnd + 1
      }
      head = headEnd + 1
    } while head < tails
  }

  private func end(ofWordAt start: Int, before end: Int) -> Int {
    var index = start
    while index < end, text[index] != 0x20 { index += 1 }
    return index
  }

  private mutating func add(_ head: Range<Int>, _ tail: Range<Int>, _ line: Int) {
    let start = head.isEmpty ? tail.lowerBound : head.lowerBound
    let first = UTF8Character.code(text, start)
    let second = UTF8Character.code(text, head.count == 3 ? tail.lowerBound : start + 3)
    let hash = KeywordIndex.hash(first, second)
    roles[first & 0xFFF] |= KeywordIndex.isFirst
    roles[second & 0xFFF] |= KeywordIndex.isSecond
    sketch[hash] |= 1 << UInt32(sets.count)
    words.append(Word(head: head, tail: tail, hash: hash, line: line, set: sets.count))
  }

  /// 【, （, Ｘ and ｘ.
  private static let marks = [0x3010, 0xFF08, 0xFF38, 0xFF58]

  /// Whether `character` is one of them.
  static func isMark(_ character: Int) -> Bool { marks.contains(character) }

  /// The number of `set`; nil where it is none of those that the index has.
  func number(of set: KeywordSet) -> Int? { sets.firstIndex(of: set) }

  /// The sets that have words with these first two characters, a bit each, and a few that don't.
  @inline(__always) func sets(_ first: Int, _ second: Int) -> UInt32 {
    sketch[KeywordIndex.hash(first, second)]
  }

  /// The word of set `number` that stands at `index`, where two characters of three bytes do.
  func hit(of number: Int, in bytes: [UInt8], at index: Int) -> KeywordSet.Hit? {
    let hash = KeywordIndex.hash(
      UTF8Character.code(bytes, index), UTF8Character.code(bytes, index + 3))
    for place in Int(starts[hash])..<Int(starts[hash + 1]) where words[place].set == number {
      let word = words[place]
      let end = index + word.head.count + word.tail.count
      if end <= bytes.count, stands(word.head, in: bytes, at: index),
        stands(word.tail, in: bytes, at: index + word.head.count)
      {
        return KeywordSet.Hit(line: word.line, range: index..<end)
      }
    }
    return nil
  }

  /// Whether what the text has in `part` stands at `index` of `bytes`.
  private func stands(_ part: Range<Int>, in bytes: [UInt8], at index: Int) -> Bool {
    for offset in 0..<part.count where bytes[index + offset] != text[part.lowerBound + offset] {
      return false
    }
    return true
  }

  private static func hash(_ first: Int, _ second: Int) -> Int {
    Int(((UInt32(first) << 16 | UInt32(second)) &* 0x9E37_79B1) >> 20)
  }
}
