/// A space outside ASCII, or a character that shows nothing at all.
struct Invisible: Equatable {
  /// In half widths of a line of Han: 2 for U+3000, 1 for U+00A0, 0 for what shows nothing.
  var width: Int
  var isIdeographic = false
  /// How many bytes of UTF-8 it has.
  var length: Int

  /// The one with this code point, if it is one.
  init?(_ point: UInt32) {
    switch point {
    case 0xA0: self.init(width: 1, length: 2)
    case 0xAD: self.init(width: 0, length: 2)
    case 0x2001, 0x2003: self.init(width: 2, length: 3)
    case 0x2000...0x200A, 0x202F, 0x205F: self.init(width: 1, length: 3)
    case 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: self.init(width: 0, length: 3)
    case 0x3000: self.init(width: 2, isIdeographic: true, length: 3)
    default: return nil
    }
  }

  /// The one that stands at `at` in `bytes[..<end]`, if one does.
  init?(_ bytes: Span<UInt8>, at: Int, to end: Int) {
    let lead = bytes[at]
    guard Self.mayBegin(with: lead), at + 1 < end else { return nil }
    let second = UInt32(bytes[at + 1] & 0x3F)
    if lead == 0xC2 {
      self.init(0x80 | second)
      return
    }
    guard at + 2 < end else { return nil }
    self.init(UInt32(lead & 0x0F) << 12 | second << 6 | UInt32(bytes[at + 2] & 0x3F))
  }

  private init(width: Int, isIdeographic: Bool = false, length: Int) {
    (self.width, self.isIdeographic, self.length) = (width, isIdeographic, length)
  }

  /// Whether the UTF-8 of one can begin with this byte.
  @inline(__always)
  static func mayBegin(with byte: UInt8) -> Bool {
    byte == 0xE3 || byte == 0xE2 || byte == 0xEF || byte == 0xC2
  }
}
