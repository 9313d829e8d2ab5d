/// Searches for a word in bytes, without decoding them (Horspool's algorithm).
package struct SubstringSearcher: Sendable {
  private let word: [UInt8]
  /// The step from an index to the next, by the byte where the word would end.
  private let steps: [UInt8]

  /// `word` must not be empty.
  package init(_ word: String) {
    let word = Array(word.utf8)
    precondition(!word.isEmpty)
    let most = min(word.count, Int(UInt8.max))
    var steps = [UInt8](repeating: UInt8(most), count: 256)
    for (index, byte) in word.dropLast().enumerated() {
      steps[Int(byte)] = UInt8(min(most, word.count - 1 - index))
    }
    self.word = word
    self.steps = steps
  }

  /// Whether the word occurs in `text`, byte for byte.
  package func occurs(in text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { occurs(in: UnsafeRawBufferPointer($0)) }
      ?? occurs(in: Array(text.utf8))
  }

  /// Whether the word occurs in `utf8`.
  package func occurs(in utf8: [UInt8]) -> Bool { occurs(in: utf8[...]) }

  /// Whether the word occurs in `utf8`.
  package func occurs(in utf8: ArraySlice<UInt8>) -> Bool {
    utf8.withUnsafeBytes { occurs(in: $0) }
  }

  private func occurs(in bytes: UnsafeRawBufferPointer) -> Bool {
    let last = word.count - 1
    let lastByte = word[last]
    return steps.withUnsafeBufferPointer { steps in
      var end = last
      while end < bytes.count {
        let byte = bytes[end]
        if byte == lastByte, matches(bytes, before: end) { return true }
        end += Int(steps[Int(byte)])
      }
      return false
    }
  }

  /// Whether the bytes before `end` match the word without its last byte.
  private func matches(_ bytes: UnsafeRawBufferPointer, before end: Int) -> Bool {
    let start = end - (word.count - 1)
    for index in 0..<(word.count - 1) where bytes[start + index] != word[index] { return false }
    return true
  }
}
