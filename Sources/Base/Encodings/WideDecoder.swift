/// Decodes UTF-16 and UTF-32.
package struct WideDecoder: CharacterDecoder {
  /// The size of a code unit in bytes, 2 or 4.
  package let unitSize: Int
  let isBigEndian: Bool

  func character(at index: Int, in bytes: Span<UInt8>) -> DecodedCharacter {
    guard let unit = unit(at: index, in: bytes) else { return .truncated }
    switch unit {
    case 0xD800..<0xDC00 where unitSize == 2:
      guard let low = self.unit(at: index + 2, in: bytes) else { return .truncated }
      guard 0xDC00..<0xE000 ~= low else { return .invalid }
      return .codePoint(0x1_0000 + (unit - 0xD800) << 10 + (low - 0xDC00), length: 4)
    case 0xD800..<0xE000, 0x11_0000...: return .invalid
    default: return .codePoint(unit, length: unitSize)
    }
  }

  /// The code unit at `index`; nil where `bytes` end before it does.
  package func unit(at index: Int, in bytes: Span<UInt8>) -> UInt32? {
    guard index + unitSize <= bytes.count else { return nil }
    return (0..<unitSize).reduce(0) { value, place in
      value << 8 | UInt32(bytes[index + (isBigEndian ? place : unitSize - 1 - place)])
    }
  }
}
