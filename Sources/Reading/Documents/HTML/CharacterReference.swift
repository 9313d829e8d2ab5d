import Chinese

/// A character reference (`&nbsp;`, `&#12288;`, `&lt`), decoded by sections 13.2.5.72 to 13.2.5.80
/// of the HTML standard.
struct CharacterReference: Equatable {
  /// The code points; `second` is 0 if there is only one.
  var first: UInt32
  var second: UInt32 = 0
  /// The index after the reference.
  var next: Int

  /// The characters in UTF-8.
  var utf8: [UInt8] {
    [first, second].flatMap { point in
      point == 0 ? [] : Array(String(Unicode.Scalar(point) ?? "\u{FFFD}").utf8)
    }
  }

  /// Decodes the reference whose `&` is at `index` of `bytes[..<end]`; nil if the `&` is text.
  static func decode(
    _ bytes: Span<UInt8>, at index: Int, to end: Int, inAttribute: Bool
  ) -> CharacterReference? {
    guard index + 1 < end else { return nil }
    if bytes[index + 1] == UInt8(ascii: "#") { return numeric(bytes, from: index + 2, to: end) }
    guard ByteScan.isLetter(bytes[index + 1]) else { return nil }
    // Nine of ten references in real pages are `&nbsp;`.
    if index + 6 <= end, bytes[index + 1] == UInt8(ascii: "n"),
      bytes[index + 2] == UInt8(ascii: "b"), bytes[index + 3] == UInt8(ascii: "s"),
      bytes[index + 4] == UInt8(ascii: "p"), bytes[index + 5] == UInt8(ascii: ";")
    {
      return CharacterReference(first: 0xA0, next: index + 6)
    }
    return named(bytes, from: index + 1, to: end, inAttribute: inAttribute)
  }

  private static func numeric(_ bytes: Span<UInt8>, from: Int, to end: Int) -> CharacterReference? {
    let isHexadecimal = from < end && bytes[from] | 0x20 == UInt8(ascii: "x")
    let start = isHexadecimal ? from + 1 : from
    var index = start
    var value: UInt32 = 0
    while index < end, let digit = digit(bytes[index], isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x110000)
      index += 1
    }
    guard index > start else { return nil }
    if index < end, bytes[index] == UInt8(ascii: ";") { index += 1 }
    return CharacterReference(first: repaired(value), next: index)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if UTF8Character.isDigit(byte) { return UInt32(byte - 0x30) }
    let letter = byte | 0x20
    guard isHexadecimal, letter >= 0x61, letter <= 0x66 else { return nil }
    return UInt32(letter - 0x57)
  }

  /// The code point for a number, by the "numeric character reference end state".
  private static func repaired(_ value: UInt32) -> UInt32 {
    switch value {
    case 0, 0xD800...0xDFFF, 0x110000...: 0xFFFD
    case 0x80...0x9F: windows1252[Int(value - 0x80)]
    default: value
    }
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The reference with the longest known name at index `from`.
  private static func named(
    _ bytes: Span<UInt8>, from: Int, to end: Int, inAttribute: Bool
  ) -> CharacterReference? {
    var stop = from
    while stop < end, stop - from < CharacterReferenceNames.longest,
      ByteScan.isLetter(bytes[stop]) || UTF8Character.isDigit(bytes[stop])
    {
      stop += 1
    }
    if stop < end, bytes[stop] == UInt8(ascii: ";") { stop += 1 }
    while stop > from + 1 {
      if let found = CharacterReferenceNames.shared.find(bytes, from..<stop) {
        let isText =
          inAttribute && bytes[stop - 1] != UInt8(ascii: ";") && stop < end
          && continuesName(bytes[stop])
        return isText
          ? nil : CharacterReference(first: found.first, second: found.second, next: stop)
      }
      stop -= 1
    }
    return nil
  }

  private static func continuesName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || ByteScan.isLetter(byte) || UTF8Character.isDigit(byte)
  }
}
