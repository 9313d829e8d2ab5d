/// A space outside ASCII, or a character without width (zero-width space, byte order mark).
struct BlankCharacter: Equatable {
  /// The width in columns (a Han character has two): 2 for U+3000, 1 for U+00A0, 0 for characters
  /// without width.
  var width: Int
  var isIdeographic = false
  /// The length in bytes of UTF-8.
  var length: Int

  /// The blank character with this code point, if there is one.
  init?(_ point: UInt32) {
    switch point {
    case 0xA0: self.init(width: 1, length: 2)
    case 0x2001, 0x2003: self.init(width: 2, length: 3)
    case 0x2000...0x200A, 0x202F, 0x205F: self.init(width: 1, length: 3)
    case 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: self.init(width: 0, length: 3)
    case 0x3000: self.init(width: 2, isIdeographic: true, length: 3)
    default: return nil
    }
  }

  /// The blank character at `index` of `bytes[..<end]`, if there is one.
  init?(_ bytes: Span<UInt8>, at index: Int, to end: Int) {
    let lead = bytes[index]
    guard Self.mayBegin(with: lead), index + 1 < end else { return nil }
    let second = UInt32(bytes[index + 1] & 0x3F)
    if lead == 0xC2 {
      self.init(0x80 | second)
      return
    }
    guard index + 2 < end else { return nil }
    self.init(UInt32(lead & 0x0F) << 12 | second << 6 | UInt32(bytes[index + 2] & 0x3F))
  }

  private init(width: Int, isIdeographic: Bool = false, length: Int) {
    (self.width, self.isIdeographic, self.length) = (width, isIdeographic, length)
  }

  /// Whether `byte` may be the first byte of a blank character in UTF-8.
  @inline(__always)
  static func mayBegin(with byte: UInt8) -> Bool {
    byte == 0xE3 || byte == 0xE2 || byte == 0xEF || byte == 0xC2
  }
}
