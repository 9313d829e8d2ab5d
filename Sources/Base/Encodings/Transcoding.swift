import Chinese

/// Bytes in some encoding, converted to UTF-8.
package struct Transcoding {
  package private(set) var text: [UInt8] = []
  /// Whether a truncated last character was removed.
  package private(set) var isTruncated = false
  /// The number of invalid bytes. Each, or each code unit of them, was replaced by U+FFFD.
  package private(set) var invalidBytes = 0

  /// Whether the bytes are valid in the encoding from the first to the last.
  package var isExact: Bool { !isTruncated && invalidBytes == 0 }

  /// Converts `bytes` from `encoding`. Nil if too many bytes are invalid: the limit is one in 200 but at least
  /// three, and never more than one in 20.
  package init?(_ bytes: ArraySlice<UInt8>, from encoding: CharacterEncoding) {
    let isWhole =
      if let wide = encoding.wideDecoder {
        convert(bytes, wide)
      } else if encoding == .big5 {
        convert(bytes, Big5Decoder())
      } else {
        convert(bytes, GB18030Decoder())
      }
    guard isWhole else { return nil }
  }

  /// The text of `bytes` in `encoding`; nil unless all of them are valid.
  package static func exactText(
    _ bytes: ArraySlice<UInt8>, in encoding: CharacterEncoding
  ) -> String? {
    guard let result = Transcoding(bytes, from: encoding), result.isExact else { return nil }
    return String(decoding: result.text, as: UTF8.self)
  }

  /// Returns false where too many bytes are invalid.
  private mutating func convert(
    _ bytes: ArraySlice<UInt8>, _ decoder: consuming some CharacterDecoder
  ) -> Bool {
    let limit = min(max(3, bytes.count / 200), bytes.count / 20)
    let bytes = bytes.span
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2 + 64)
    var index = 0
    while index < bytes.count {
      switch decoder.character(at: index, in: bytes) {
      case .codePoint(let codePoint, let length):
        text.append(codePoint: codePoint)
        index += length
      case .pair(let letter, let mark):
        text.append(codePoint: letter)
        text.append(codePoint: mark)
        index += 2
      case .truncated:
        isTruncated = true
        index = bytes.count
      case .invalid:
        invalidBytes += decoder.unitSize
        guard invalidBytes <= limit else { return false }
        text.append(codePoint: 0xFFFD)
        index += decoder.unitSize
      }
    }
    self.text = text
    return true
  }
}
