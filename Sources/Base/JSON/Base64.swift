/// Base64 (RFC 4648): bytes as a text of ASCII characters.
package enum Base64 {
  /// The text of `bytes`, with padding.
  package static func encoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var word: UInt32 = 0
    var count = 0
    for byte in bytes {
      word = word << 8 | UInt32(byte)
      count += 1
      guard count == 3 else { continue }
      append(word, characters: 4, to: &text)
      (word, count) = (0, 0)
    }
    guard count > 0 else { return text }
    append(word << UInt32(8 * (3 - count)), characters: count + 1, to: &text)
    for _ in count..<3 { text.append(UInt8(ascii: "=")) }
    return text
  }

  /// Decodes `text` up to its padding; characters outside of the alphabet are ignored, as RFC 2045 demands of
  /// mail.
  package static func decoded(_ text: some Collection<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in text {
      if byte == UInt8(ascii: "=") { break }
      guard let value = value(byte) else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return decoded
  }

  /// The bytes whose text is exactly `text`; nil where there are none.
  package static func bytes(of text: [UInt8]) -> [UInt8]? {
    let bytes = decoded(text)
    return encoded(bytes) == text ? bytes : nil
  }

  /// Appends the first `count` characters of the 24 bits of `word`.
  private static func append(_ word: UInt32, characters count: Int, to text: inout [UInt8]) {
    for index in 0..<count { text.append(character(UInt8(word >> UInt32(18 - 6 * index) & 63))) }
  }

  private static func character(_ value: UInt8) -> UInt8 {
    switch value {
    case 0..<26: value + 0x41
    case 26..<52: value - 26 + 0x61
    case 52..<62: value - 52 + 0x30
    case 62: 0x2B
    default: 0x2F
    }
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
