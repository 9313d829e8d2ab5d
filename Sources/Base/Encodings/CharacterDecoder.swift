/// A decoder of an encoding, which reads one character after the other.
protocol CharacterDecoder {
  /// The size in bytes of what is left out where it is no character.
  var unitSize: Int { get }

  /// What begins at `index`, which is before the end of `bytes`.
  mutating func character(at index: Int, in bytes: Span<UInt8>) -> DecodedCharacter
}

/// What a decoder finds at one place.
enum DecodedCharacter {
  /// A code point, and the number of its bytes.
  case codePoint(UInt32, length: Int)
  /// A letter and the mark above it, whose code has two bytes.
  case pair(letter: UInt32, mark: UInt32)
  case invalid
  /// The beginning of a character, at the end of the bytes.
  case truncated
}
