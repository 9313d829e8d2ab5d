extension Collection where Element: Equatable {
  /// Whether it contains `part` as a contiguous sequence.
  @inlinable public func holds(_ part: some Collection<Element>) -> Bool { range(of: part) != nil }

  /// The first range of `part` as a contiguous sequence.
  @inlinable public func range(of part: some Collection<Element>) -> Range<Index>? {
    guard let first = part.first else { return startIndex..<startIndex }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part) { return start..<index(start, offsetBy: part.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether it ends with one of `words`.
  package func ends(withAny words: [StaticString]) -> Bool {
    words.contains { has($0, at: count - $0.utf8CodeUnitCount) }
  }

  /// Whether one of `words` is in `range`, or in all of it.
  package func holds(anyOf words: [StaticString], in range: Range<Int>? = nil) -> Bool {
    let range = range ?? indices
    return words.contains { word in
      let last = range.upperBound - word.utf8CodeUnitCount
      return last >= range.lowerBound
        && (range.lowerBound...last).contains { has(word, at: $0) }
    }
  }

  /// Whether `word` begins at `index`.
  @inlinable public func has(_ word: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + word.utf8CodeUnitCount <= count else { return false }
    return word.withUTF8Buffer { word in
      for offset in word.indices where self[index + offset] != word[offset] { return false }
      return true
    }
  }
}
