/// Text in UTF-8.
enum UTF8Text {
  /// `bytes` as text: as they are where they are valid, without a last character that is cut, or with
  /// U+FFFD for a few damaged bytes. Nil where they are no UTF-8. Asked before GB18030, which reads
  /// most of UTF-8 as other characters.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> DecodedText? {
    if isValid(bytes) { return DecodedText(bytes: Array(bytes), encoding: "UTF-8") }
    if let whole = withoutCut(bytes) {
      return DecodedText(bytes: Array(whole), encoding: "UTF-8", notes: [DecodingNote.cut])
    }
    guard hasMostlyWholeCharacters(bytes) else { return nil }
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let damage =
      count(of: [0xEF, 0xBF, 0xBD], in: repaired) - count(of: [0xEF, 0xBF, 0xBD], in: bytes)
    return DecodedText(bytes: repaired, encoding: "UTF-8", notes: [DecodingNote.damage(damage)])
  }

  /// Whether `bytes` are well formed by RFC 3629; ASCII is passed over eight bytes at a time.
  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = bytes.span
    var at = ByteScan.firstBeyondASCII(in: bytes, from: 0, to: bytes.count)
    while at < bytes.count {
      let length = length(bytes, at)
      guard length > 0 else { return false }
      at += length
      if at < bytes.count, bytes[at] < 0x80 {
        at = ByteScan.firstBeyondASCII(in: bytes, from: at, to: bytes.count)
      }
    }
    return true
  }

  /// How many bytes the character beyond ASCII at `at` has; 0 where none is well formed there.
  private static func length(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    let lead = bytes[at]
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, at + length <= bytes.count else { return 0 }
    // Overlong forms, surrogates and what lies beyond U+10FFFF are told by the second byte.
    let least: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let most: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard least <= bytes[at + 1], bytes[at + 1] <= most else { return 0 }
    for place in at + 2..<at + length where bytes[place] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// `bytes` without a last character that is cut, where that makes them valid and they hold other
  /// characters beyond ASCII.
  private static func withoutCut(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for count in 1...3 where bytes.count > count {
      let tail = bytes[bytes.endIndex - count]
      guard tail >= 0xC0, isValid(bytes.dropLast(count)) else { continue }
      return bytes.dropLast(count).contains { $0 >= 0x80 } ? bytes.dropLast(count) : nil
    }
    return nil
  }

  /// Whether 50 whole characters of three bytes stand beside each byte that belongs to none: GB18030
  /// and Big5 have hardly any.
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
