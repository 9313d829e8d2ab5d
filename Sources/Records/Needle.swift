/// A word to be looked for in texts that need not be decoded for it (Horspool's search).
package struct Needle: Sendable {
  private let word: [UInt8]
  /// How far to go on from a place, by the byte that stands where the word would end.
  private let steps: [Int]

  /// `word` has no character that JSON has to escape, and is not empty.
  package init(_ word: String) {
    let word = Array(word.utf8)
    precondition(!word.isEmpty)
    var steps = [Int](repeating: word.count, count: 256)
    for (place, byte) in word.dropLast().enumerated() { steps[Int(byte)] = word.count - 1 - place }
    self.word = word
    self.steps = steps
  }

  /// Whether the word stands in `text`.
  package func occurs(in text: Prose) -> Bool {
    guard let spelling = text.spelling else { return occurs(in: text.utf8[...]) }
    if occurs(in: spelling) { return true }
    let isNumbered = spelling.withUnsafeBytes { Needle.hasNumberedEscape($0.bytes) }
    return isNumbered && occurs(in: text.utf8[...])
  }

  /// Whether the word stands in `text`, byte for byte.
  package func occurs(in text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { occurs(in: UnsafeRawBufferPointer($0)) }
      ?? occurs(in: Array(text.utf8))
  }

  /// Whether the word stands in `utf8`.
  package func occurs(in utf8: [UInt8]) -> Bool { occurs(in: utf8[...]) }

  /// Whether `spelling` may have a character escaped by its number, `\u5171`.
  private static func hasNumberedEscape(_ spelling: RawSpan) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var place = 0
    while place + 8 < spelling.byteCount {
      let other = spelling.eight(place) ^ (ones &* 0x5C)
      let backslashes = (other &- ones) & ~other & (ones << 7)
      if backslashes == 0 {
        place += 8
      } else {
        place += backslashes.trailingZeroBitCount >> 3
        if spelling.byte(place + 1) == UInt8(ascii: "u") { return true }
        place += 2
      }
    }
    while place + 1 < spelling.byteCount {
      let isBackslash = spelling.byte(place) == UInt8(ascii: "\\")
      if isBackslash, spelling.byte(place + 1) == UInt8(ascii: "u") { return true }
      place += isBackslash ? 2 : 1
    }
    return false
  }

  private func occurs(in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBytes { occurs(in: $0) }
  }

  private func occurs(in bytes: UnsafeRawBufferPointer) -> Bool {
    var end = word.count - 1
    while end < bytes.count {
      let byte = bytes[end]
      if byte == word[word.count - 1], stands(in: bytes, before: end) { return true }
      end += steps[Int(byte)]
    }
    return false
  }

  /// Whether all of the word but its last byte stands before `end`.
  private func stands(in bytes: UnsafeRawBufferPointer, before end: Int) -> Bool {
    let start = end - (word.count - 1)
    for place in 0..<(word.count - 1) where bytes[start + place] != word[place] { return false }
    return true
  }
}
