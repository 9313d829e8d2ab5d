import Chinese

/// An index of the words of several sets by their first two characters.
struct KeywordIndex: Sendable {
  /// The words of all rules, indexed once. A rule that searches for words needs no other registration than
  /// its line in `Rule.all`.
  static let all = KeywordIndex(Rule.all.flatMap(\.words))

  /// Roles of a character of three bytes.
  static let isFirst: UInt8 = 1
  static let isSecond: UInt8 = 2
  static let isMark: UInt8 = 4

  /// A word in two parts, the first perhaps empty: the ranges of its bytes in `text`, its line, its set.
  private struct Word {
    let head: Range<Int>
    let tail: Range<Int>
    let hash: Int
    let line: Int
    let set: Int
  }

  private var sets: [KeywordSet] = []
  /// The address of each of `sets`, which tells most of them from others.
  private var addresses: [UInt] = []
  /// The roles of characters of three bytes, by the lower 12 bits of the code point.
  private(set) var roles = [UInt8](repeating: 0, count: 0x1000)
  /// For each hash of two characters, the sets with a word that begins so, as a bit mask: with all that have
  /// some, and a few false positives.
  private(set) var sketch = [UInt32](repeating: 0, count: 0x1000)
  private var text: [UInt8] = []
  /// The words in the order of their hashes; words with the same hash in the order of the lists.
  private var words: [Word] = []
  /// For each hash the index of its first word in `words`, and at last their count.
  private var starts = [UInt16](repeating: 0, count: 0x1001)

  /// At most 32 of `sets` are indexed; the others are searched for without the index.
  init(_ sets: [KeywordSet]) {
    text.reserveCapacity(4096)
    words.reserveCapacity(512)
    for mark in KeywordIndex.marks { roles[mark & 0xFFF] |= KeywordIndex.isMark }
    for set in sets where self.sets.count < 32 && !self.sets.contains(set) {
      for (number, line) in set.lines.enumerated() { add(line, number) }
      self.sets.append(set)
      addresses.append(set.address)
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

  /// Adds the words of line `number` of the next set.
  private mutating func add(_ line: KeywordSet.Line, _ number: Int) {
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

  /// Whether `character` is one of `marks`.
  static func isMark(_ character: Int) -> Bool { marks.contains(character) }

  /// The number of `set`; nil where it is not in the index.
  func number(of set: KeywordSet) -> Int? {
    let address = set.address
    return addresses.indices.first { addresses[$0] == address && sets[$0] == set }
  }

  /// The word of set `number` at `index`, where there are two characters of three bytes.
  func hit(of number: Int, in bytes: [UInt8], at index: Int) -> KeywordSet.Hit? {
    let hash = KeywordIndex.hash(
      UTF8Character.code(bytes, index), UTF8Character.code(bytes, index + 3))
    for word in words[Int(starts[hash])..<Int(starts[hash + 1])] where word.set == number {
      let end = index + word.head.count + word.tail.count
      if end <= bytes.count, matches(word.head, in: bytes, at: index),
        matches(word.tail, in: bytes, at: index + word.head.count)
      {
        return KeywordSet.Hit(line: word.line, range: index..<end)
      }
    }
    return nil
  }

  /// Whether `bytes` has the part `part` of `text` at `index`.
  private func matches(_ part: Range<Int>, in bytes: [UInt8], at index: Int) -> Bool {
    for offset in 0..<part.count where bytes[index + offset] != text[part.lowerBound + offset] {
      return false
    }
    return true
  }

  @inline(__always) static func hash(_ first: Int, _ second: Int) -> Int {
    Int(((UInt32(first) << 16 | UInt32(second)) &* 0x9E37_79B1) >> 20)
  }
}
