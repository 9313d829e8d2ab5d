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
    words.contains { index(of: $0, in: range ?? indices) != nil }
  }

  /// The index of the first `word` in `range`.
  package func index(of word: StaticString, in range: Range<Int>) -> Int? {
    withUnsafeBytes { bytes in
      word.withUTF8Buffer { bytes.index(of: UnsafeRawBufferPointer($0), in: range) }
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

extension UnsafeRawBufferPointer {
  /// The index of the first `word` in `range`. Its first and its last byte are looked for at 16 places at once.
  func index(of word: UnsafeRawBufferPointer, in range: Range<Int>) -> Int? {
    guard let first = word.first, let last = word.last else { return nil }
    let (firsts, lasts) = (SIMD16(repeating: first), SIMD16(repeating: last))
    let length = word.count - 1
    let end = Swift.min(range.upperBound, count) - word.count
    var index = Swift.max(range.lowerBound, 0)
    while index <= end - 15 {
      let begins = loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self) .== firsts
      let ends =
        loadUnaligned(fromByteOffset: index &+ length, as: SIMD16<UInt8>.self) .== lasts
      if any(begins .& ends), let found = self.index(of: word, from: index, to: index + 15) {
        return found
      }
      index &+= 16
    }
    return self.index(of: word, from: index, to: end)
  }

  /// The first index from `start` to `end` of `word`, which ends before the bytes do.
  private func index(of word: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int? {
    var index = start
    while index <= end {
      if word.indices.allSatisfy({ self[index &+ $0] == word[$0] }) { return index }
      index += 1
    }
    return nil
  }
}
