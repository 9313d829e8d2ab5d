import Chinese

/// A whole number in Chinese numerals, 六, 十二, 一百零三.
struct ChineseNumber {
  let value: Int
  /// Where it ends.
  let end: Int

  /// The one that begins at `start` of `text`; nil where none does, as at nearly all places.
  @inline(__always) init?(_ text: [UInt8], at start: Int) {
    guard start + 2 < text.count, ChineseNumber.sign(text, start) != nil else { return nil }
    self.init(text, from: start)
  }

  private init?(_ text: [UInt8], from start: Int) {
    var total = 0
    var digit: Int?
    var index = start
    while index + 2 < text.count, let sign = ChineseNumber.sign(text, index) {
      if sign < 10 {
        guard digit == nil || digit == 0 else { return nil }
        digit = sign
      } else {
        total += (digit ?? 1) * sign
        digit = nil
      }
      index += 3
    }
    value = total + (digit ?? 0)
    end = index
  }

  /// A digit, or 10, 100, 1000 for their signs; nil for another character.
  @inline(__always) private static func sign(_ text: [UInt8], _ index: Int) -> Int? {
    guard text[index] & 0xF0 == 0xE0 else { return nil }
    switch UTF8Character.code(text, index) {
    case 0x96F6, 0x3007: return 0
    case 0x4E00: return 1
    case 0x4E8C, 0x4E24: return 2
    case 0x4E09: return 3
    case 0x56DB: return 4
    case 0x4E94: return 5
    case 0x516D: return 6
    case 0x4E03: return 7
    case 0x516B: return 8
    case 0x4E5D: return 9
    case 0x5341: return 10
    case 0x767E: return 100
    case 0x5343: return 1000
    default: return nil
    }
  }
}
