/// Detects and repairs text in UTF-8.
enum UTF8Text {
  /// `bytes` as text: unchanged if they are valid, without a truncated last character, or with
  /// U+FFFD for a few damaged bytes. Nil if they are not UTF-8. UTF-8 is tried before GB18030,
  /// because most UTF-8 is valid GB18030 for other characters.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> DecodedText? {
    if isValid(bytes) { return DecodedText(bytes: Array(bytes), encoding: "UTF-8") }
    if let whole = withoutTruncatedCharacter(bytes) {
      return DecodedText(bytes: Array(whole), encoding: "UTF-8", notes: [DecodingNote.truncated])
    }
    guard hasMostlyWholeCharacters(bytes) else { return nil }
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let damage =
      count(of: [0xEF, 0xBF, 0xBD], in: repaired) - count(of: [0xEF, 0xBF, 0xBD], in: bytes)
    return DecodedText(
      bytes: repaired, encoding: "UTF-8", notes: [DecodingNote.invalidBytes(damage)])
  }

  /// Whether `bytes` are well-formed by RFC 3629. ASCII is checked eight bytes at a time.
  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = bytes.span
    var index = ByteScan.firstBeyondASCII(in: bytes, from: 0, to: bytes.count)
    while index < bytes.count {
      let length = length(bytes, index)
      guard length > 0 else { return false }
      index += length
      if index < bytes.count, bytes[index] < 0x80 {
        index = ByteScan.firstBeyondASCII(in: bytes, from: index, to: bytes.count)
      }
    }
    return true
  }

  /// The length of the well-formed character outside ASCII at `index`; 0 if there is none.
  private static func length(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let lead = bytes[index]
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return 0 }
    // The second byte excludes overlong forms, surrogates and code points above U+10FFFF.
    let least: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let most: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard least <= bytes[index + 1], bytes[index + 1] <= most else { return 0 }
    for other in index + 2..<index + length where bytes[other] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// `bytes` without a truncated last character, if the rest is valid and has other characters
  /// outside ASCII.
  private static func withoutTruncatedCharacter(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for count in 1...3 where bytes.count > count {
      let tail = bytes[bytes.endIndex - count]
      guard tail >= 0xC0, isValid(bytes.dropLast(count)) else { continue }
      return bytes.dropLast(count).contains { $0 >= 0x80 } ? bytes.dropLast(count) : nil
    }
    return nil
  }

  /// Whether there are at least 50 well-formed three-byte characters for each damaged byte: texts
  /// in GB18030 and Big5 have hardly any.
  private static func hasMostlyWholeCharacters(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (whole, damaged) = (0, 0)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let lead = bytes[index]
      let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let isWhole =
        length == 1
        || length > 1 && index + length <= bytes.endIndex
          && bytes[(index + 1)..<(index + length)].allSatisfy { $0 & 0xC0 == 0x80 }
      if !isWhole { damaged += 1 }
      if isWhole && length == 3 { whole += 1 }
      index += isWhole ? length : 1
    }
    return damaged * 50 <= whole
  }

  private static func count(of text: [UInt8], in bytes: some RandomAccessCollection<UInt8>) -> Int {
    var found = 0
    var rest = bytes[...]
    while let start = rest.firstIndex(of: text[0]) {
      rest = rest[start...]
      if rest.starts(with: text) { found += 1 }
      rest = rest.dropFirst()
    }
    return found
  }
}
