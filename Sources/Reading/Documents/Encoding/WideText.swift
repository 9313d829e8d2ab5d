import Encodings

/// Detects UTF-16 and UTF-32 by the byte order mark, or by the characters that the code units are.
enum WideText {
  /// The byte serialization of code units (a Unicode encoding scheme).
  private struct EncodingScheme {
    let encoding: CharacterEncoding
    let mark: [UInt8]
    let unitSize: Int
    let isBigEndian: Bool
  }

  /// UTF-32LE precedes UTF-16LE, because its byte order mark begins with the mark of UTF-16LE.
  private static let schemes = [
    EncodingScheme(
      encoding: .utf32LittleEndian, mark: [0xFF, 0xFE, 0, 0], unitSize: 4, isBigEndian: false),
    EncodingScheme(
      encoding: .utf32BigEndian, mark: [0, 0, 0xFE, 0xFF], unitSize: 4, isBigEndian: true),
    EncodingScheme(
      encoding: .utf16LittleEndian, mark: [0xFF, 0xFE], unitSize: 2, isBigEndian: false),
    EncodingScheme(encoding: .utf16BigEndian, mark: [0xFE, 0xFF], unitSize: 2, isBigEndian: true),
  ]

  /// The encoding whose byte order mark begins `bytes`, and the length of the mark.
  static func markedEncoding(
    of bytes: some Collection<UInt8>
  ) -> (encoding: CharacterEncoding, length: Int)? {
    schemes.first { bytes.starts(with: $0.mark) }.map { ($0.encoding, $0.mark.count) }
  }

  /// The encoding of `bytes` without a byte order mark: the one in which at least 95 % of the first
  /// code units are characters of reports. Nil for other text; UTF-8 must be tried first.
  static func guessedEncoding(of bytes: some Collection<UInt8>) -> CharacterEncoding? {
    let head = Array(bytes.prefix(1 << 12))
    return schemes.first { scheme in
      let count = head.count / scheme.unitSize
      guard count >= 4 else { return false }
      let plausible = (0..<count).count { isPlausible(unit($0, of: head, scheme)) }
      return plausible * 20 >= count * 19
    }?.encoding
  }

  /// Whether `bytes` are UTF-16 or UTF-32, which explains zeros in them.
  static func isWide(_ bytes: some Collection<UInt8>) -> Bool {
    markedEncoding(of: bytes) != nil || guessedEncoding(of: bytes) != nil
  }

  private static func unit(_ index: Int, of head: [UInt8], _ scheme: EncodingScheme) -> UInt32 {
    let start = index * scheme.unitSize
    let bytes = head[start..<start + scheme.unitSize]
    return scheme.isBigEndian
      ? bytes.reduce(0) { $0 << 8 | UInt32($1) }
      : bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Whether `unit` is ASCII, punctuation, a common Chinese character or a full-width form.
  private static func isPlausible(_ unit: UInt32) -> Bool {
    switch unit {
    case 9, 10, 12, 13, 0x20...0x7E, 0xA0, 0xB7, 0xD7, 0x2010...0x203B, 0x2103, 0x2460...0x249B,
      0x25A0...0x25FF, 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF00...0xFFEF, 0xFEFF:
      true
    default: false
    }
  }
}
