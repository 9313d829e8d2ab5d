/// Searches for a word that is only known at run time in bytes, without decoding them.
package struct SubstringSearcher: Sendable {
  private let word: [UInt8]

  /// `word` must not be empty.
  package init(_ word: String) {
    self.word = Array(word.utf8)
    precondition(!self.word.isEmpty)
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
    index(in: bytes, from: 0) != nil
  }

  /// The index of the first occurrence of the word in `utf8` at or after `start`.
  package func index(in utf8: [UInt8], from start: Int) -> Int? {
    utf8.withUnsafeBytes { index(in: $0, from: start) }
  }

  private func index(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    word.withUnsafeBytes { bytes.index(of: $0, in: start..<max(start, bytes.count)) }
  }
}
