/// Kinds of characters that few texts have, which are looked for in one pass over a text.
package struct RareCharacters: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Radicals and compatibility ideographs: `RadicalForm`.
  package static let radicals = RareCharacters(rawValue: 1)
  /// Characters without a glyph: `NonprintingCharacter`.
  package static let nonprinting = RareCharacters(rawValue: 2)
  /// Latin letters with accents (U+00C0–U+01FF).
  package static let accented = RareCharacters(rawValue: 4)

  /// The kinds that may occur in `text`: each that occurs, and perhaps others.
  package init(in text: String) {
    self =
      text.utf8.withContiguousStorageIfAvailable { RareCharacters(in: $0) }
      ?? Array(text.utf8).withUnsafeBufferPointer { RareCharacters(in: $0) }
  }

  private init(in bytes: UnsafeBufferPointer<UInt8>) {
    self = []
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      switch lead {
      case 0xE3...0xEE: break
      case 0xE2: formUnion(.symbol(bytes[index + 1], bytes[index + 2]))
      case 0xEF: if 0xA4...0xAB ~= bytes[index + 1] { insert(.radicals) }
      case 0x20...0x7E, 0x09...0x0D: break
      case 0xC2:
        let second = bytes[index + 1]
        if second == 0xAD || second < 0xA0 && second != 0x85 { insert(.nonprinting) }
      case 0xC3...0xC7: insert(.accented)
      default: if lead < 0x80 { insert(.nonprinting) }
      }
      index += UTF8Character.width(lead)
    }
  }

  /// The kinds of the character with the bytes E2, `second` and `third` (U+2000–U+2FFF).
  private static func symbol(_ second: UInt8, _ third: UInt8) -> RareCharacters {
    switch second {
    case 0xBA...0xBF: .radicals
    case 0x80: third == 0xAE ? .nonprinting : []
    case 0x81: 0xA1...0xA4 ~= third ? .nonprinting : []
    default: []
    }
  }
}
