import Encodings

/// Detects UTF-16 and UTF-32 by the byte order mark, or by the characters that the code units are.
enum WideText {
  /// The encodings with their byte order marks. UTF-32LE precedes UTF-16LE, whose mark its own begins with.
  private static let encodings: [(encoding: CharacterEncoding, mark: [UInt8])] = [
    (.utf32LittleEndian, [0xFF, 0xFE, 0, 0]), (.utf32BigEndian, [0, 0, 0xFE, 0xFF]),
    (.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF]),
  ]

  /// The encoding whose byte order mark begins `bytes`, and the length of the mark.
  static func markedEncoding(
    of bytes: some Collection<UInt8>
  ) -> (encoding: CharacterEncoding, length: Int)? {
    encodings.first { bytes.starts(with: $0.mark) }.map { ($0.encoding, $0.mark.count) }
  }

  /// The encoding of `bytes` without a byte order mark: the one in which at least 95 % of the first
  /// code units are characters of reports. Nil for other text; UTF-8 must be tried first.
  static func guessedEncoding(of bytes: some Collection<UInt8>) -> CharacterEncoding? {
    let head = Array(bytes.prefix(1 << 12))
    return encodings.map(\.encoding).first { encoding in
      guard let decoder = encoding.wideDecoder else { return false }
      let starts = stride(from: 0, to: head.count, by: decoder.unitSize)
      let units = starts.compactMap { decoder.unit(at: $0, in: head.span) }
      return units.count >= 4 && units.count(where: isPlausible) * 20 >= units.count * 19
    }
  }

  /// Whether `bytes` are UTF-16 or UTF-32, which explains zeros in them.
  static func isWide(_ bytes: some Collection<UInt8>) -> Bool {
    markedEncoding(of: bytes) != nil || guessedEncoding(of: bytes) != nil
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
