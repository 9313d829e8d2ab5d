/// The characters of a text by the last six bits of their numbers: most texts that lack a word lack one of its
/// characters, which this shows without a search.
struct CharacterSketch {
  private var bits: UInt64 = 0

  init(_ scalars: [Unicode.Scalar]) {
    for scalar in scalars { bits |= 1 << UInt64(scalar.value & 0x3F) }
  }

  init(_ text: StaticString) {
    text.withUTF8Buffer { bytes in
      // The last byte of a character in UTF-8 has its last six bits.
      for index in bytes.indices
      where index + 1 == bytes.count || bytes[index + 1] & 0xC0 != 0x80 {
        bits |= 1 << UInt64(bytes[index] & 0x3F)
      }
    }
  }

  /// Whether the text may contain one with `other`. Never false for one that does.
  func mayContain(_ other: CharacterSketch) -> Bool { other.bits & ~bits == 0 }

  mutating func formUnion(_ other: CharacterSketch) { bits |= other.bits }
}
